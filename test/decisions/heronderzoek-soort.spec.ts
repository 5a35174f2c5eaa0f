import { decision } from './evaluate.ts';

decision(
  'heronderzoek-soort',
  {
    aanleiding: 'planning',
    gevraagdeSoort: null,
    afstandArbeidsmarkt: 'kort',
    jarenZonderSignaal: 0,
  },
  [
    [
      'art. 53a lid 6 Pw: a signal that is not explained',
      { aanleiding: 'signaal' },
      { soort: 'signaal', status: 'aanname' },
    ],
    ['a tip likewise', { aanleiding: 'tip', gevraagdeSoort: 'gesprek' }, { soort: 'signaal' }],
    ['what Sociale Recherche reports likewise', { aanleiding: 'srt' }, { soort: 'signaal' }],
    [
      'art. 7 lid 1 Pw: a round with TOZ',
      { aanleiding: 'toz-ronde', jarenZonderSignaal: 5 },
      { soort: 'toz-screening', grondslag: 'art. 7 lid 1 Pw' },
    ],
    [
      'art. 17 lid 1 Pw: a change the resident reports is looked at on paper',
      { aanleiding: 'wijziging' },
      { soort: 'administratief', grondslag: 'art. 17 lid 1 Pw' },
    ],
    ['planned as screening', { gevraagdeSoort: 'toz-screening' }, { soort: 'toz-screening' }],
    [
      'planned as talk, whatever else',
      { gevraagdeSoort: 'gesprek', jarenZonderSignaal: 5, afstandArbeidsmarkt: 'lang' },
      { soort: 'gesprek' },
    ],
    ['planned on paper', { gevraagdeSoort: 'administratief' }, { soort: 'administratief' }],
    ['planned after a signal', { gevraagdeSoort: 'signaal' }, { soort: 'signaal' }],
    ['long distance', { afstandArbeidsmarkt: 'lang' }, { soort: 'toz-screening' }],
    ['three years without a signal', { jarenZonderSignaal: 3 }, { soort: 'administratief' }],
    ['two are not three', { jarenZonderSignaal: 2 }, { soort: 'gesprek' }],
    ['distance not known: a person chooses', { afstandArbeidsmarkt: null }, null],
    ['unknown cause: a person chooses', { aanleiding: 'anders' }, null],
  ],
);
