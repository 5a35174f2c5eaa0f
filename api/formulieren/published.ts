import type { Trx } from '../../db/connect.ts';
import { findFormulierVersie } from '../../db/queries/formulier-versies/find-formulier-versie.ts';
import type { Bericht } from '../../forms/bericht.ts';
import type { FormError } from '../../forms/errors.ts';
import { futureDates } from '../../forms/future-dates.ts';
import type { ProcesMapping } from '../../forms/proces-variabelen.ts';
import { validatorFor } from '../../forms/run-compiled.ts';
import type { Data, Schema } from '../../forms/schema.ts';

export type PublishedForm = {
  readonly id: string;
  readonly versie: number;
  readonly schema: Schema;
  readonly proces: ProcesMapping;
  readonly bericht: Bericht | null;
  readonly code: string;
  /** @param today 'YYYY-MM-DD': what happened already has no date after it */
  readonly validate: (data: Data, today: string) => FormError[];
};

/** A published version never changes: it is read and its code loaded once in the life of the process. */
const loaded = new Map<string, PublishedForm>();

export async function publishedForm(
  trx: Trx,
  id: string,
  versie: number,
): Promise<PublishedForm | undefined> {
  const key = `${id}@${versie}`;
  const known = loaded.get(key);
  if (known) return known;
  const row = await findFormulierVersie(trx, { id, versie });
  if (!row) return undefined;
  const schema = row.schema as Schema & { 'x-proces'?: ProcesMapping; 'x-bericht'?: Bericht };
  const validate = validatorFor(row.validator);
  const form: PublishedForm = {
    id,
    versie,
    schema,
    proces: schema['x-proces'] ?? {},
    bericht: schema['x-bericht'] ?? null,
    code: row.validator,
    validate: (data, today) => [...validate(data), ...futureDates(schema, data, today)],
  };
  loaded.set(key, form);
  return form;
}
