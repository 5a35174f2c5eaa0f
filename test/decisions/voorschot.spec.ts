import { decision, type Row } from './evaluate.ts';

const text2025 = { percentage: 90, bron: 'art. 52 lid 2 Pw, tekst 2025' };

decision(
  'voorschot',
  {
    regeling: 'bijstand',
    voorschotOp: '2026-02-01',
    voorschotBeletsel: 'geen',
    voorschotAanleiding: 'termijn',
    verwachteUitkering: 1401.5,
  },
  [
    [
      'art. 36 lid 4 Pw: not with the individual income supplement',
      { regeling: 'iit' },
      { verschuldigd: 'nee' },
    ],
    [
      'art. 36b lid 2 Pw: nor with the study supplement',
      { regeling: 'studietoeslag' },
      { verschuldigd: 'nee' },
    ],
    ...(
      [
        ['without cooperation', { voorschotBeletsel: 'medewerking' }, 'nee', null],
        ['clearly no right', { voorschotBeletsel: 'geen-recht' }, 'nee', null],
        ['special assistance', { regeling: 'bijzondere-bijstand' }, 'kan', 1261.35],
        ['due, 90 % up to and including 31 December', {}, 'ja', 1261.35],
        ['urgent need', { voorschotAanleiding: 'spoed' }, 'kan', 1261.35],
        ['an obstacle that is not known', { voorschotBeletsel: null }, 'kan', 1261.35],
      ] as const
    ).map(
      ([what, facts, verschuldigd, minimum]): Row => [
        `art. 52 Pw, text of 2025: ${what}`,
        { voorschotOp: '2025-12-31', ...facts },
        { verschuldigd, minimum, ...text2025, geverifieerd: true },
      ],
    ),
    [
      'art. 52 lid 1 onder a Pw: not due without cooperation',
      { voorschotBeletsel: 'medewerking' },
      { verschuldigd: 'nee', minimum: null, grondslag: 'art. 52 lid 1 onder a Pw' },
    ],
    [
      'art. 52 lid 1 onder b Pw: not due when there clearly is no right',
      { voorschotBeletsel: 'geen-recht' },
      { verschuldigd: 'nee', minimum: null, grondslag: 'art. 52 lid 1 onder b Pw' },
    ],
    [
      'art. 52 lid 3 Pw: possible with special assistance',
      { regeling: 'bijzondere-bijstand' },
      { verschuldigd: 'kan', grondslag: 'art. 52 lid 3 Pw' },
    ],
    [
      'art. 52 lid 1 en 2 Pw: due after four weeks, 95 % since 2026',
      {},
      {
        verschuldigd: 'ja',
        percentage: 95,
        minimum: 1331.43,
        grondslag: 'art. 52 lid 1 en 2 Pw',
        geverifieerd: false,
      },
    ],
    [
      'art. 52 lid 2 Pw: 95 % from 1 January 2026',
      { voorschotOp: '2026-01-01' },
      { percentage: 95 },
    ],
    [
      'art. 52 lid 2 Pw: "at least" is rounded up',
      { verwachteUitkering: 100.01 },
      { minimum: 95.01 },
    ],
    [
      'art. 52 lid 1 Pw: due, also while the benefit is not known',
      { verwachteUitkering: null },
      { verschuldigd: 'ja', minimum: null },
    ],
    [
      'art. 52 lid 2 Pw: earlier in urgent need, a person decides',
      { voorschotAanleiding: 'spoed' },
      { verschuldigd: 'kan' },
    ],
    [
      'art. 52 lid 1 Pw: a person decides while the obstacle is not known',
      { voorschotBeletsel: null },
      { verschuldigd: 'kan' },
    ],
    ['no answer before 1 January 2025', { voorschotOp: '2024-12-31' }, null],
    ['nor for the supplements', { regeling: 'iit', voorschotOp: '2024-12-31' }, null],
    ['no answer for a date that cannot be read', { voorschotOp: 'morgen' }, null],
  ],
);
