import type { Cijfers, Doorlooptijden } from '../doorlooptijden/schema.ts';
import { text } from '../http/texts.ts';
import { agreedColumns } from './agreed-columns.ts';
import { type Cell, dag } from './csv.ts';
import { nameOf } from './names.ts';
import { handOverTable, officesTable } from './offices.ts';
import type { Tabel } from './schema.ts';
import type { Table } from './table.ts';

type Named = readonly [naam: string, cijfers: Cijfers];

/** One table of the dashboard, with the numbers that the page shows and no more. */
export function figuresTable(data: Doorlooptijden, tabel: Tabel): Table {
  const { periode, kleinsteGroep } = data;
  const few = `minder dan ${kleinsteGroep}`;
  const about = {
    naam: `doorlooptijden-${tabel}`,
    titel: TITELS[tabel],
    over: [
      ['Periode', `${dag(periode.van)} tot en met ${dag(periode.tot)}`],
      ['Proces', tabel === 'processen' ? 'Alle' : nameOf('proces', data.proces)],
    ],
    noten: [],
  } as const;
  if (tabel === 'verloop')
    return {
      ...about,
      kop: ['Vanaf', 'Instroom', 'Uitstroom', 'Voorraad'],
      rijen: data.verloop.map(({ vanaf, instroom, uitstroom, voorraad }) => [
        dag(vanaf),
        instroom ?? few,
        uitstroom ?? few,
        voorraad ?? few,
      ]),
    };
  if (tabel === 'ouderdom') {
    const { leeftijd, termijn } = data.ouderdom;
    const rows = (soort: string, of: typeof leeftijd | typeof termijn) =>
      of.map(({ klasse, aantal }): Cell[] => [soort, nameOf('klasse', klasse), aantal ?? few]);
    return {
      ...about,
      kop: ['Soort', 'Klasse', 'Lopende zaken vandaag'],
      rijen: [...rows('Leeftijd', leeftijd), ...rows('Rest van de termijn', termijn)],
    };
  }
  if (tabel === 'overdracht') return { ...about, ...handOverTable(data) };
  if (tabel === 'kantoren') return { ...about, ...officesTable(data) };
  if (tabel === 'dreigt')
    return {
      ...about,
      kop: ['Zaaknummer', 'Gemeente', 'Regeling', 'Laatste dag van de termijn', 'Wacht op'],
      rijen: data.dreigtTeLaat.map(({ nummer, gemeente, regeling, einddatum, wachtOp }) => [
        nummer,
        nameOf('gemeente', gemeente),
        nameOf('regeling', regeling),
        dag(einddatum),
        wachtOp,
      ]),
    };
  const [kop, named] = TABELLEN[tabel](data);
  const rows = named.map(([, cijfers]) => cijfers);
  const columns = [...columnsOf(few), ...agreedColumns(rows)];
  const agreed = rows.some(({ afspraken }) => afspraken.length > 0);
  return {
    ...about,
    noten: agreed ? [] : [text(tabel === 'regelingen' ? 'afspraak.regeling' : 'afspraak.geen')],
    kop: [kop, ...columns.map(([title]) => title)],
    rijen: named.map(([naam, cijfers]) => [naam, ...columns.map(([, value]) => value(cijfers))]),
  };
}

const TITELS: Readonly<Record<Tabel, string>> = {
  processen: 'Doorlooptijden per proces',
  gemeenten: 'Doorlooptijden per gemeente',
  regelingen: 'Doorlooptijden per regeling',
  verloop: 'Verloop',
  ouderdom: 'Leeftijd van de voorraad',
  overdracht: 'Overdracht tussen frontoffice en backoffice',
  kantoren: 'Wachten en werken per kantoor',
  dreigt: 'Zaken die te laat dreigen te worden',
};

const TABELLEN: Record<
  Exclude<Tabel, 'verloop' | 'ouderdom' | 'overdracht' | 'kantoren' | 'dreigt'>,
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
