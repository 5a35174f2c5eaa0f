import { decision } from './evaluate.ts';

const refused = (grondslag: string) => ({
  uitkomst: 'afwijzen',
  bedrag: 0,
  grondslag,
  geverifieerd: false,
});
const ioaz = (anders: object = {}) => ({ regeling: 'ioaz', ...anders });

decision(
  'ioaw-ioaz',
  {
    regeling: 'ioaw',
    leeftijdsgroep: '27-aow',
    geborenVoor1965: true,
    werkloosNa50: true,
    wwGehad: true,
    gestoptNa55: true,
    arbeidsverledenZelfstandige: true,
    urencriterium: true,
    aangevraagdVoorEinde: true,
  },
  [
    [
      'art. 6 lid 1 onder f IOAW: not at pension age',
      { leeftijdsgroep: 'aow' },
      refused('art. 6 lid 1 onder f IOAW'),
    ],
    ['IOAW: born in 1965 or later', { geborenVoor1965: false }, refused('art. 2 IOAW')],
    [
      'art. 2 IOAW: unemployed before the 50th birthday',
      { werkloosNa50: false },
      refused('art. 2 IOAW'),
    ],
    [
      'art. 2 IOAW: no full WW of more than three months',
      { wwGehad: false },
      refused('art. 2 IOAW'),
    ],
    [
      'art. 2 en 5 IOAW: all met; the amount is filled in by a person',
      {},
      { uitkomst: 'toekennen', bedrag: null, geverifieerd: false, grondslag: 'art. 2 en 5 IOAW' },
    ],
    [
      'art. 2 lid 1 IOAZ: not at pension age',
      ioaz({ leeftijdsgroep: 'aow' }),
      refused('art. 2 lid 1 IOAZ'),
    ],
    [
      'art. 2 lid 1 IOAZ: ended before the 55th birthday',
      ioaz({ gestoptNa55: false }),
      refused('art. 2 lid 1 IOAZ'),
    ],
    [
      'art. 5 lid 2 IOAZ: worked too short',
      ioaz({ arbeidsverledenZelfstandige: false }),
      refused('art. 5 lid 2 IOAZ'),
    ],
    [
      'art. 2 lid 5 IOAZ: fewer than 1,225 hours',
      ioaz({ urencriterium: false }),
      refused('art. 2 lid 5 IOAZ'),
    ],
    [
      'art. 5 lid 2 IOAZ: asked after the business ended',
      ioaz({ aangevraagdVoorEinde: false }),
      refused('art. 5 lid 2 IOAZ'),
    ],
    [
      'art. 2 en 5 IOAZ: all met; the asset limit is not known, a person judges',
      ioaz(),
      { uitkomst: 'beoordelen', bedrag: null, geverifieerd: false },
    ],
    ['no answer when the date of birth is not known', { geborenVoor1965: null }, null],
    ['no answer when unemployment is not known', { werkloosNa50: null }, null],
    ['no answer when the WW is not known', { wwGehad: null }, null],
    ['no answer when the end of the business is not known', ioaz({ gestoptNa55: null }), null],
    ['no answer when the hours are not known', ioaz({ urencriterium: null }), null],
    ['no answer for another scheme', { regeling: 'bijstand' }, null],
  ],
);
