import { decision, type Row } from './evaluate.ts';

const nothing = { vrijlating: 0 };
const parent = {
  vrijlatingsgrond: 'r',
  leefvorm: { leefvorm: 'alleenstaande-ouder', grondslag: '' },
};

const july2025 = 'bedragen per 1 juli 2025 niet geverifieerd: die van 1 januari 2025';
const january2026 = 'Normenbrief 1 januari 2026, uit de tweede hand; niet geverifieerd';
const july2026 = 'bedragen per 1 juli 2026 niet geverifieerd: die van 1 januari 2026';

decision(
  'inkomensvrijlating',
  {
    peildatum: '2025-03-01',
    vrijlatingsgrond: 'n',
    leeftijdsgroep: '27-aow',
    leefvorm: { leefvorm: 'alleenstaande', grondslag: '' },
    vrijlatingMaanden: 0,
    inkomstenArbeid: 400,
  },
  [
    [
      'art. 31 lid 1 Pw: no exemption asked, all earnings count',
      { vrijlatingsgrond: 'geen' },
      nothing,
    ],
    [
      'art. 31 lid 5 Pw: not for the young under n',
      { leeftijdsgroep: '21-26' },
      { vrijlating: 0, grondslag: 'art. 31 lid 5 Pw' },
    ],
    ['art. 31 lid 5 Pw: nor under r', { ...parent, leeftijdsgroep: '21-26' }, nothing],
    ['art. 31 lid 2 onder n Pw: after six months it is over', { vrijlatingMaanden: 6 }, nothing],
    [
      'art. 31 lid 2 onder r Pw: after thirty months it is over',
      { ...parent, vrijlatingMaanden: 30 },
      nothing,
    ],
    ['art. 31 lid 2 onder r Pw: only for a single parent', { vrijlatingsgrond: 'r' }, nothing],
    [
      'art. 31 lid 2 onder n Pw: a quarter of the earnings',
      {},
      {
        vrijlating: 100,
        percentage: 25,
        maximum: 273,
        grondslag: 'art. 31 lid 2 onder n Pw',
        geverifieerd: true,
      },
    ],
    [
      'art. 31 lid 2 onder n Pw: exactly up to the maximum',
      { inkomstenArbeid: 1092 },
      { vrijlating: 273 },
    ],
    [
      'art. 31 lid 2 onder n Pw: never more than the maximum',
      { inkomstenArbeid: 1500 },
      { vrijlating: 273 },
    ],
    [
      'art. 31 lid 2 onder n Pw: rounded to the cent',
      { inkomstenArbeid: 333.35 },
      { vrijlating: 83.34 },
    ],
    [
      'art. 31 lid 2 onder n Pw: five months used, one is left',
      { vrijlatingMaanden: 5 },
      { vrijlating: 100 },
    ],
    ['30 June 2025: verified', { peildatum: '2025-06-30' }, { maximum: 273, geverifieerd: true }],
    [
      'art. 31 lid 2 onder n Pw: without a limit in months at pension age',
      { leeftijdsgroep: 'aow', vrijlatingMaanden: 24 },
      { vrijlating: 100 },
    ],
    [
      'art. 31 lid 2 onder r Pw: an eighth for a single parent',
      parent,
      { vrijlating: 50, maximum: 170.61 },
    ],
    [
      'art. 31 lid 2 onder r Pw: up to the maximum',
      { ...parent, inkomstenArbeid: 2000 },
      { vrijlating: 170.61 },
    ],
    [
      'art. 31 lid 2 onder r Pw: the thirtieth month still counts',
      { ...parent, vrijlatingMaanden: 29 },
      { vrijlating: 50 },
    ],
    [
      'art. 31 lid 2 onder y Pw: fifteen percent, for the young too',
      { vrijlatingsgrond: 'y', leeftijdsgroep: '21-26' },
      { vrijlating: 60, percentage: 15, maximum: 173.04 },
    ],
    // Each half year since: n, n at pension age, r, y; the last amounts that were read go on, and say so.
    ...(
      [
        ['2025-07-01', 273, 170.61, 173.04, july2025],
        ['2025-12-31', 273, 170.61, 173.04, july2025],
        ['2026-01-01', 285, 177.66, 180.19, january2026],
        ['2026-06-30', 285, 177.66, 180.19, january2026],
        ['2026-07-01', 285, 177.66, 180.19, july2026],
        ['2026-12-31', 285, 177.66, 180.19, july2026],
      ] as const
    ).flatMap(([peildatum, n, r, y, bron]): Row[] => [
      [`${peildatum}: n`, { peildatum }, { maximum: n, geverifieerd: false, bron }],
      [
        `${peildatum}: n at pension age, without a limit in months`,
        { peildatum, leeftijdsgroep: 'aow', vrijlatingMaanden: 24 },
        { maximum: n, geverifieerd: false, bron },
      ],
      [`${peildatum}: r`, { ...parent, peildatum }, { maximum: r, geverifieerd: false, bron }],
      [
        `${peildatum}: y`,
        { peildatum, vrijlatingsgrond: 'y' },
        { maximum: y, geverifieerd: false, bron },
      ],
    ]),
    [
      '1 January 2027: another scheme is expected, nothing is made up',
      { peildatum: '2027-01-01' },
      { vrijlating: null, maximum: null, geverifieerd: false },
    ],
    ['no answer when the earnings are not known', { inkomstenArbeid: null }, null],
    ['no answer when nobody chose a ground', { vrijlatingsgrond: null }, null],
    ['no answer before 2025', { peildatum: '2024-12-31' }, null],
  ],
);
