import { decision } from './evaluate.ts';

decision(
  'maatschappelijke-participatie',
  { binnenDoelgroep: true, kosten: 180, participatieMaximum: 150 },
  [
    [
      'local rules: not for this resident, by the judgement of a person',
      { binnenDoelgroep: false, kosten: null },
      { uitkomst: 'afwijzen', bedrag: 0, geverifieerd: false },
    ],
    [
      'local rules: no maximum set, a person fills in the amount',
      { participatieMaximum: null },
      { uitkomst: 'beoordelen', bedrag: null },
    ],
    ['local rules: up to the maximum, all of it', { kosten: 150 }, { bedrag: 150 }],
    [
      'local rules: above the maximum, the maximum',
      { kosten: 150.01 },
      { uitkomst: 'toekennen', bedrag: 150, bron: 'instelling van de gemeente' },
    ],
    ['no answer when nobody judged for whom it is', { binnenDoelgroep: null }, null],
    ['no answer without costs', { kosten: null }, null],
  ],
);
