import { decision, type Row } from './evaluate.ts';

const single = { leefvorm: { leefvorm: 'alleenstaande', grondslag: '' } };
const parent = { leefvorm: { leefvorm: 'alleenstaande-ouder', grondslag: '' }, kinderen: 1 };
const couple = {
  leefvorm: { leefvorm: 'gehuwden', grondslag: '' },
  partnerLeeftijdsgroep: '27-aow',
};
const young = { leeftijdsgroep: '18-20' };
const bothYoung = { ...couple, ...young, partnerLeeftijdsgroep: '18-20' };
const oneYoung = { ...couple, partnerLeeftijdsgroep: '18-20' };
const unknown = {
  bedrag: null,
  geverifieerd: false,
  bron: 'geen bedrag bekend voor deze situatie op deze datum',
};
const nu = 'bedragen per 1 juli 2026 niet geverifieerd: die van 1 januari 2026';

/** What the law says per half year; undefined = no amount is known. */
const known: readonly [
  article: string,
  facts: Record<string, unknown>,
  grondslag: string,
  amounts: readonly (number | undefined)[],
][] = [
  [
    'art. 20 lid 1 onder a Pw: single, 18 to 20',
    young,
    'art. 20 lid 1 onder a en lid 2 onder a Pw',
    [332.17, undefined, 345.99],
  ],
  [
    'art. 20 lid 2 onder a Pw: single parent, 18 to 20',
    { ...parent, ...young },
    'art. 20 lid 1 onder a en lid 2 onder a Pw',
    [332.17, undefined, 345.99],
  ],
  [
    'art. 20 lid 1 onder b Pw: couple, both 18 to 20',
    bothYoung,
    'art. 20 lid 1 onder b Pw',
    [664.34, undefined, 691.98],
  ],
  [
    'art. 20 lid 2 onder b Pw: the same with a child',
    { ...bothYoung, kinderen: 1 },
    'art. 20 lid 2 onder b Pw',
    [1048.75, undefined, 1092.41],
  ],
  [
    'art. 20 lid 1 onder c Pw: couple, applicant 18 to 20',
    { ...couple, ...young },
    'art. 20 lid 1 onder c Pw',
    [1293.21, undefined, 1347.06],
  ],
  [
    'art. 20 lid 2 onder c Pw: couple, applicant 18 to 20, a child',
    { ...couple, ...young, kinderen: 1 },
    'art. 20 lid 2 onder c Pw',
    [1677.62, undefined, 1747.49],
  ],
  [
    'art. 20 lid 1 onder c Pw: couple, partner 18 to 20',
    oneYoung,
    'art. 20 lid 1 onder c Pw',
    [1293.21, undefined, 1347.06],
  ],
  [
    'art. 20 lid 2 onder c Pw: couple, partner 18 to 20, a child',
    { ...oneYoung, kinderen: 1 },
    'art. 20 lid 2 onder c Pw',
    [1677.62, undefined, 1747.49],
  ],
  [
    'art. 21 onder a Pw: single, 27 to pension age',
    {},
    'art. 21 onder a Pw',
    [1345.45, 1369.06, 1401.5],
  ],
  [
    'art. 21 onder a Pw: single, 21 to 26',
    { leeftijdsgroep: '21-26' },
    'art. 21 onder a Pw',
    [1345.45, 1369.06, 1401.5],
  ],
  ['art. 21 onder a Pw: single parent', parent, 'art. 21 onder a Pw', [1345.45, 1369.06, 1401.5]],
  [
    'art. 21 onder b Pw: couple, both 21 to pension age',
    couple,
    'art. 21 onder b Pw',
    [1922.07, 1955.8, 2002.13],
  ],
  [
    'art. 22 onder a Pw: single at pension age',
    { leeftijdsgroep: 'aow' },
    'art. 22 onder a Pw',
    [1501.07, 1530.21, 1564.69],
  ],
  [
    'art. 22 onder b Pw: couple at pension age',
    { ...couple, leeftijdsgroep: 'aow', partnerLeeftijdsgroep: 'aow' },
    'art. 22 onder b Pw',
    [2053.48, 2094.98, 2144.16],
  ],
  [
    'art. 22a lid 1 Pw: single with one cost sharer (A = 2, 50 %)',
    { kostendelers: 1 },
    'art. 22a lid 1 Pw',
    [961.04, 977.9, 1001.07],
  ],
  [
    'art. 22a lid 1 Pw: two cost sharers (A = 3, 43.33 %)',
    { kostendelers: 2 },
    'art. 22a lid 1 Pw',
    [832.9, 847.51, 867.59],
  ],
  [
    'art. 22a lid 1 Pw: three cost sharers (A = 4, 40 %)',
    { kostendelers: 3 },
    'art. 22a lid 1 Pw',
    [768.83, 782.32, 800.85],
  ],
  [
    'art. 22a lid 1 Pw: four cost sharers (A = 5, 38 %)',
    { kostendelers: 4 },
    'art. 22a lid 1 Pw',
    [730.39, 743.2, 760.81],
  ],
  [
    'art. 22a lid 1 en 2 Pw: couple with one cost sharer, twice A = 3',
    { ...couple, kostendelers: 1 },
    'art. 22a lid 1 en 2 Pw',
    [1665.79, 1695.03, 1735.18],
  ],
  [
    'art. 22a lid 3 Pw: couple, applicant 18 to 20, one cost sharer: A = 2 and a fixed part',
    { ...couple, ...young, kostendelers: 1 },
    'art. 22a lid 3 Pw',
    [1293.21, undefined, 1347.06],
  ],
  [
    'art. 22a lid 3 Pw: the same with a child',
    { ...couple, ...young, kinderen: 1, kostendelers: 1 },
    'art. 22a lid 3 Pw',
    [1677.62, undefined, 1747.49],
  ],
  [
    'art. 22a lid 3 Pw: couple, partner 18 to 20, one cost sharer',
    { ...oneYoung, kostendelers: 1 },
    'art. 22a lid 3 Pw',
    [1293.21, undefined, 1347.06],
  ],
  [
    'art. 22a lid 3 Pw: couple, partner 18 to 20, one cost sharer, a child',
    { ...oneYoung, kinderen: 1, kostendelers: 1 },
    'art. 22a lid 3 Pw',
    [1677.62, undefined, 1747.49],
  ],
  [
    'art. 23 lid 1 en 2 Pw: single in an institution, with the supplement',
    { inrichting: 'een' },
    'art. 23 lid 1 onder a en lid 2 onder a Pw',
    [471.03, undefined, 490.76],
  ],
  [
    'art. 23 lid 1 en 2 Pw: couple in an institution, with the supplement',
    { ...couple, inrichting: 'allen' },
    'art. 23 lid 1 onder b en lid 2 onder b Pw',
    [763.69, undefined, 796.27],
  ],
  [
    'art. 24 Pw: partner without a right, half the norm of a couple',
    { ...couple, partnerRechthebbend: false },
    'art. 24 Pw',
    [961.04, 977.9, 1001.07],
  ],
  [
    'art. 22a lid 1, 24 Pw: and with a cost sharer',
    { ...couple, partnerRechthebbend: false, kostendelers: 1 },
    'art. 22a lid 1 en 24 Pw',
    [832.9, 847.51, 867.59],
  ],
];
const halfYears = ['2025-01-01', '2025-07-01', '2026-01-01'];
decision(
  'bijstandsnorm',
  {
    peildatum: '2026-01-01',
    regeling: 'bijstand',
    leeftijdsgroep: '27-aow',
    partnerLeeftijdsgroep: 'geen',
    kinderen: 0,
    kostendelers: 0,
    inrichting: 'geen',
    partnerRechthebbend: true,
    ...single,
  },
  [
    ['IOAW: another basis, by hand', { regeling: 'ioaw' }, { bedrag: null, geverifieerd: false }],
    ['IOAZ: another basis, by hand', { regeling: 'ioaz' }, { bedrag: null, geverifieerd: false }],
    ...halfYears.flatMap((peildatum, i) =>
      known.flatMap(([article, facts, grondslag, amounts]): Row[] =>
        amounts[i] === undefined
          ? []
          : [
              [
                `${article}, on ${peildatum}: ${amounts[i]}`,
                { ...facts, peildatum },
                { bedrag: amounts[i], grondslag },
              ],
            ],
      ),
    ),
    [
      '30 June 2025: the amount of January, verified',
      { peildatum: '2025-06-30' },
      { bedrag: 1345.45, geverifieerd: true },
    ],
    [
      'art. 22a lid 1 Pw: the rounding of a shared norm is never called verified',
      { peildatum: '2025-01-01', kostendelers: 1 },
      { geverifieerd: false },
    ],
    [
      '1 July 2025: read in the press, not verified',
      { peildatum: '2025-07-01' },
      { bedrag: 1369.06, geverifieerd: false },
    ],
    [
      'art. 20 Pw: no such supplement in 2025',
      { ...young, peildatum: '2025-01-01' },
      { bedrag: 332.17, toeslagUitwonend: null },
    ],
    ['31 December 2025: still that of July', { peildatum: '2025-12-31' }, { bedrag: 1369.06 }],
    [
      '1 January 2026: read at second hand, not verified',
      {},
      { bedrag: 1401.5, geverifieerd: false },
    ],
    ['30 June 2026: still that of January', { peildatum: '2026-06-30' }, { bedrag: 1401.5 }],
    ...known.map(
      ([article, facts, grondslag, amounts]): Row => [
        `${article}, on 2026-07-01: that of January, and said so`,
        { ...facts, peildatum: '2026-07-01' },
        { bedrag: amounts[2], grondslag, geverifieerd: false, bron: nu },
      ],
    ),
    [
      'art. 20 Pw: since 2026 a supplement for the young on their own, which a person judges',
      { ...young, peildatum: '2026-07-01' },
      { bedrag: 345.99, toeslagUitwonend: 746.45, geverifieerd: false },
    ],
    [
      '1 July 2026: that of January, and said so',
      { peildatum: '2026-07-01' },
      { bedrag: 1401.5, geverifieerd: false, bron: nu },
    ],
    [
      '23 November 2026: likewise',
      { ...couple, peildatum: '2026-11-23' },
      { bedrag: 2002.13, geverifieerd: false, bron: nu },
    ],
    ...halfYears.flatMap((peildatum, i) =>
      known.flatMap(([article, facts, , amounts]): Row[] =>
        amounts[i] === undefined
          ? [[`${article}, on ${peildatum}: no amount known`, { ...facts, peildatum }, unknown]]
          : [],
      ),
    ),
    [
      'before 2025 no amount is known',
      { peildatum: '2024-12-31' },
      { bedrag: null, geverifieerd: false },
    ],
    [
      'art. 23 lid 3 Pw: one of a couple in an institution, by hand',
      { ...couple, inrichting: 'een' },
      { bedrag: null, geverifieerd: false },
    ],
    [
      'art. 22 Pw: one of a couple at pension age, by hand',
      { ...couple, partnerLeeftijdsgroep: 'aow' },
      { bedrag: null, geverifieerd: false },
    ],
    [
      'art. 24 Pw: partner without a right at pension age, by hand',
      { ...couple, leeftijdsgroep: 'aow', partnerRechthebbend: false },
      { bedrag: null, geverifieerd: false },
    ],
    ['no answer when the cost sharers are not known', { kostendelers: null }, null],
    ['no answer when the institution is not known', { inrichting: null }, null],
    [
      'no answer when the right of the partner is not known',
      { ...couple, partnerRechthebbend: null },
      null,
    ],
    [
      'no answer when the children of a young couple are not known',
      { ...bothYoung, kinderen: null },
      null,
    ],
    ['no answer without a household type', { leefvorm: null }, null],
    ['no answer for a date that cannot be read', { peildatum: 'vandaag' }, null],
  ],
);
