import { decision } from './evaluate.ts';

decision('dwangsom', { dwangsomVanaf: '2025-03-19' }, [
  [
    'art. 4:17 lid 2 Awb: the amounts of 2025',
    {},
    {
      perDag1: 23,
      perDag2: 35,
      perDag3: 45,
      maximum: 1442,
      grondslag: 'art. 4:17 lid 2 Awb',
      geverifieerd: true,
    },
  ],
  [
    'art. 4:17 lid 2 Awb: the last day of 2025',
    { dwangsomVanaf: '2025-12-31' },
    { geverifieerd: true },
  ],
  [
    'art. 4:17 lid 2 Awb: from 1 January 2026 on the same, and said not to be verified',
    { dwangsomVanaf: '2026-01-01' },
    { perDag1: 23, perDag2: 35, perDag3: 45, maximum: 1442, geverifieerd: false },
  ],
  ['art. 4:17 lid 2 Awb: from 1 January 2025 on', { dwangsomVanaf: '2025-01-01' }, { perDag1: 23 }],
  ['no answer before that', { dwangsomVanaf: '2024-12-31' }, null],
  ['no answer for a date that cannot be read', { dwangsomVanaf: 'morgen' }, null],
  ['no answer without a date', { dwangsomVanaf: null }, null],
]);
