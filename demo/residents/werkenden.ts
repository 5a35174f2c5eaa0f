import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { means, person, work } from '../resident-parts.ts';

/** Income from work: how much of it counts (art. 31 and 32 Pw). */
export const WERKENDEN = {
  inkomenUitWerk: {
    bsn: '999990445',
    omschrijving:
      'Alleenstaand, werkt 12 uur per week, woont in Dinkelland: inkomsten en vrijlating',
    brp: person(12, 'dinkelland', '1990-08-19'),
    suwinet: means({
      inkomstenverhoudingen: [
        {
          werkgever: 'Werkgever Test B',
          soort: 'loondienst',
          begonnenOp: '2025-09-01',
          geeindigdOp: null,
          brutoPerMaand: 780,
          nettoPerMaand: 720.5,
          urenPerWeek: 12,
        },
      ],
    }),
  },
  oproepkracht: {
    bsn: '999991863',
    omschrijving: 'Alleenstaand, 29 jaar, wisselend inkomen als oproepkracht, woont in Tubbergen',
    brp: person(54, 'tubbergen', '1997-02-10'),
    suwinet: means({ inkomstenverhoudingen: [work(610, 581.3, null, { soort: 'oproep' })] }),
  },
  uitzendkracht: {
    bsn: '999991899',
    omschrijving:
      'Alleenstaand, 33 jaar, werkt 24 uur per week als uitzendkracht, woont in Oldenzaal',
    brp: person(55, 'oldenzaal', '1993-10-28'),
    suwinet: means({ inkomstenverhoudingen: [work(1390, 1262.4, 24, { soort: 'uitzend' })] }),
  },
  loonBovenNorm: {
    bsn: '999991929',
    omschrijving: 'Alleenstaand, 41 jaar, loon boven de norm, woont in Dinkelland: geen recht',
    brp: person(56, 'dinkelland', '1985-07-16'),
    suwinet: means({ inkomstenverhoudingen: [work(2740, 2265.1, 36)] }),
  },
  tweeBanen: {
    bsn: '999991954',
    omschrijving: 'Alleenstaand, 48 jaar, twee kleine banen, woont in Oldenzaal',
    brp: person(57, 'oldenzaal', '1978-01-09'),
    suwinet: means({
      inkomstenverhoudingen: [
        work(410, 392.8, 6),
        work(355, 341.15, 5, { werkgever: 'Werkgever Test C', begonnenOp: '2026-02-01' }),
      ],
    }),
  },
} as const satisfies Record<string, TestInwoner>;
