import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { means, person } from '../resident-parts.ts';

/** In education: excluded or not (art. 13 lid 2 onder c Pw). */
export const STUDENTEN = {
  student: {
    bsn: '999990597',
    omschrijving:
      '22 jaar, volgt een opleiding met studiefinanciering, woont in Oldenzaal: uitgesloten',
    brp: person(16, 'oldenzaal', '2004-04-04'),
    suwinet: means({
      duo: {
        ingeschreven: true,
        opleiding: 'Opleiding Test',
        soortOnderwijs: 'hbo',
        studiefinancieringPerMaand: 475.91,
        uitgeschrevenOp: null,
      },
    }),
  },
  mboStudent: {
    bsn: '999992399',
    omschrijving:
      '18 of 19 jaar in 2026 en 2027, mbo-bol met studiefinanciering, woont in Dinkelland: uitgesloten',
    brp: person(70, 'dinkelland', '2007-11-26'),
    suwinet: means({
      duo: {
        ingeschreven: true,
        opleiding: 'Opleiding Test',
        soortOnderwijs: 'mbo-bol',
        studiefinancieringPerMaand: 342.96,
        uitgeschrevenOp: null,
      },
    }),
  },
  deeltijdstudent: {
    bsn: '999992429',
    omschrijving: '31 jaar, hbo in deeltijd zonder studiefinanciering, woont in Tubbergen',
    brp: person(71, 'tubbergen', '1995-06-02'),
    suwinet: means({
      duo: {
        ingeschreven: true,
        opleiding: 'Opleiding Test',
        soortOnderwijs: 'hbo',
        studiefinancieringPerMaand: null,
        uitgeschrevenOp: null,
      },
    }),
  },
} as const satisfies Record<string, TestInwoner>;
