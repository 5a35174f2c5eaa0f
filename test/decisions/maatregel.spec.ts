import { decision } from './evaluate.ts';

const usual = {
  meldingOp: '2026-02-02',
  plichtVerwijtbaar: true,
  plichtSoort: 'lijst',
  plichtHerhaling: 'geen',
};

decision('maatregel', usual, [
  [
    'art. 18 lid 9 Pw: no blame, no reduction',
    { plichtVerwijtbaar: false },
    { soort: 'geen', percentage: 0, grondslag: 'art. 18 lid 9 Pw' },
  ],
  [
    'art. 18 lid 4 and 5 Pw: a listed duty, everything, one to three months by the by-law',
    {},
    { soort: 'maatregel', percentage: 100, maanden: 1, geverifieerd: false },
  ],
  [
    'art. 18 lid 6 Pw: again within twelve months, longer',
    { plichtHerhaling: 'eerste' },
    { percentage: 100, maanden: 2, grondslag: 'art. 18 lid 6 Pw' },
  ],
  [
    'art. 18 lid 7 and 8 Pw: after that three months',
    { plichtHerhaling: 'meer' },
    { percentage: 100, maanden: 3, grondslag: 'art. 18 lid 7 en 8 Pw' },
  ],
  [
    'art. 18b Pw: language, twenty percent',
    { plichtSoort: 'taal' },
    { percentage: 20, maanden: null },
  ],
  [
    'art. 18b Pw: then forty',
    { plichtSoort: 'taal', plichtHerhaling: 'eerste' },
    { percentage: 40 },
  ],
  ['art. 18b Pw: then all', { plichtSoort: 'taal', plichtHerhaling: 'meer' }, { percentage: 100 }],
  [
    'art. 18 lid 2 Pw: another duty, by-law not found',
    { plichtSoort: 'overig' },
    { soort: 'maatregel', percentage: null, maanden: null, geverifieerd: false },
  ],
  [
    'before 1 January 2025: a person decides',
    { meldingOp: '2024-12-31', plichtVerwijtbaar: false },
    null,
  ],
  ['not known whether there is blame: a person decides', { plichtVerwijtbaar: null }, null],
  ['unknown duty: a person decides', { plichtSoort: null }, null],
]);
