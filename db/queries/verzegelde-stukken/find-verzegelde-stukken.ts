import type { Trx } from '../../connect.ts';
import type { VerzegeldStukKop, VerzegeldStukRij } from './verzegeld-stuk-rij.ts';

/** What lies in the sealed compartment of a case, newest first; at most two hundred. */
export function findVerzegeldeStukken(trx: Trx, zaakId: string): Promise<VerzegeldStukKop[]> {
  return trx<VerzegeldStukKop>('verzegelde_stukken')
    .where({ zaak_id: zaakId })
    .orderBy([
      { column: 'geschreven_op', order: 'desc' },
      { column: 'id', order: 'asc' },
    ])
    .limit(200)
    .select('id', 'zaak_id', 'gemeente', 'soort', 'kenmerk', 'geschreven_op', 'ontvangen_op');
}

/** One of them, with its encrypted content. */
export function findVerzegeldStuk(
  trx: Trx,
  { zaakId, id }: { zaakId: string; id: string },
): Promise<VerzegeldStukRij | undefined> {
  return trx<VerzegeldStukRij>('verzegelde_stukken').where({ zaak_id: zaakId, id }).first();
}
