import { decision } from './evaluate.ts';

const couple = { leefvorm: 'gehuwden' };
const parent = { leefvorm: 'alleenstaande-ouder', grondslag: 'art. 4 lid 1 onder b Pw' };
const single = { leefvorm: 'alleenstaande', grondslag: 'art. 4 lid 1 onder a Pw' };

decision(
  'leefvorm',
  { burgerlijkeStaat: 'ongehuwd', gezamenlijkeHuishouding: false, kinderen: 0 },
  [
    ['art. 3 lid 1 Pw: married', { burgerlijkeStaat: 'gehuwd' }, couple],
    ['art. 3 lid 1 Pw: registered partners', { burgerlijkeStaat: 'geregistreerd-partner' }, couple],
    [
      'art. 3 lid 1 Pw: married counts, also while nobody has judged the household',
      { burgerlijkeStaat: 'gehuwd', gezamenlijkeHuishouding: null },
      couple,
    ],
    [
      'art. 3 lid 2 onder a, lid 3 Pw: unmarried with a shared household counts as married',
      { gezamenlijkeHuishouding: true },
      { leefvorm: 'gehuwden', grondslag: 'art. 3 lid 2 onder a en lid 3 Pw' },
    ],
    [
      'art. 3 lid 2 Pw: lastingly separated, sharing a household with somebody new',
      { burgerlijkeStaat: 'duurzaam-gescheiden', gezamenlijkeHuishouding: true },
      couple,
    ],
    ['art. 4 lid 1 onder a Pw: unmarried, no child', {}, single],
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
    ['no answer while nobody has judged the household', { gezamenlijkeHuishouding: null }, null],
    ['no answer when the children are not known', { kinderen: null }, null],
    ['no answer without a civil status', { burgerlijkeStaat: null }, null],
  ],
);
