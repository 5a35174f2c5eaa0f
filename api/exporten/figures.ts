import type { Cijfers, Doorlooptijden } from '../doorlooptijden/schema.ts';
import { type Cell, dag } from './csv.ts';
import { nameOf } from './names.ts';
import type { Tabel } from './schema.ts';

type Named = readonly [naam: string, cijfers: Cijfers];

/** One table of the dashboard, with the numbers that the page shows and no more. */
export function figuresTable(data: Doorlooptijden, tabel: Tabel): Cell[][] {
  const { periode, kleinsteGroep } = data;
  const few = `minder dan ${kleinsteGroep}`;
  const about: Cell[][] = [
    ['Periode', `${dag(periode.van)} tot en met ${dag(periode.tot)}`],
    ['Proces', tabel === 'processen' ? 'Alle' : nameOf('proces', data.proces)],
    [],
  ];
  if (tabel === 'verloop') {
    return [
      ...about,
      ['Vanaf', 'Instroom', 'Uitstroom', 'Voorraad'],
      ...data.verloop.map(({ vanaf, instroom, uitstroom, voorraad }) => [
        dag(vanaf),
        instroom ?? few,
        uitstroom ?? few,
        voorraad ?? few,
      ]),
    ];
  }
  const [kop, named] = TABELLEN[tabel](data);
  const columns = columnsOf(few);
  return [
    ...about,
    [kop, ...columns.map(([title]) => title)],
    ...named.map(([naam, cijfers]) => [naam, ...columns.map(([, value]) => value(cijfers))]),
  ];
}

const TABELLEN: Record<
  Exclude<Tabel, 'verloop'>,
  (data: Doorlooptijden) => readonly [kop: string, rows: readonly Named[]]
> = {
  processen: ({ perProces }) => [
    'Proces',
    perProces.map(({ proces, cijfers }) => [nameOf('proces', proces), cijfers]),
  ],
  gemeenten: ({ perGemeente, totaal, vorige, vorigePeriode: { van, tot } }) => [
    'Gemeente',
    [
      ...perGemeente.map(({ naam, cijfers }): Named => [naam, cijfers]),
      ['Samen', totaal],
      [`Samen, ${dag(van)} tot en met ${dag(tot)}`, vorige],
    ],
  ],
  regelingen: ({ perRegeling }) => [
    'Regeling',
    perRegeling.map(({ regeling, cijfers }) => [nameOf('regeling', regeling), cijfers]),
  ],
};

const columnsOf = (
  few: string,
): readonly (readonly [title: string, value: (cijfers: Cijfers) => Cell])[] => [
  ['Instroom', ({ instroom }) => instroom ?? few],
  ['Voorraad', ({ voorraad }) => voorraad ?? few],
  ['Staat stil', ({ opgeschort }) => opgeschort ?? few],
  ['Te laat', ({ teLaat }) => teLaat ?? few],
  ['Loopt binnen twee weken af', ({ binnenTweeWeken }) => binnenTweeWeken ?? few],
  ['Uitstroom', ({ uitstroom }) => uitstroom ?? few],
  ['Helft binnen, dagen', ({ nettoP50 }) => nettoP50],
  ['90% binnen, dagen', ({ nettoP90 }) => nettoP90],
  ['Helft binnen met stilstand, dagen', ({ brutoP50 }) => brutoP50],
  ['90% binnen met stilstand, dagen', ({ brutoP90 }) => brutoP90],
  ['Wettelijke termijn, zaken', ({ wettelijk }) => wettelijk && (wettelijk.aantal ?? few)],
  ['Binnen wettelijke termijn, %', ({ wettelijk }) => percent(wettelijk)],
  ['Eigen termijn, zaken', ({ eigen }) => eigen && (eigen.aantal ?? few)],
  ['Binnen eigen termijn, %', ({ eigen }) => percent(eigen)],
];

const percent = (termijn: Cijfers['wettelijk']): number | null =>
  termijn?.aandeel == null ? null : Math.round(termijn.aandeel * 1000) / 10;
