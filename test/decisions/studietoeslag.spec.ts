import { decision } from './evaluate.ts';

decision('studietoeslag', { studiefinanciering: true, wajong: false, artikel36bLid1: 'voldaan' }, [
  [
    'art. 36b lid 3 onder a Pw: no student finance or allowance',
    { studiefinanciering: false, wajong: null, artikel36bLid1: null },
    { uitkomst: 'afwijzen', bedrag: 0, grondslag: 'art. 36b lid 3 onder a Pw' },
  ],
  [
    'art. 36b lid 3 onder b Pw: entitled to Wajong',
    { wajong: true },
    { uitkomst: 'afwijzen', grondslag: 'art. 36b lid 3 onder b Pw' },
  ],
  [
    'art. 36b lid 2 Pw: a medical advice comes first',
    { artikel36bLid1: 'advies-nodig' },
    { uitkomst: 'advies-vragen', bedrag: null, grondslag: 'art. 36b lid 2 Pw' },
  ],
  [
    'art. 36b lid 1 Pw: not met',
    { artikel36bLid1: 'niet-voldaan' },
    { uitkomst: 'afwijzen', bedrag: 0, grondslag: 'art. 36b lid 1 Pw' },
  ],
  [
    'art. 36b lid 1 Pw: met; the amounts of the AMvB were not read',
    {},
    { uitkomst: 'toekennen', bedrag: null, geverifieerd: false, grondslag: 'art. 36b lid 1 Pw' },
  ],
  ['no answer when DUO was not asked', { studiefinanciering: null }, null],
  ['no answer when Wajong is not known', { wajong: null }, null],
  ['no answer when lid 1 was not judged', { artikel36bLid1: null }, null],
]);
