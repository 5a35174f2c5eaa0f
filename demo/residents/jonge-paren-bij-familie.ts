import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { means, person } from '../resident-parts.ts';

/** Couples of whom one is younger than 21, with an adult of 27 or older at the same address. */
export const JONGE_PAREN_BIJ_FAMILIE = {
  jongMetOuderePartnerBijOuder: {
    bsn: '999993069',
    omschrijving: 'Getrouwd, 18 of 19 jaar met een partner van 25, bij een ouder in Dinkelland',
    brp: person(90, 'dinkelland', '2007-11-30', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 90', geboortedatum: '2001-05-05', relatie: 'partner' },
        { naam: 'Huisgenoot Test 90B', geboortedatum: '1971-04-24', relatie: 'ouder' },
      ],
    }),
    suwinet: means(),
  },
  jongGezinBijOuder: {
    bsn: '999993094',
    omschrijving:
      'Getrouwd, 18 of 19 jaar met een partner van 25 en een kind van 4 jaar, bij een ouder in Tubbergen',
    brp: person(91, 'tubbergen', '2007-10-08', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 91', geboortedatum: '2001-01-16', relatie: 'partner' },
        { naam: 'Kind Test 91A', geboortedatum: '2022-11-23', relatie: 'kind' },
        { naam: 'Huisgenoot Test 91B', geboortedatum: '1970-12-30', relatie: 'ouder' },
      ],
    }),
    suwinet: means(),
  },
  metJongePartnerBijOuder: {
    bsn: '999993124',
    omschrijving: 'Getrouwd, 24 jaar met een partner van 18 of 19 jaar, bij een ouder in Oldenzaal',
    brp: person(92, 'oldenzaal', '2002-03-23', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 92', geboortedatum: '2007-12-19', relatie: 'partner' },
        { naam: 'Huisgenoot Test 92B', geboortedatum: '1969-07-10', relatie: 'ouder' },
      ],
    }),
    suwinet: means(),
  },
  gezinMetJongePartnerBijOuder: {
    bsn: '999993161',
    omschrijving:
      'Getrouwd, 25 jaar met een partner van 18 of 19 jaar en een kind van 4 jaar, bij een ouder in Dinkelland',
    brp: person(93, 'dinkelland', '2001-02-27', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 93', geboortedatum: '2007-09-27', relatie: 'partner' },
        { naam: 'Kind Test 93A', geboortedatum: '2022-12-06', relatie: 'kind' },
        { naam: 'Huisgenoot Test 93B', geboortedatum: '1968-11-11', relatie: 'ouder' },
      ],
    }),
    suwinet: means(),
  },
} as const satisfies Record<string, TestInwoner>;
