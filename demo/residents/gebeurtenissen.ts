import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { means, person } from '../resident-parts.ts';

/** Somebody moves or dies: the BRP writes it once it is let. */
export const GEBEURTENISSEN = {
  overlijdt: {
    bsn: '999992958',
    omschrijving: 'Alleenstaand, 64 jaar, woont in Dinkelland; de BRP meldt een overlijden',
    brp: person(87, 'dinkelland', '1962-10-10'),
    suwinet: means(),
    nieuws: { partij: 'brp', soort: 'overlijden' },
  },
  verhuistBinnenGemeente: {
    bsn: '999992995',
    omschrijving:
      'Alleenstaand, 37 jaar, woont in Oldenzaal; de BRP meldt een verhuizing binnen de gemeente',
    brp: person(88, 'oldenzaal', '1989-03-05'),
    suwinet: means(),
    nieuws: { partij: 'brp', soort: 'verhuizing', buitenGemeente: false },
  },
  verhuistNaarElders: {
    bsn: '999993033',
    omschrijving:
      'Alleenstaand, 30 jaar, woont in Tubbergen; de BRP meldt een vertrek naar een andere gemeente',
    brp: person(89, 'tubbergen', '1996-07-23'),
    suwinet: means(),
    nieuws: { partij: 'brp', soort: 'verhuizing', buitenGemeente: true },
  },
} as const satisfies Record<string, TestInwoner>;
