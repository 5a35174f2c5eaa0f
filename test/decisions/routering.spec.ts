import { decision, type Row } from './evaluate.ts';

const route = (value: string) => ({ route: value });
const referralOnly = [
  'kwijtschelding',
  'medisch-afval',
  'leergeld',
  'schulddienstverlening',
  'collectieve-zorgverzekering',
];

decision(
  'routering',
  {
    meldingOp: '2026-02-02',
    regeling: 'bijstand',
    leeftijdsgroep: '27-aow',
    partnerLeeftijdsgroep: 'geen',
    woonplaats: 'dinkelland',
    gemeente: 'dinkelland',
  },
  [
    ...referralOnly.map(
      (regeling): Row => [
        `${regeling}: executed elsewhere, referred only`,
        { regeling },
        route('verwijzen'),
      ],
    ),
    [
      'art. 13 lid 1 onder f Pw: no right under 18, wherever one lives',
      { leeftijdsgroep: 'onder-18', woonplaats: 'elders' },
      { route: 'geen-recht', grondslag: 'art. 13 lid 1 onder f Pw' },
    ],
    [
      'art. 47a Pw: at pension age general assistance comes from the SVB',
      { leeftijdsgroep: 'aow' },
      { route: 'svb-aio', grondslag: 'art. 47a Pw' },
    ],
    [
      'art. 47a Pw: one partner at pension age is enough',
      { partnerLeeftijdsgroep: 'aow' },
      route('svb-aio'),
    ],
    [
      'art. 40 lid 1 Pw: without an address a person chooses',
      { woonplaats: 'onbekend' },
      { route: 'handmatig', grondslag: 'art. 40 lid 1 Pw' },
    ],
    [
      'art. 42 Pw: who lives elsewhere is passed on',
      { woonplaats: 'elders' },
      { route: 'doorzenden', grondslag: 'art. 40 lid 1 en 42 Pw' },
    ],
    [
      'art. 42 Pw: Bbz too is passed on',
      { regeling: 'bbz', woonplaats: 'elders' },
      route('doorzenden'),
    ],
    [
      'art. 42 Pw: who lives in another of the three is passed on to that college',
      { woonplaats: 'tubbergen' },
      { route: 'doorzenden', grondslag: 'art. 40 lid 1 en 42 Pw' },
    ],
    [
      'art. 13 lid 1 onder f Pw: from 18 it is treated',
      { leeftijdsgroep: '18-20' },
      route('behandelen'),
    ],
    ...['dinkelland', 'tubbergen', 'oldenzaal'].map(
      (woonplaats): Row => [
        `art. 40 lid 1 Pw: the college of ${woonplaats} treats its own residents`,
        { woonplaats, gemeente: woonplaats },
        { route: 'behandelen', grondslag: 'art. 40 lid 1 Pw' },
      ],
    ),
    [
      'art. 47a Pw: special assistance at pension age stays with the college',
      { regeling: 'bijzondere-bijstand', leeftijdsgroep: 'aow' },
      route('behandelen'),
    ],
    ...[
      'ioaw',
      'ioaz',
      'bijzondere-bijstand',
      'iit',
      'studietoeslag',
      'maatschappelijke-participatie',
    ].map(
      (regeling): Row => [
        `${regeling}: treated by the own college`,
        { regeling },
        route('behandelen'),
      ],
    ),
    ['no answer before 1 January 2025', { meldingOp: '2024-12-31' }, null],
    ['no answer when the place of residence is not known', { woonplaats: null }, null],
    [
      'Bbz 2004: ROZ Twente advises, the municipality decides',
      { regeling: 'bbz' },
      route('behandelen'),
    ],
  ],
);
