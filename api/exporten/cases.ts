import { findZaken, type ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { dayOf } from '../../law/clock.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import type { ZakenFilter } from '../zaken/schema.ts';
import { zakenVraag } from '../zaken/vraag.ts';
import { type Cell, dag } from './csv.ts';
import { nameOf } from './names.ts';
import type { Vorm } from './schema.ts';
import type { Table } from './table.ts';

/** One file has at most this many cases; a page of paper is longer to make and to read. */
const MEESTE_ZAKEN: Readonly<Record<Vorm, number>> = { csv: 10_000, xlsx: 10_000, pdf: 500 };

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
  vorm: Vorm,
): Promise<Table> {
  const meeste = MEESTE_ZAKEN[vorm];
  const found = await findZaken(context.trx, {
    ...zakenVraag(context, filter),
    zonderVerzegelde: true,
    limiet: meeste + 1,
  });
  return {
    naam: 'zaken',
    titel: 'Zaken',
    over: [],
    kop: KOLOMMEN.map(([kop]) => kop),
    rijen: found.slice(0, meeste).map((zaak) => KOLOMMEN.map(([, value]) => value(zaak))),
    noten:
      found.length > meeste
        ? [text('export.begrensd', { aantal: meeste.toLocaleString('nl-NL') })]
        : [],
  };
}
