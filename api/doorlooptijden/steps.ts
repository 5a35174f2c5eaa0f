import { findStappen } from '../../db/queries/doorlooptijden/find-stappen.ts';
import { findVersies } from '../../db/queries/processen/find-versies.ts';
import { countingSealed } from '../../db/transaction.ts';
import { addDays } from '../../law/calendar.ts';
import { measuredKinds } from '../../terms/measured.ts';
import type { Stappen, StappenFilter } from './schema.ts';
import { type Context, selectionOf } from './selection.ts';
import { shown } from './smallest-group.ts';

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
      soorten: measuredKinds(proces),
    }),
  );
  return {
    periode: { van, tot },
    proces,
    kleinsteGroep,
    versies,
    stappen: rows.map((rij) => {
      const klaar = shown(rij.klaar, kleinsteGroep);
      const days = (value: number | null) =>
        klaar === null || value === null ? null : Math.round(value * 10) / 10;
      return {
        elementId: rij.element_id,
        taak: rij.soort === 'USER_TASK',
        nu: shown(rij.nu, kleinsteGroep),
        nuTeLaat: shown(rij.nu_laat, kleinsteGroep),
        klaar,
        duurP50: days(rij.duur_p50),
        duurP90: days(rij.duur_p90),
        wachtP50: days(rij.wacht_p50),
        werkP50: days(rij.werk_p50),
      };
    }),
  };
}
