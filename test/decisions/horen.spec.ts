import { decision } from './evaluate.ts';

const usual = {
  kennelijkNietOntvankelijk: false,
  kennelijkOngegrond: false,
  afgezien: false,
  geenReactie: false,
  volledigTegemoet: false,
};

decision('horen', usual, [
  [
    'art. 7:3 a Awb: manifestly inadmissible, whatever else is known',
    { kennelijkNietOntvankelijk: true, kennelijkOngegrond: null, afgezien: null },
    { horen: false, grondslag: 'art. 7:3 onder a Awb' },
  ],
  [
    'art. 7:3 b Awb: manifestly unfounded',
    { kennelijkOngegrond: true },
    { horen: false, grondslag: 'art. 7:3 onder b Awb' },
  ],
  [
    'art. 7:3 c Awb: waived',
    { afgezien: true },
    { horen: false, grondslag: 'art. 7:3 onder c Awb' },
  ],
  [
    'art. 7:3 d Awb: no answer within the term set',
    { geenReactie: true },
    { horen: false, grondslag: 'art. 7:3 onder d Awb' },
  ],
  [
    'art. 7:3 e Awb: fully granted, nobody harmed',
    { volledigTegemoet: true },
    { horen: false, grondslag: 'art. 7:3 onder e Awb' },
  ],
  ['art. 7:2 Awb: none of these', {}, { horen: true, grondslag: 'art. 7:2 lid 1 Awb' }],
  ['one of them not known: a person looks', { volledigTegemoet: null }, null],
]);
