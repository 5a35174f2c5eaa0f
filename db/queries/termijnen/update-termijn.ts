import type { Trx } from '../../connect.ts';
import type { TermijnRij } from './termijn-rij.ts';

/**
 * Writes the term as its next version.
 *
 * @returns the new row, or `undefined` when another transaction was first (`versie` is no longer the one read)
 */
export async function updateTermijn(
  trx: Trx,
  { id, versie }: { id: string; versie: number },
  waarden: Partial<
    Pick<TermijnRij, 'einddatum' | 'waarschuwing_op' | 'status' | 'uitleg' | 'gesloten_op'>
  >,
): Promise<TermijnRij | undefined> {
  const { uitleg, ...rest } = waarden;
  const [termijn] = await trx<TermijnRij>('termijnen')
    .where({ id, versie })
    .update({
      ...rest,
      ...(uitleg && { uitleg: JSON.stringify(uitleg) as unknown as unknown[] }),
      versie: versie + 1,
    })
    .returning('*');
  if (termijn && rest.einddatum) {
    // The tasks under this term show its last day; what was put away does not come back after the last day of a term of law.
    await trx('taken')
      .where({ zaak_id: termijn.zaak_id, termijn_soort: termijn.soort, status: 'open' })
      .update({
        uiterste_datum: rest.einddatum,
        opvolgdatum: trx.raw(
          'case when ? and opvolgdatum > ?::date then ?::date else opvolgdatum end',
          [termijn.wettelijk, rest.einddatum, rest.einddatum],
        ),
      });
  }
  return termijn as TermijnRij | undefined;
}
