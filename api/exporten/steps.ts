import { findStapnamen } from '../../db/queries/processen/find-stapnamen.ts';
import type { StappenFilter } from '../doorlooptijden/schema.ts';
import type { Context } from '../doorlooptijden/selection.ts';
import { readSteps } from '../doorlooptijden/steps.ts';
import { dag } from './csv.ts';
import { nameOf } from './names.ts';
import type { Table } from './table.ts';

/** Where the work of a process waits, as the page beside the drawing says it. */
export async function stepsTable(context: Context, filter: StappenFilter): Promise<Table> {
  const { proces, periode, kleinsteGroep, kantoren, stappen } = await readSteps(context, filter);
  const few = `minder dan ${kleinsteGroep}`;
  const names = await findStapnamen(
    context.trx,
    proces,
    stappen.map(({ elementId }) => elementId),
  );
  return {
    naam: 'doorlooptijden-stappen',
    titel: 'Waar het werk blijft liggen',
    over: [
      ['Periode', `${dag(periode.van)} tot en met ${dag(periode.tot)}`],
      ['Proces', nameOf('proces', proces)],
      ['Versie', filter.versie ?? 'Alle'],
      [
        'Kantoor',
        kantoren.find(({ kantoor }) => kantoor === filter.kantoor)?.naam ??
          filter.kantoor ??
          'Alle',
      ],
    ].map(([name, value]) => [String(name), String(value)] as const),
    kop: [
      'Stap',
      'Nu',
      'Nu te laat',
      'Klaar',
      'Duur, helft binnen (dagen)',
      'Duur, 90% binnen (dagen)',
      'Wachten, helft binnen (dagen)',
      'Werken, helft binnen (dagen)',
    ],
    rijen: stappen.map((stap) => [
      names.get(stap.elementId) ?? `${stap.elementId} (eerdere versie)`,
      stap.nu ?? few,
      stap.nuTeLaat ?? few,
      stap.klaar ?? few,
      stap.duurP50,
      stap.duurP90,
      stap.wachtP50,
      stap.werkP50,
    ]),
    noten: [],
  };
}
