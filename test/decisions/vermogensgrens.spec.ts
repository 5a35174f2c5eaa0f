import { decision, type Row } from './evaluate.ts';

const within = { uitkomst: 'binnen-grens' };
const above = { uitkomst: 'boven-grens' };
/** How a loan on the home is worked out was not read, in no year. */
const loan = {
  uitkomst: 'lening',
  grondslag: 'art. 34 lid 2 onder d en 50 Pw',
  geverifieerd: false,
};
const single = { leefvorm: { leefvorm: 'alleenstaande', grondslag: '' } };
const parent = { leefvorm: { leefvorm: 'alleenstaande-ouder', grondslag: '' } };
const couple = { leefvorm: { leefvorm: 'gehuwden', grondslag: '' } };

decision(
  'vermogensgrens',
  { peildatum: '2026-03-01', regeling: 'bijstand', vermogen: 0, overwaardeWoning: 0, ...single },
  [
    [
      'IOAW: assets do not count',
      { regeling: 'ioaw', vermogen: 100000 },
      { ...within, grens: null, geverifieerd: false },
    ],
    [
      'IOAZ: a limit of its own, not known',
      { regeling: 'ioaz' },
      { uitkomst: null, grens: null, geverifieerd: false },
    ],
    // One cent above the limit, with a home worth one cent too much, and at both limits: every year, every household.
    ...(
      [
        ['2025-06-01', 7770, 15540, 65500],
        ['2026-06-01', 8000, 16000, 67500],
        ['2027-06-01', 8000, 16000, 67500],
      ] as const
    ).flatMap(([peildatum, one, more, home]) =>
      (
        [
          ['single', single, one],
          ['single parent', parent, more],
          ['couple', couple, more],
        ] as const
      ).flatMap(([who, household, grens]): Row[] => {
        const facts = { ...household, peildatum, vermogen: grens, overwaardeWoning: home };
        return [
          [`${peildatum}, ${who}: above`, { ...facts, vermogen: grens + 0.01 }, above],
          [`${peildatum}, ${who}: a loan`, { ...facts, overwaardeWoning: home + 0.01 }, loan],
          [`${peildatum}, ${who}: within`, facts, { ...within, grens, vrijWoning: home }],
        ];
      }),
    ),
    [
      '1 January 2025: the limits of the text of that day, verified',
      { peildatum: '2025-01-01', vermogen: 7770 },
      { ...within, grens: 7770, vrijWoning: 65500, geverifieerd: true },
    ],
    ['31 December 2025: still those of 2025', { peildatum: '2025-12-31' }, { grens: 7770 }],
    [
      '1 January 2025: couple',
      { peildatum: '2025-01-01', ...couple, vermogen: 15540.01 },
      { ...above, grens: 15540 },
    ],
    ['art. 34 lid 3 onder a Pw: single, one cent above', { vermogen: 8000.01 }, above],
    [
      'art. 34, 50 Pw: above the limit is above it, with equity too',
      { vermogen: 9000, overwaardeWoning: 90000 },
      above,
    ],
    ['art. 50 Pw: equity above it, assistance as a loan', { overwaardeWoning: 67500.01 }, loan],
    [
      'art. 34 lid 3 onder a Pw: single, exactly at the limit',
      { vermogen: 8000 },
      { ...within, grens: 8000 },
    ],
    ['art. 34 lid 1 onder a Pw: more debts than possessions', { vermogen: -2500 }, within],
    [
      'art. 34 lid 2 onder d Pw: equity in the home, exactly free',
      { overwaardeWoning: 67500 },
      { ...within, vrijWoning: 67500 },
    ],
    [
      '1 January 2026: read at second hand',
      { peildatum: '2026-01-01' },
      { grens: 8000, geverifieerd: false },
    ],
    ['31 December 2026: still those of 2026', { peildatum: '2026-12-31' }, { grens: 8000 }],
    ['art. 34 lid 3 onder b Pw: single parent, above', { ...parent, vermogen: 16000.01 }, above],
    ['art. 34 lid 3 onder c Pw: couple, above', { ...couple, vermogen: 16000.01 }, above],
    [
      'art. 34 lid 3 onder b Pw: single parent, at the limit',
      { ...parent, vermogen: 16000 },
      { ...within, grens: 16000 },
    ],
    [
      'art. 34 lid 3 onder c Pw: couple, at the limit',
      { ...couple, vermogen: 16000 },
      { ...within, grens: 16000 },
    ],
    [
      '1 January 2027: no new amounts known, those of 2026 and said so',
      { peildatum: '2027-01-01' },
      {
        grens: 8000,
        geverifieerd: false,
        bron: 'bedragen per 1 januari 2027 niet geverifieerd: die van 2026',
      },
    ],
    ['no answer before 2025', { peildatum: '2024-12-31' }, null],
    ['no answer when the assets are not known', { vermogen: null }, null],
    ['no answer when the equity is not known', { overwaardeWoning: null }, null],
    ['no answer without a household type', { leefvorm: null }, null],
    ['no answer for a date that cannot be read', { peildatum: '2026-13-01' }, null],
  ],
);
