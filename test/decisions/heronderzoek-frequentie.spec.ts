import { decision } from './evaluate.ts';

decision(
  'heronderzoek-frequentie',
  {
    openSignaal: false,
    wisselendInkomen: false,
    leeftijdsgroep: '27-aow',
    planVanAanpak: false,
    afstandArbeidsmarkt: 'kort',
    jarenZonderSignaal: 0,
  },
  [
    [
      'art. 53a lid 6 Pw, policy: an open signal is looked at at once',
      { openSignaal: true, wisselendInkomen: true },
      { soort: 'signaal', na: 'P0D', status: 'aanname' },
    ],
    [
      'policy: varying income, half a year',
      { wisselendInkomen: true },
      { soort: 'gesprek', na: 'P6M', status: 'aanname' },
    ],
    [
      'art. 44a lid 2 Pw: 21 to 26 with a plan, half a year',
      { leeftijdsgroep: '21-26', afstandArbeidsmarkt: null },
      { soort: 'gesprek', na: 'P6M', grondslag: 'art. 44a lid 2 Pw' },
    ],
    ['art. 44a lid 2 Pw: 18 to 20 likewise', { leeftijdsgroep: '18-20' }, { na: 'P6M' }],
    [
      'policy: from 27 on with a running plan, half a year, to evaluate it',
      { planVanAanpak: true, jarenZonderSignaal: 3 },
      { soort: 'gesprek', na: 'P6M', grondslag: 'art. 44a lid 2 Pw', status: 'aanname' },
    ],
    [
      'policy: varying income goes before the plan, with the same half year',
      { planVanAanpak: true, wisselendInkomen: true },
      { na: 'P6M', grondslag: 'art. 53a lid 6 Pw' },
    ],
    [
      'policy: three years without a signal, on paper after a year and a half',
      { jarenZonderSignaal: 3, afstandArbeidsmarkt: 'lang' },
      { soort: 'administratief', na: 'P18M' },
    ],
    [
      'policy: long distance to work, a screening with TOZ',
      { afstandArbeidsmarkt: 'lang' },
      { soort: 'toz-screening', na: 'P12M' },
    ],
    [
      'policy: two years are not three',
      { jarenZonderSignaal: 2 },
      { soort: 'gesprek', na: 'P12M' },
    ],
    [
      'policy: short distance to work, a year',
      {},
      { soort: 'gesprek', na: 'P12M', status: 'aanname' },
    ],
    [
      'policy: there is always an answer',
      { afstandArbeidsmarkt: null, openSignaal: null, planVanAanpak: null },
      { soort: 'gesprek', na: 'P12M' },
    ],
  ],
);
