import type { Trx } from '../../connect.ts';

export type NewFormulierVersie = {
  id: string;
  versie: number;
  inhoudHash: Buffer;
  schema: Record<string, unknown>;
  validator: string;
  gepubliceerdOp: Date;
};

/** Adds one published version of a form. It is never changed afterwards. */
export async function insertFormulierVersie(trx: Trx, row: NewFormulierVersie): Promise<void> {
  await trx('formulier_versies').insert({
    id: row.id,
    versie: row.versie,
    inhoud_hash: row.inhoudHash,
    schema: JSON.stringify(row.schema),
    validator: row.validator,
    gepubliceerd_op: row.gepubliceerdOp,
  });
}
