import type { Trx } from '../../connect.ts';
import { notifyZaak } from './change-document.ts';

export type ToCheck = {
  readonly versie_id: string;
  readonly document_id: string;
  readonly zaak_id: string;
  readonly gemeente: string;
  readonly nummer: number;
  readonly delen: number;
};

/**
 * The version that waits longest for somebody to look for viruses in it, and was not asked after since `before`. It is asked after now:
 * another copy of the program takes the next one.
 */
export async function takeToCheck(
  trx: Trx,
  { before, op }: { before: Date; op: Date },
): Promise<ToCheck | undefined> {
  const { rows } = await trx.raw(
    `update document_versies set controle_gevraagd_op = ? where id = (
       select v.id from document_versies v join documenten d on d.id = v.document_id
       where v.viruscontrole in ('niet-gecontroleerd', 'quarantaine') and d.status <> 'verwijderd'
         and (v.controle_gevraagd_op is null or v.controle_gevraagd_op < ?)
       order by v.controle_gevraagd_op nulls first, v.toegevoegd_op limit 1 for update of v skip locked)
     returning id as versie_id, document_id, zaak_id, gemeente, nummer, delen`,
    [op, before],
  );
  return rows[0];
}

/**
 * Writes down what the scanner said.
 *
 * @returns `false` when somebody removed or released it meanwhile: then nothing changes
 */
export async function settleCheck(
  trx: Trx,
  versie: ToCheck,
  viruscontrole: 'schoon' | 'besmet',
): Promise<boolean> {
  const settled = await trx('document_versies')
    .where({ id: versie.versie_id })
    .whereIn('viruscontrole', ['niet-gecontroleerd', 'quarantaine'])
    .whereExists(
      trx('documenten')
        .whereRaw("id = document_versies.document_id and status <> 'verwijderd'")
        .select(trx.raw('1')),
    )
    .update({ viruscontrole });
  if (settled > 0) await notifyZaak(trx, versie.zaak_id);
  return settled > 0;
}
