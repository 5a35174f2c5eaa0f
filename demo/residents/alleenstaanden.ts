import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { EX_WERK, means, person } from '../resident-parts.ts';

/** Alone, without means. */
export const ALLEENSTAANDEN = {
  alleenstaandDinkelland: {
    bsn: '999990019',
    omschrijving: 'Alleenstaand, 35 jaar, woont in Dinkelland, geen inkomen',
    brp: person(1, 'dinkelland', '1991-01-14'),
    suwinet: means({ inkomstenverhoudingen: [EX_WERK] }),
  },
  alleenstaandTubbergen: {
    bsn: '999990366',
    omschrijving: 'Alleenstaand, 50 jaar, woont in Tubbergen, WW net geëindigd',
    brp: person(10, 'tubbergen', '1976-02-27'),
    suwinet: means({
      uitkeringen: [
        {
          soort: 'WW',
          instantie: 'UWV',
          begonnenOp: '2024-09-01',
          geeindigdOp: '2026-08-31',
          nettoPerMaand: 1530,
        },
      ],
    }),
  },
  alleenstaandOldenzaal: {
    bsn: '999990408',
    omschrijving: 'Alleenstaand, 44 jaar, woont in Oldenzaal, geen inkomen',
    brp: person(11, 'oldenzaal', '1982-06-06'),
    suwinet: means(),
  },
  weduwnaarTubbergen: {
    bsn: '999990755',
    omschrijving: 'Weduwnaar, 56 jaar, woont in Tubbergen, geen inkomen',
    brp: person(20, 'tubbergen', '1970-03-08', { burgerlijkeStaat: 'weduwe-weduwnaar' }),
    suwinet: means(),
  },
  gescheidenOldenzaal: {
    bsn: '999990780',
    omschrijving: 'Gescheiden, 46 jaar, woont in Oldenzaal, geen inkomen',
    brp: person(21, 'oldenzaal', '1980-11-19', { burgerlijkeStaat: 'gescheiden' }),
    suwinet: means(),
  },
  duurzaamGescheiden: {
    bsn: '999990810',
    omschrijving: 'Getrouwd, maar de partner woont elders, 52 jaar, woont in Dinkelland',
    brp: person(22, 'dinkelland', '1974-05-09', { burgerlijkeStaat: 'gehuwd' }),
    suwinet: means(),
  },
} as const satisfies Record<string, TestInwoner>;
