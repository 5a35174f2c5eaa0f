import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { means, person } from '../resident-parts.ts';

/** Means: vehicles and property (art. 34 and 50 Pw). */
export const BEZIT = {
  eigenWoning: {
    bsn: '999990639',
    omschrijving:
      'Alleenstaand, 58 jaar, eigen woning, woont in Tubbergen: bijstand als lening mogelijk',
    brp: person(17, 'tubbergen', '1968-10-30'),
    suwinet: means({
      onroerendGoed: [{ soort: 'woning (eigen bewoning)', plaats: 'Tubbergen', waarde: 318000 }],
    }),
  },
  dureAuto: {
    bsn: '999992193',
    omschrijving:
      'Alleenstaand, 40 jaar, auto van € 14.500, woont in Oldenzaal: boven de vermogensgrens',
    brp: person(64, 'oldenzaal', '1986-08-27'),
    suwinet: means({
      voertuigen: [
        { soort: 'personenauto', bouwjaar: 2021, dagwaarde: 14500, opNaamSinds: '2022-03-30' },
      ],
    }),
  },
  autoEnCaravan: {
    bsn: '999992235',
    omschrijving:
      'Alleenstaand, 54 jaar, oude auto en caravan, woont in Dinkelland: binnen de vermogensgrens',
    brp: person(65, 'dinkelland', '1972-07-01'),
    suwinet: means({
      voertuigen: [
        { soort: 'personenauto', bouwjaar: 2009, dagwaarde: 1150, opNaamSinds: '2017-05-02' },
        { soort: 'caravan', bouwjaar: 2001, dagwaarde: 900, opNaamSinds: '2018-06-19' },
      ],
    }),
  },
  tweedeWoning: {
    bsn: '999992260',
    omschrijving:
      'Alleenstaand, 57 jaar, recreatiewoning naast de huurwoning, woont in Tubbergen: boven de vermogensgrens',
    brp: person(66, 'tubbergen', '1969-01-17'),
    suwinet: means({
      onroerendGoed: [{ soort: 'recreatiewoning', plaats: 'Ootmarsum', waarde: 145000 }],
    }),
  },
  echtpaarEigenWoning: {
    bsn: '999992296',
    omschrijving:
      'Getrouwd, 55 jaar, eigen woning, woont in Dinkelland: bijstand als lening mogelijk',
    brp: person(67, 'dinkelland', '1971-09-29', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 67', geboortedatum: '1973-03-18', relatie: 'partner' }],
    }),
    suwinet: means({
      onroerendGoed: [{ soort: 'woning (eigen bewoning)', plaats: 'Denekamp', waarde: 272000 }],
    }),
  },
  echtpaarTweeAutos: {
    bsn: '999992326',
    omschrijving:
      'Getrouwd, 50 jaar, twee auto’s van samen € 18.900, woont in Tubbergen: boven de vermogensgrens',
    brp: person(68, 'tubbergen', '1976-01-15', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 68', geboortedatum: '1978-03-31', relatie: 'partner' }],
    }),
    suwinet: means({
      voertuigen: [
        { soort: 'personenauto', bouwjaar: 2020, dagwaarde: 12400, opNaamSinds: '2021-01-08' },
        { soort: 'personenauto', bouwjaar: 2016, dagwaarde: 6500, opNaamSinds: '2019-10-14' },
      ],
    }),
  },
} as const satisfies Record<string, TestInwoner>;
