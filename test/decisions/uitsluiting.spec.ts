import { decision, type Row } from './evaluate.ts';

const excluded = (grondslag: string, bevestigen = true) => ({
  uitgesloten: true,
  bevestigen,
  grondslag,
});
const entitled = { uitgesloten: false, bevestigen: false };

decision(
  'uitsluiting',
  {
    peildatum: '2026-02-02',
    leeftijdsgroep: '27-aow',
    uitsluitingsgrond: 'geen',
    wekenBuitenland: 0,
    rechthebbendArt11: true,
    dringendeRedenen: false,
  },
  [
    [
      'art. 16 lid 1 Pw: very urgent reasons prevail over detention',
      { uitsluitingsgrond: 'detentie', dringendeRedenen: true },
      { uitgesloten: false, bevestigen: true, grondslag: 'art. 16 lid 1 Pw' },
    ],
    [
      'art. 16 lid 1 Pw: and over age',
      { leeftijdsgroep: 'onder-18', dringendeRedenen: true },
      { uitgesloten: false, bevestigen: true },
    ],
    [
      'art. 11, 16 lid 2 Pw: who is not entitled is excluded',
      { rechthebbendArt11: false },
      excluded('art. 11 en 16 lid 2 Pw'),
    ],
    [
      'art. 16 lid 2 Pw: but not for who is not entitled',
      { rechthebbendArt11: false, dringendeRedenen: true },
      excluded('art. 11 en 16 lid 2 Pw'),
    ],
    [
      'art. 13 lid 1 onder a Pw: detained, no confirmation needed',
      { uitsluitingsgrond: 'detentie' },
      excluded('art. 13 lid 1 onder a Pw', false),
    ],
    [
      'art. 13 lid 1 onder b Pw: evades a sentence',
      { uitsluitingsgrond: 'onttrekking' },
      excluded('art. 13 lid 1 onder b Pw'),
    ],
    [
      'art. 13 lid 1 onder d Pw: strike',
      { uitsluitingsgrond: 'staking' },
      excluded('art. 13 lid 1 onder d Pw'),
    ],
    [
      'art. 13 lid 1 onder e Pw: more than four weeks abroad is not',
      { wekenBuitenland: 5 },
      excluded('art. 13 lid 1 onder e Pw'),
    ],
    [
      'art. 13 lid 4 Pw: more than thirteen weeks is not',
      { leeftijdsgroep: 'aow', wekenBuitenland: 14 },
      excluded('art. 13 lid 1 onder e en lid 4 Pw'),
    ],
    [
      'art. 13 lid 1 onder f Pw: under 18, no confirmation needed',
      { leeftijdsgroep: 'onder-18' },
      excluded('art. 13 lid 1 onder f Pw', false),
    ],
    [
      'art. 13 lid 1 onder g Pw: assistance for debts',
      { uitsluitingsgrond: 'schulden' },
      excluded('art. 13 lid 1 onder g Pw'),
    ],
    [
      'art. 13 lid 1 Pw: left to join a terrorist organisation',
      { uitsluitingsgrond: 'uitreiziger' },
      excluded('art. 13 lid 1 Pw (onderdeel niet geverifieerd)'),
    ],
    [
      'art. 13 lid 2 onder a Pw: 18 to 20 in an institution',
      { leeftijdsgroep: '18-20', uitsluitingsgrond: 'inrichting-18-20' },
      excluded('art. 13 lid 2 onder a Pw'),
    ],
    ...(['18-20', '21-26'] as const).flatMap((leeftijdsgroep): Row[] => [
      [
        `art. 13 lid 2 onder c Pw: ${leeftijdsgroep} and able to follow education`,
        { leeftijdsgroep, uitsluitingsgrond: 'onderwijs' },
        excluded('art. 13 lid 2 onder c Pw'),
      ],
      [
        `art. 13 lid 2 onder d Pw: ${leeftijdsgroep} and clearly unwilling`,
        { leeftijdsgroep, uitsluitingsgrond: 'weigert-plichten' },
        excluded('art. 13 lid 2 onder d Pw'),
      ],
    ]),
    [
      'art. 15 lid 1 Pw: another provision is sufficient',
      { uitsluitingsgrond: 'voorliggende-voorziening' },
      excluded('art. 15 lid 1 Pw'),
    ],
    ['art. 11 lid 1 Pw: nobody is excluded without a ground', {}, entitled],
    ['art. 13 lid 1 onder e Pw: four weeks abroad is allowed', { wekenBuitenland: 4 }, entitled],
    ['art. 13 lid 1 onder f Pw: 18 is old enough', { leeftijdsgroep: '18-20' }, entitled],
    [
      'art. 13 lid 4 Pw: thirteen weeks abroad is allowed at pension age',
      { leeftijdsgroep: 'aow', wekenBuitenland: 13 },
      entitled,
    ],
    [
      'art. 13 lid 2 onder a Pw: no answer for somebody of 21 or older',
      { leeftijdsgroep: '21-26', uitsluitingsgrond: 'inrichting-18-20' },
      null,
    ],
    [
      'art. 13 lid 2 onder c Pw: no answer from 27 on, the ground does not fit the age',
      { uitsluitingsgrond: 'onderwijs' },
      null,
    ],
    [
      'art. 13 lid 2 onder d Pw: no answer from 27 on, the ground does not fit the age',
      { uitsluitingsgrond: 'weigert-plichten' },
      null,
    ],
    ['no answer when the weeks abroad are not known', { wekenBuitenland: null }, null],
    ['no answer before 1 January 2025', { peildatum: '2024-12-31' }, null],
    ['no answer when nobody judged the grounds', { uitsluitingsgrond: null }, null],
    ['no answer when entitlement is not known', { rechthebbendArt11: null }, null],
  ],
);
