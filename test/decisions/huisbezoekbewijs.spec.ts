import { decision } from './evaluate.ts';

const usual = {
  toestemming: 'schriftelijk',
  geinformeerd: true,
  gelegitimeerd: true,
  toestemmingIngetrokken: false,
};

decision('huisbezoekbewijs', usual, [
  [
    'art. 1 lid 4 Awbi: no consent, whatever else was done right',
    { toestemming: 'geen', toestemmingIngetrokken: null },
    { bewijs: 'onrechtmatig', grondslag: 'art. 8 EVRM; art. 1 lid 4 Awbi' },
  ],
  [
    'art. 8 EVRM: consent of somebody who did not know for what',
    { geinformeerd: false },
    { bewijs: 'onrechtmatig', grondslag: 'art. 8 EVRM' },
  ],
  [
    'art. 1 lid 1 Awbi: they did not show who they were, a person weighs that',
    { gelegitimeerd: false },
    { bewijs: 'wegen', grondslag: 'art. 1 lid 1 Awbi' },
  ],
  [
    'art. 8 EVRM: consent withdrawn, only what was seen before',
    { toestemmingIngetrokken: true },
    { bewijs: 'deels', grondslag: 'art. 8 EVRM; art. 1 lid 4 Awbi' },
  ],
  [
    'informed consent in writing; the case law was not read',
    {},
    { bewijs: 'rechtmatig', geverifieerd: false },
  ],
  [
    'informed consent by word of mouth: the report must prove it',
    { toestemming: 'mondeling' },
    {
      bewijs: 'rechtmatig',
      reden:
        'De toestemming is gevraagd na uitleg. Zij is mondeling: het verslag moet haar bewijzen.',
    },
  ],
  ['not known whether there was consent: a person judges', { toestemming: null }, null],
  ['not known whether it was told: a person judges', { geinformeerd: null }, null],
]);
