import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { benefit, means, person, work } from '../resident-parts.ts';

/** Parents without a partner; children under 18 stay so up to and including 2027. */
export const ALLEENSTAANDE_OUDERS = {
  alleenstaandeOuderTubbergen: {
    bsn: '999990093',
    omschrijving: 'Alleenstaande ouder, 32 jaar, kinderen van 5 en 8 jaar, woont in Tubbergen',
    brp: person(3, 'tubbergen', '1994-03-30', {
      burgerlijkeStaat: 'gescheiden',
      huisgenoten: [
        { naam: 'Kind Test 3A', geboortedatum: '2021-02-11', relatie: 'kind' },
        { naam: 'Kind Test 3B', geboortedatum: '2018-07-04', relatie: 'kind' },
      ],
    }),
    suwinet: means({
      uitkeringen: [
        {
          soort: 'kinderbijslag',
          instantie: 'SVB',
          begonnenOp: '2018-07-01',
          geeindigdOp: null,
          nettoPerMaand: 190.53,
        },
      ],
    }),
  },
  ouderVanEen: {
    bsn: '999990846',
    omschrijving: 'Alleenstaande ouder, 38 jaar, kind van 10 jaar, woont in Dinkelland',
    brp: person(23, 'dinkelland', '1988-09-23', {
      huisgenoten: [{ naam: 'Kind Test 23A', geboortedatum: '2016-03-17', relatie: 'kind' }],
    }),
    suwinet: means(),
  },
  ouderVanDrie: {
    bsn: '999990883',
    omschrijving: 'Alleenstaande ouder, 40 jaar, drie kinderen, woont in Oldenzaal',
    brp: person(24, 'oldenzaal', '1986-10-02', {
      burgerlijkeStaat: 'gescheiden',
      huisgenoten: [
        { naam: 'Kind Test 24A', geboortedatum: '2019-05-28', relatie: 'kind' },
        { naam: 'Kind Test 24B', geboortedatum: '2015-10-09', relatie: 'kind' },
        { naam: 'Kind Test 24C', geboortedatum: '2012-08-13', relatie: 'kind' },
      ],
    }),
    suwinet: means({ uitkeringen: [benefit('kinderbijslag', 'SVB', '2012-10-01', 812.4)] }),
  },
  ouderMetVolwassenKind: {
    bsn: '999990913',
    omschrijving:
      'Alleenstaande ouder, 47 jaar, kind van 14 en een thuiswonend kind van 19, woont in Tubbergen',
    brp: person(25, 'tubbergen', '1979-04-16', {
      huisgenoten: [
        { naam: 'Kind Test 25A', geboortedatum: '2012-01-21', relatie: 'kind' },
        { naam: 'Kind Test 25B', geboortedatum: '2007-06-11', relatie: 'kind' },
      ],
    }),
    suwinet: means(),
  },
  jongeOuder: {
    bsn: '999990949',
    omschrijving:
      'Alleenstaande ouder, 18 of 19 jaar in 2026 en 2027, kind van 4 jaar, woont in Oldenzaal',
    brp: person(26, 'oldenzaal', '2007-12-12', {
      huisgenoten: [{ naam: 'Kind Test 26A', geboortedatum: '2022-11-03', relatie: 'kind' }],
    }),
    suwinet: means(),
  },
  ouderMetDeeltijdwerk: {
    bsn: '999990974',
    omschrijving:
      'Alleenstaande ouder, 36 jaar, werkt 16 uur, kind van 7 jaar, woont in Dinkelland',
    brp: person(27, 'dinkelland', '1990-02-06', {
      huisgenoten: [{ naam: 'Kind Test 27A', geboortedatum: '2019-09-14', relatie: 'kind' }],
    }),
    suwinet: means({ inkomstenverhoudingen: [work(1040, 948.2, 16)] }),
  },
} as const satisfies Record<string, TestInwoner>;
