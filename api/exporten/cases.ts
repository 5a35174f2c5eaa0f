import { findZaken, type ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { dayOf } from '../../law/clock.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import type { ZakenFilter } from '../zaken/schema.ts';
import { zakenVraag } from '../zaken/vraag.ts';
import { type Cell, dag } from './csv.ts';
import { nameOf } from './names.ts';

/** One file has at most this many cases. */
export const MEESTE_ZAKEN = 10_000;

const KOLOMMEN: readonly (readonly [string, (zaak: ZaakMetTermijn) => Cell])[] = [
  ['Zaaknummer', ({ nummer }) => nummer],
  ['Gemeente', ({ gemeente }) => nameOf('gemeente', gemeente)],
  ['Soort zaak', ({ proces }) => nameOf('proces', proces)],
  ['Regeling', ({ regeling }) => nameOf('regeling', regeling)],
  ['Status', ({ status }) => nameOf('zaakstatus', status)],
  ['Uitkomst', ({ uitkomst }) => uitkomst && nameOf('uitkomst', uitkomst)],
  ['Gestart op', ({ gestart_op }) => dag(dayOf(gestart_op))],
  ['Aanvraag ontvangen op', ({ aanvraag_op }) => dag(aanvraag_op)],
  ['Besluit bekendgemaakt op', ({ besloten_op }) => dag(besloten_op)],
  ['Beëindigd op', ({ beeindigd_op }) => beeindigd_op && dag(dayOf(beeindigd_op))],
  ['Laatste dag van de termijn', ({ termijn_einddatum }) => dag(termijn_einddatum)],
];

/**
 * The list of cases without anything that says who they are about. A sealed case is in no file, also for who may see it: a file goes
 * where the seal does not.
 */
export async function casesTable(
  context: Pick<Call, 'trx' | 'actor' | 'now'>,
  filter: Omit<ZakenFilter, 'cursor' | 'paginaGrootte'>,
): Promise<{ rows: Cell[][]; zaken: number }> {
  const found = await findZaken(context.trx, {
    ...zakenVraag(context, filter),
    zonderVerzegelde: true,
    limiet: MEESTE_ZAKEN + 1,
  });
  const zaken = found.slice(0, MEESTE_ZAKEN);
  return {
    zaken: zaken.length,
    rows: [
      KOLOMMEN.map(([kop]) => kop),
      ...zaken.map((zaak) => KOLOMMEN.map(([, value]) => value(zaak))),
      ...(found.length > zaken.length
        ? [[text('export.begrensd', { aantal: MEESTE_ZAKEN.toLocaleString('nl-NL') })]]
        : []),
    ],
  };
}
