import { decision, type Row } from './evaluate.ts';

const couple = { leefvorm: 'gehuwden' };
const parent = { leefvorm: 'alleenstaande-ouder', grondslag: 'art. 4 lid 1 onder b Pw' };
const single = { leefvorm: 'alleenstaande', grondslag: 'art. 4 lid 1 onder a Pw' };
const texts = [
  ['2025-12-31', 'text of 2025', true],
  ['2026-01-01', 'text of 2026, not read', false],
] as const;

decision(
  'leefvorm',
  {
    peildatum: '2026-02-02',
    burgerlijkeStaat: 'ongehuwd',
    gezamenlijkeHuishouding: false,
    huishoudgrond: null,
    kinderen: 0,
  },
  [
    ['art. 3 lid 1 Pw: married', { burgerlijkeStaat: 'gehuwd' }, couple],
    ['art. 3 lid 1 Pw: registered partners', { burgerlijkeStaat: 'geregistreerd-partner' }, couple],
    [
      'art. 3 lid 1 Pw: married counts, also while nobody has judged the household',
      { burgerlijkeStaat: 'gehuwd', gezamenlijkeHuishouding: null },
      { ...couple, geverifieerd: true },
    ],
    ...texts.flatMap(([peildatum, text, geverifieerd]): Row[] => [
      [
        `art. 3 lid 2 onder a Pw, ${text}: first degree or care, with a child`,
        { peildatum, huishoudgrond: 'lid-2', kinderen: 2 },
        {
          leefvorm: 'alleenstaande-ouder',
          grondslag: 'art. 3 lid 2 onder a en 4 lid 1 onder b Pw',
          geverifieerd,
        },
      ],
      [
        `art. 3 lid 2 onder a Pw, ${text}: first degree or care, no child`,
        { peildatum, huishoudgrond: 'lid-2' },
        {
          leefvorm: 'alleenstaande',
          grondslag: 'art. 3 lid 2 onder a en 4 lid 1 onder a Pw',
          geverifieerd,
        },
      ],
    ]),
    ...texts.map(
      ([peildatum, text, geverifieerd]): Row => [
        `art. 3 lid 3 Pw, ${text}: one home and care for each other counts as married`,
        { peildatum, gezamenlijkeHuishouding: true, huishoudgrond: 'lid-3' },
        { ...couple, grondslag: 'art. 3 lid 2 onder a en lid 3 Pw', geverifieerd },
      ],
    ),
    [
      'art. 3 lid 3 Pw: a judgement without its ground, from before it was asked',
      { gezamenlijkeHuishouding: true },
      couple,
    ],
    [
      'art. 3 lid 2 Pw: lastingly separated, sharing a household with somebody new',
      { burgerlijkeStaat: 'duurzaam-gescheiden', gezamenlijkeHuishouding: true },
      couple,
    ],
    ...texts.map(
      ([peildatum, text, geverifieerd]): Row => [
        `art. 3 lid 4 Pw, ${text}: partners before, a child, a contract or a registration`,
        { peildatum, gezamenlijkeHuishouding: true, huishoudgrond: 'lid-4', kinderen: 1 },
        { ...couple, grondslag: 'art. 3 lid 2 onder a en lid 4 Pw', geverifieerd },
      ],
    ),
    ['art. 4 lid 1 onder a Pw: unmarried, no child', {}, { ...single, geverifieerd: true }],
    [
      'art. 4 lid 1 onder a Pw: one home, but no care for each other',
      { huishoudgrond: 'lid-3' },
      single,
    ],
    [
      'art. 4 lid 1 onder a Pw: lastingly separated, no child',
      { burgerlijkeStaat: 'duurzaam-gescheiden' },
      single,
    ],
    ['art. 4 lid 1 onder b Pw: unmarried with one child', { kinderen: 1 }, parent],
    [
      'art. 4 lid 1 onder b Pw: lastingly separated with children',
      { burgerlijkeStaat: 'duurzaam-gescheiden', kinderen: 3 },
      parent,
    ],
    [
      'no answer before 1 January 2025',
      { peildatum: '2024-12-31', burgerlijkeStaat: 'gehuwd' },
      null,
    ],
    ['no answer while nobody has judged the household', { gezamenlijkeHuishouding: null }, null],
    ['no answer when the children are not known', { kinderen: null }, null],
    ['no answer without a civil status', { burgerlijkeStaat: null }, null],
    [
      'no answer for a shared household on a date that cannot be read',
      { gezamenlijkeHuishouding: true, peildatum: 'vandaag' },
      null,
    ],
  ],
);
