import { decision } from './evaluate.ts';

decision(
  'srt-criteria',
  {
    peildatum: '2026-02-02',
    vermoedenVerklaard: false,
    alleenAnoniemeTip: false,
    feitenConcreet: true,
    kleineCorrectie: false,
    briefVolstaat: false,
    eigenMiddelen: 'uitgeput',
    verwachteSchade: 10_000,
    opsporingNodig: false,
    georganiseerd: false,
    meerGemeenten: false,
  },
  [
    [
      'explained: no referral, whatever else',
      { vermoedenVerklaard: true, opsporingNodig: null, eigenMiddelen: null },
      { advies: 'niet-verwijzen', status: 'aanname' },
    ],
    [
      'art. 3:2 Awb: an anonymous tip only is never enough',
      { alleenAnoniemeTip: true, verwachteSchade: 80_000, opsporingNodig: true },
      { advies: 'eigen-onderzoek' },
    ],
    ['no concrete facts', { feitenConcreet: false }, { advies: 'niet-verwijzen' }],
    [
      'a small correction',
      { kleineCorrectie: true, opsporingNodig: true },
      { advies: 'eigen-onderzoek' },
    ],
    [
      'art. 64 Pw: a letter gives the answer',
      { briefVolstaat: true, opsporingNodig: true },
      { advies: 'eigen-onderzoek', grondslag: 'art. 64 Pw; art. 5:13 Awb' },
    ],
    [
      'art. 5:13 Awb: own means first, however large the damage',
      { eigenMiddelen: 'mogelijk', verwachteSchade: 80_000 },
      { advies: 'eigen-onderzoek', grondslag: 'art. 5:13 Awb' },
    ],
    ['damage from 50,000 euro', { verwachteSchade: 50_000 }, { advies: 'verwijzen' }],
    [
      'observation or investigation is needed',
      { opsporingNodig: true, eigenMiddelen: 'ongeschikt' },
      { advies: 'verwijzen' },
    ],
    ['organised or identity fraud', { georganiseerd: true }, { advies: 'verwijzen' }],
    ['several municipalities', { meerGemeenten: true }, { advies: 'verwijzen' }],
    [
      'just below it is no reason by itself',
      { verwachteSchade: 49_999 },
      { advies: 'eigen-onderzoek' },
    ],
    ['no reason for an investigation', {}, { advies: 'eigen-onderzoek' }],
    ['no answer while the damage is not estimated', { verwachteSchade: null }, null],
    ['no answer before 1 January 2025', { peildatum: '2024-12-31' }, null],
    ['no answer while own means are not known', { eigenMiddelen: null }, null],
    ['no answer while it is not known whether it is explained', { vermoedenVerklaard: null }, null],
  ],
);
