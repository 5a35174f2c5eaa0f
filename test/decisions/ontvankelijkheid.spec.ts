import { decision } from './evaluate.ts';

const usual = {
  besluitBestaat: true,
  belanghebbende: true,
  tijdig: 'ja',
  gronden: true,
  ondertekend: true,
};

decision('ontvankelijkheid', usual, [
  [
    'art. 1:3 and 7:1 Awb: no decision, no objection, whatever else',
    { besluitBestaat: false, belanghebbende: null, tijdig: null, gronden: false },
    { uitkomst: 'niet-ontvankelijk', grondslag: 'art. 1:3 en 7:1 lid 1 Awb' },
  ],
  [
    'art. 1:2 Awb: somebody whom the decision does not concern',
    { belanghebbende: false, gronden: false },
    { uitkomst: 'niet-ontvankelijk', grondslag: 'art. 1:2 lid 1 en 7:1 lid 1 Awb' },
  ],
  [
    'art. 6:7 and 6:11 Awb: too late without a reason; grounds are not asked for any more',
    { tijdig: 'nee', gronden: false },
    { uitkomst: 'niet-ontvankelijk', grondslag: 'art. 6:7 en 6:11 Awb' },
  ],
  [
    'art. 6:11 Awb: not known whether it is in time, or the reason not weighed',
    { tijdig: null, gronden: false },
    { uitkomst: 'beoordelen', grondslag: 'art. 6:9 en 6:11 Awb' },
  ],
  [
    'art. 6:5 and 6:6 Awb: no grounds',
    { gronden: false },
    { uitkomst: 'herstel', grondslag: 'art. 6:5 lid 1 onder d en 6:6 Awb' },
  ],
  [
    'art. 6:5 and 6:6 Awb: no grounds, late but excusable',
    { gronden: false, tijdig: 'verschoonbaar', ondertekend: null },
    { uitkomst: 'herstel' },
  ],
  [
    'art. 6:5 and 6:6 Awb: no signature',
    { ondertekend: false },
    { uitkomst: 'herstel', grondslag: 'art. 6:5 lid 1 en 6:6 Awb' },
  ],
  [
    'art. 6:11 Awb: late, no blame, complete',
    { tijdig: 'verschoonbaar' },
    { uitkomst: 'ontvankelijk', grondslag: 'art. 6:11 Awb' },
  ],
  [
    'in time and complete',
    {},
    { uitkomst: 'ontvankelijk', grondslag: 'art. 6:4 tot en met 6:9 Awb' },
  ],
  ['not known whether there is a decision: a person looks', { besluitBestaat: null }, null],
  ['not known whose interest it is: a person looks', { belanghebbende: null }, null],
  ['not known whether there are grounds: a person looks', { gronden: null }, null],
  ['not known whether it is signed: a person looks', { ondertekend: null }, null],
]);
