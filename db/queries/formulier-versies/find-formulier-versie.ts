import type { Trx } from '../../connect.ts';

export type FormulierVersie = {
  id: string;
  versie: number;
  /** in the order in which it was written: that is the order on the screen */
  schema: Record<string, unknown>;
  validator: string;
};

/** One published version of a form with its compiled validator. */
export async function findFormulierVersie(
  trx: Trx,
  { id, versie }: { id: string; versie: number },
): Promise<FormulierVersie | undefined> {
  return trx('formulier_versies')
    .where({ id, versie })
    .first('id', 'versie', 'schema', 'validator');
}
