import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { adresVan, EX_WERK, means, person } from '../resident-parts.ts';

/** More adults at one address (art. 19a and 22a Pw). */
export const KOSTENDELERS = {
  kostendelers: {
    bsn: '999990329',
    omschrijving:
      'Woont in Oldenzaal met twee volwassenen van 27 jaar of ouder en een van 22: kostendelersnorm',
    brp: person(9, 'oldenzaal', '1988-04-12', {
      huisgenoten: [
        { naam: 'Huisgenoot Test 9A', geboortedatum: '1961-08-17', relatie: 'ouder' },
        { naam: 'Huisgenoot Test 9B', geboortedatum: '1990-01-29', relatie: 'broer-zus' },
        { naam: 'Huisgenoot Test 9C', geboortedatum: '2004-02-02', relatie: 'broer-zus' },
      ],
    }),
    suwinet: means(),
  },
  ouderBijKind: {
    bsn: '999991656',
    omschrijving: '61 jaar, woont bij een kind van 33 (ook testinwoner) in Dinkelland',
    brp: person(48, 'dinkelland', '1965-01-25', {
      burgerlijkeStaat: 'weduwe-weduwnaar',
      huisgenoten: [{ naam: 'Inwoner Test 49', geboortedatum: '1993-06-09', relatie: 'kind' }],
    }),
    suwinet: means(),
  },
  kindMetOuder: {
    bsn: '999991693',
    omschrijving:
      '33 jaar, met een ouder van 61 (ook testinwoner) op het adres, woont in Dinkelland',
    brp: person(49, 'dinkelland', '1993-06-09', {
      adres: adresVan(48, 'dinkelland'),
      huisgenoten: [{ naam: 'Inwoner Test 48', geboortedatum: '1965-01-25', relatie: 'ouder' }],
    }),
    suwinet: means(),
  },
  oudsteVanTwee: {
    bsn: '999991735',
    omschrijving: '36 jaar, woont met een broer of zus van 34 (ook testinwoner) in Oldenzaal',
    brp: person(50, 'oldenzaal', '1990-05-15', {
      huisgenoten: [{ naam: 'Inwoner Test 51', geboortedatum: '1992-11-07', relatie: 'broer-zus' }],
    }),
    suwinet: means(),
  },
  jongsteVanTwee: {
    bsn: '999991760',
    omschrijving: '34 jaar, woont met een broer of zus van 36 (ook testinwoner) in Oldenzaal',
    brp: person(51, 'oldenzaal', '1992-11-07', {
      adres: adresVan(50, 'oldenzaal'),
      huisgenoten: [{ naam: 'Inwoner Test 50', geboortedatum: '1990-05-15', relatie: 'broer-zus' }],
    }),
    suwinet: means({ inkomstenverhoudingen: [EX_WERK] }),
  },
  vierKostendelers: {
    bsn: '999991796',
    omschrijving: '42 jaar, woont met vier volwassenen van 27 jaar of ouder in Tubbergen',
    brp: person(52, 'tubbergen', '1984-02-18', {
      huisgenoten: [
        { naam: 'Huisgenoot Test 52A', geboortedatum: '1958-03-11', relatie: 'ouder' },
        { naam: 'Huisgenoot Test 52B', geboortedatum: '1962-07-29', relatie: 'ouder' },
        { naam: 'Huisgenoot Test 52C', geboortedatum: '1986-09-03', relatie: 'broer-zus' },
        { naam: 'Huisgenoot Test 52D', geboortedatum: '1985-12-17', relatie: 'geen-familie' },
      ],
    }),
    suwinet: means(),
  },
  jongeHuisgenoot: {
    bsn: '999991826',
    omschrijving: '37 jaar, woont met iemand van 24 in Oldenzaal: geen kostendeler',
    brp: person(53, 'oldenzaal', '1989-08-21', {
      huisgenoten: [
        { naam: 'Huisgenoot Test 53A', geboortedatum: '2002-10-01', relatie: 'geen-familie' },
      ],
    }),
    suwinet: means(),
  },
} as const satisfies Record<string, TestInwoner>;
