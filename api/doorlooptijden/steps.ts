import { findStappen } from '../../db/queries/doorlooptijden/find-stappen.ts';
import { findKantorenVan } from '../../db/queries/organisatie/find-kantoren-van.ts';
import { findVersies } from '../../db/queries/processen/find-versies.ts';
import { countingSealed } from '../../db/transaction.ts';
import { addDays } from '../../law/calendar.ts';
import type { Stappen, StappenFilter } from './schema.ts';
import { type Context, selectionOf } from './selection.ts';
import { daysOfGroup, shown } from './smallest-group.ts';

/** Where the work of a process waits: per step how many cases are there, and how long it takes. */
export async function readSteps(context: Context, query: StappenFilter): Promise<Stappen> {
  const { trx } = context;
  const { van, tot, kleinsteGroep, ...selectie } = await selectionOf(context, query);
  const { proces, gemeenten } = selectie;
  const versies = await findVersies(trx, proces);
  const rows = await countingSealed(trx, gemeenten, () =>
    findStappen(trx, {
      ...selectie,
      van,
      totEn: addDays(tot, 1),
      versie: query.versie ?? null,
      kantoor: query.kantoor ?? null,
    }),
  );
  return {
    periode: { van, tot },
    proces,
    kleinsteGroep,
    versies,
    kantoren: await findKantorenVan(trx, gemeenten),
    stappen: rows.map((rij) => {
      const days = daysOfGroup(rij.klaar, kleinsteGroep);
      return {
        elementId: rij.element_id,
        taak: rij.taak,
        nu: shown(rij.nu, kleinsteGroep),
        nuTeLaat: shown(rij.nu_laat, kleinsteGroep),
        klaar: shown(rij.klaar, kleinsteGroep),
        duurP50: days(rij.duur_p50),
        duurP90: days(rij.duur_p90),
        wachtP50: days(rij.wacht_p50),
        werkP50: days(rij.werk_p50),
      };
    }),
  };
}
