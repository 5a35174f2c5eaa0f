import type { Db } from '../db/connect.ts';
import { findNewestFormulierVersies } from '../db/queries/formulier-versies/find-newest-formulier-versies.ts';
import { insertFormulierVersie } from '../db/queries/formulier-versies/insert-formulier-versie.ts';
import { lockFormulierVersies } from '../db/queries/formulier-versies/lock-formulier-versies.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Clock } from '../law/clock.ts';
import { type FormDefinition, loadForms } from './load.ts';

/** One version of a form that was published now. */
export type Published = { id: string; versie: number };

/**
 * Publishes the forms of this release. A form that changed gets a next version; versions never change, so a
 * task keeps the form it was created with. Safe to run from several processes at once.
 *
 * @returns the versions that are new; empty when nothing changed
 */
export function publishForms(
  db: Db,
  clock: Clock,
  forms: ReadonlyMap<string, FormDefinition> = loadForms(),
): Promise<Published[]> {
  return inTransaction(db, '*', async (trx) => {
    await lockFormulierVersies(trx);
    const newest = await findNewestFormulierVersies(trx);
    const changed = [...forms.values()].filter(
      ({ id, hash }) => !newest.get(id)?.inhoudHash.equals(hash),
    );
    if (changed.length === 0) return [];

    // Loaded only when there is something to compile: the compiler is most of this module's memory.
    const { compileForm } = await import('./compile.ts');
    const published: Published[] = [];
    for (const { id, schema, hash } of changed) {
      const versie = (newest.get(id)?.versie ?? 0) + 1;
      const { code } = compileForm(schema);
      await insertFormulierVersie(trx, {
        id,
        versie,
        inhoudHash: hash,
        schema,
        validator: code,
        gepubliceerdOp: clock(),
      });
      published.push({ id, versie });
    }
    return published;
  });
}
