import { decision } from './evaluate.ts';

const none = { zoektermijn: 'geen' };
const wait = { zoektermijn: 'vier-weken', grondslag: 'art. 41 lid 4 en 11 Pw', eerder: true };
const before = { zoektermijn: 'vier-weken', grondslag: 'art. 41 lid 4 Pw', eerder: false };

decision(
  'zoektermijn',
  {
    meldingOp: '2026-02-02',
    regeling: 'bijstand',
    leeftijdsgroep: '21-26',
    partnerLeeftijdsgroep: 'geen',
    zoektermijnUitzondering: false,
  },
  [
    [
      'art. 41 lid 4 Pw: the wait belongs to general assistance only',
      { regeling: 'bijzondere-bijstand' },
      none,
    ],
    ['art. 41 lid 4 Pw: from the 27th birthday nobody waits', { leeftijdsgroep: '27-aow' }, none],
    ['art. 41 lid 4 Pw: nor at pension age', { leeftijdsgroep: 'aow' }, none],
    [
      'art. 41 lid 4, 43 lid 5 Pw: a partner of 27 or older lifts the wait',
      { partnerLeeftijdsgroep: '27-aow' },
      { zoektermijn: 'geen', grondslag: 'art. 41 lid 4 en 43 lid 5 Pw', gedragWeegt: true },
    ],
    [
      'art. 41 lid 4 onder a, b Pw: practical or special school left within a year, or limited in hours',
      { zoektermijnUitzondering: true },
      { zoektermijn: 'geen', grondslag: 'art. 41 lid 4 onder a of b Pw' },
    ],
    [
      'art. 41 lid 4 Pw, text of 2025: four weeks, and circumstances are no reason to do it earlier',
      { meldingOp: '2025-12-31' },
      { ...before, gedragWeegt: false, geverifieerd: true },
    ],
    [
      'art. 41 lid 4, 11 Pw: since 1 January 2026 they are, read at second hand',
      { meldingOp: '2026-01-01' },
      { ...wait, gedragWeegt: false, geverifieerd: false },
    ],
    ['art. 41 lid 4 Pw: somebody of 21 to 26 waits four weeks', {}, wait],
    ['art. 41 lid 4 Pw: somebody of 18 to 20 waits four weeks', { leeftijdsgroep: '18-20' }, wait],
    [
      'art. 41 lid 4 Pw: a couple, both younger than 27, waits four weeks',
      { partnerLeeftijdsgroep: '18-20' },
      wait,
    ],
    [
      'art. 41 lid 4 Pw: an exception that nobody reported is no exception',
      { zoektermijnUitzondering: null },
      wait,
    ],
    ['no answer without a day of the melding', { meldingOp: null }, null],
    ['no answer when the age is not known', { leeftijdsgroep: null }, null],
    ['no answer under 18: routing has ended that case', { leeftijdsgroep: 'onder-18' }, null],
    [
      'no answer when it is not known whether there is a partner',
      { partnerLeeftijdsgroep: null },
      null,
    ],
  ],
);
