import type { Overgang, Wachttijd } from '../doorlooptijden/offices-schema.ts';
import type { Doorlooptijden } from '../doorlooptijden/schema.ts';
import { type Cell, dag } from './csv.ts';
import { nameOf } from './names.ts';
import type { Table } from './table.ts';

type Part = Pick<Table, 'kop' | 'rijen'>;

/** How long cases waited between front and back office, as the page tells it. */
export function handOverTable(data: Doorlooptijden): Part {
  const { overdracht, vorigePeriode } = data;
  const row = (naam: string, { naarBackoffice, naarFrontoffice }: Overgang): Cell[] => [
    naam,
    ...wait(naarBackoffice, data),
    ...wait(naarFrontoffice, data),
  ];
  return {
    kop: ['Gemeente of proces', ...WACHT.map(to('backoffice')), ...WACHT.map(to('frontoffice'))],
    rijen: [
      ...overdracht.perGemeente.map((one) => row(one.naam, one)),
      row('Samen', overdracht.totaal),
      row(
        `Samen, ${dag(vorigePeriode.van)} tot en met ${dag(vorigePeriode.tot)}`,
        overdracht.vorige,
      ),
      ...overdracht.perProces.map((one) => row(nameOf('proces', one.proces), one)),
    ],
  };
}

/** How long tasks waited and were worked on at each office. */
export function officesTable(data: Doorlooptijden): Part {
  return {
    kop: [
      'Kantoor',
      'Zaken',
      'Wachten, helft binnen (dagen)',
      'Wachten, 90% binnen (dagen)',
      'Werken, helft binnen (dagen)',
      'Werken, 90% binnen (dagen)',
      ...WACHT.map((what) => `Overdracht hierheen, ${what}`),
    ],
    rijen: data.kantoren.map((one) => [
      one.naam,
      one.zaken ?? few(data),
      one.wachtP50,
      one.wachtP90,
      one.werkP50,
      one.werkP90,
      ...wait(one.overdracht, data),
    ]),
  };
}

const WACHT = ['zaken', 'helft binnen (dagen)', '90% binnen (dagen)'];
const to = (where: string) => (what: string) => `Naar ${where}, ${what}`;
const few = ({ kleinsteGroep }: Doorlooptijden) => `minder dan ${kleinsteGroep}`;
const wait = ({ zaken, p50, p90 }: Wachttijd, data: Doorlooptijden): Cell[] => [
  zaken ?? few(data),
  p50,
  p90,
];
