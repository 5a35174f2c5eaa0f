import { decision } from './evaluate.ts';

decision('aangifte', { peildatum: '2026-02-02', schadeNetto: 12_000, bijzonderheid: 'geen' }, [
  [
    'from 50,000 euro: in principle the prosecutor (Aanwijzing sociale zekerheidsfraude)',
    { schadeNetto: 50_000 },
    { spoor: 'strafrechtelijk', geverifieerd: false },
  ],
  [
    'also with a special circumstance',
    { schadeNetto: 61_000, bijzonderheid: 'ambtenaar' },
    { spoor: 'strafrechtelijk' },
  ],
  ['below it: administrative', { schadeNetto: 49_999.99 }, { spoor: 'bestuurlijk' }],
  ['no damage: administrative', { schadeNetto: 0 }, { spoor: 'bestuurlijk' }],
  ['valid from 1 October 2023', { peildatum: '2023-10-01' }, { spoor: 'bestuurlijk' }],
  ...[
    'dwangmiddelen',
    'andere-feiten',
    'voorbeeldpositie',
    'derde-keer',
    'boete-onmogelijk',
    'ambtenaar',
    'georganiseerd',
  ].map(
    (bijzonderheid) =>
      [
        `below it, ${bijzonderheid}: consult the prosecutor`,
        { bijzonderheid },
        { spoor: 'overleg-om' },
      ] as const,
  ),
  ['no answer before that day', { peildatum: '2023-09-30' }, null],
  ['no answer without an amount', { schadeNetto: null }, null],
  ['no answer for a circumstance that is not known', { bijzonderheid: null }, null],
  ['no answer for a negative amount', { schadeNetto: -1 }, null],
]);
