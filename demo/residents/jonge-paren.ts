import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { means, person } from '../resident-parts.ts';

/** Two of whom one or both are younger than 21: norms of art. 20 Pw. */
export const JONGE_PAREN = {
  jongPaar: {
    bsn: '999991279',
    omschrijving: 'Getrouwd, beiden 18 of 19 jaar in 2026 en 2027, woont in Oldenzaal',
    brp: person(36, 'oldenzaal', '2007-12-03', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 36', geboortedatum: '2007-10-21', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
  jongPaarMetKind: {
    bsn: '999991309',
    omschrijving:
      'Getrouwd, beiden 18 of 19 jaar in 2026 en 2027, kind van 4 jaar, woont in Tubbergen',
    brp: person(37, 'tubbergen', '2007-09-30', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 37', geboortedatum: '2007-11-17', relatie: 'partner' },
        { naam: 'Kind Test 37A', geboortedatum: '2022-10-27', relatie: 'kind' },
      ],
    }),
    suwinet: means(),
  },
  jongMetOuderePartner: {
    bsn: '999991334',
    omschrijving: 'Getrouwd, 18 of 19 jaar met een partner van 28, woont in Dinkelland',
    brp: person(38, 'dinkelland', '2007-10-11', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 38', geboortedatum: '1998-04-02', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
  ouderMetJongePartner: {
    bsn: '999991371',
    omschrijving:
      'Getrouwd, 24 jaar met een partner van 18 of 19, kind van 4 jaar, woont in Oldenzaal',
    brp: person(39, 'oldenzaal', '2002-05-22', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 39', geboortedatum: '2007-12-28', relatie: 'partner' },
        { naam: 'Kind Test 39A', geboortedatum: '2022-12-15', relatie: 'kind' },
      ],
    }),
    suwinet: means(),
  },
  jongGezin: {
    bsn: '999991401',
    omschrijving:
      'Getrouwd, 18 of 19 jaar met een partner van 28, kind van 4 jaar, woont in Tubbergen',
    brp: person(40, 'tubbergen', '2007-11-09', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 40', geboortedatum: '1998-06-13', relatie: 'partner' },
        { naam: 'Kind Test 40A', geboortedatum: '2022-10-19', relatie: 'kind' },
      ],
    }),
    suwinet: means(),
  },
  metJongePartner: {
    bsn: '999991437',
    omschrijving: 'Getrouwd, 23 jaar met een partner van 18 of 19 jaar, woont in Dinkelland',
    brp: person(41, 'dinkelland', '2003-01-30', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 41', geboortedatum: '2007-10-16', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
} as const satisfies Record<string, TestInwoner>;
