import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { EX_WERK, means, person, work } from '../resident-parts.ts';

/** Younger than 27: the search period of art. 41 lid 4 Pw, and its exceptions. */
export const JONGEREN = {
  jongere19Oldenzaal: {
    bsn: '999990135',
    omschrijving: '18 of 19 jaar in 2026 en 2027, woont op zichzelf in Oldenzaal',
    brp: person(4, 'oldenzaal', '2007-11-05', { inschrijvingSinds: '2026-01-15' }),
    suwinet: means({
      duo: {
        ingeschreven: false,
        opleiding: null,
        soortOnderwijs: 'mbo-bol',
        studiefinancieringPerMaand: null,
        uitgeschrevenOp: '2025-07-31',
      },
    }),
  },
  jongere24Dinkelland: {
    bsn: '999990172',
    omschrijving: '24 jaar, woont in Dinkelland: zoektermijn van vier weken',
    brp: person(5, 'dinkelland', '2002-06-18'),
    suwinet: means({
      inkomstenverhoudingen: [{ ...EX_WERK, soort: 'uitzend', geeindigdOp: '2026-05-31' }],
    }),
  },
  schoolverlaterPraktijkonderwijs: {
    bsn: '999990482',
    omschrijving:
      'Onder 21, praktijkonderwijs verlaten in juli 2026, woont in Tubbergen: geen zoektermijn',
    brp: person(13, 'tubbergen', '2007-09-15'),
    suwinet: means({
      duo: {
        ingeschreven: false,
        opleiding: 'Praktijkonderwijs Test',
        soortOnderwijs: 'praktijkonderwijs',
        studiefinancieringPerMaand: null,
        uitgeschrevenOp: '2026-07-31',
      },
    }),
  },
  minderjarige: {
    bsn: '999990676',
    omschrijving: 'Wordt 18 in februari 2038, woont in Dinkelland: geen recht',
    brp: person(18, 'dinkelland', '2020-02-20'),
    suwinet: means(),
  },
  jongereVso: {
    bsn: '999991462',
    omschrijving:
      'Onder 21, voortgezet speciaal onderwijs verlaten in juli 2026, woont in Dinkelland: geen zoektermijn',
    brp: person(42, 'dinkelland', '2007-08-08', { inschrijvingSinds: '2007-08-08' }),
    suwinet: means({
      duo: {
        ingeschreven: false,
        opleiding: 'Voortgezet speciaal onderwijs Test',
        soortOnderwijs: 'po-vso',
        studiefinancieringPerMaand: null,
        uitgeschrevenOp: '2026-07-31',
      },
    }),
  },
  jongereMetDiploma: {
    bsn: '999991498',
    omschrijving: '22 jaar, mbo-diploma in 2025, woont in Tubbergen: zoektermijn van vier weken',
    brp: person(43, 'tubbergen', '2004-10-14'),
    suwinet: means({
      inkomstenverhoudingen: [{ ...EX_WERK, soort: 'oproep', begonnenOp: '2025-08-01' }],
      duo: {
        ingeschreven: false,
        opleiding: 'Opleiding Test',
        soortOnderwijs: 'mbo-bbl',
        studiefinancieringPerMaand: null,
        uitgeschrevenOp: '2025-07-15',
      },
    }),
  },
  wordt18: {
    bsn: '999991528',
    omschrijving: 'Wordt 18 op 3 februari 2027, woont in Oldenzaal',
    brp: person(44, 'oldenzaal', '2009-02-03'),
    suwinet: means(),
  },
  wordt21: {
    bsn: '999991565',
    omschrijving: 'Wordt 21 op 19 mei 2027, woont in Dinkelland: dan een andere norm',
    brp: person(45, 'dinkelland', '2006-05-19'),
    suwinet: means(),
  },
  wordt27: {
    bsn: '999991590',
    omschrijving: 'Wordt 27 op 14 april 2027, woont in Tubbergen: dan geen zoektermijn meer',
    brp: person(46, 'tubbergen', '2000-04-14'),
    suwinet: means(),
  },
  jongereWerkt: {
    bsn: '999991620',
    omschrijving: '25 jaar, werkt 14 uur per week, woont in Oldenzaal: geen vrijlating',
    brp: person(47, 'oldenzaal', '2001-08-24'),
    suwinet: means({ inkomstenverhoudingen: [work(820, 765.35, 14)] }),
  },
} as const satisfies Record<string, TestInwoner>;
