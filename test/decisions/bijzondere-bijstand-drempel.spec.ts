import { decision } from './evaluate.ts';

decision('bijzondere-bijstand-drempel', { peildatum: '2026-03-01', kostenTwaalfMaanden: 200 }, [
  [
    'art. 35 lid 2 Pw: 2025, exactly the threshold does not go above it',
    { peildatum: '2025-12-31', kostenTwaalfMaanden: 170 },
    { onderDrempel: true, drempel: 170, geverifieerd: true },
  ],
  [
    'art. 35 lid 2 Pw: 2025, one cent above',
    { peildatum: '2025-01-01', kostenTwaalfMaanden: 170.01 },
    { onderDrempel: false, drempel: 170 },
  ],
  [
    'art. 35 lid 2 Pw: 2026, at the threshold, read at second hand',
    { peildatum: '2026-01-01', kostenTwaalfMaanden: 176 },
    { onderDrempel: true, drempel: 176, geverifieerd: false, grondslag: 'art. 35 lid 2 Pw' },
  ],
  [
    'art. 35 lid 2 Pw: 2026, above',
    { peildatum: '2026-12-31', kostenTwaalfMaanden: 176.01 },
    { onderDrempel: false },
  ],
  [
    '1 January 2027: not known, that of 2026 and said so',
    { peildatum: '2027-01-01', kostenTwaalfMaanden: 176 },
    {
      onderDrempel: true,
      drempel: 176,
      bron: 'bedrag per 1 januari 2027 niet geverifieerd: dat van 2026',
      geverifieerd: false,
    },
  ],
  ['from 2027, above', { peildatum: '2027-06-01' }, { onderDrempel: false }],
  ['no answer before 2025', { peildatum: '2024-12-31' }, null],
  ['no answer when the costs are not known', { kostenTwaalfMaanden: null }, null],
  ['no answer for a date that cannot be read', { peildatum: '2026-13-01' }, null],
]);
