import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { means, person, work } from '../resident-parts.ts';

/** Work on their own account. */
export const ZELFSTANDIGEN = {
  zelfstandige: {
    bsn: '999990287',
    omschrijving: 'Zelfstandige, woont in Dinkelland: ROZ Twente adviseert (Bbz)',
    brp: person(8, 'dinkelland', '1979-12-08'),
    suwinet: means({
      inkomstenverhoudingen: [
        {
          werkgever: 'Eigen onderneming',
          soort: 'zelfstandige',
          begonnenOp: '2017-01-01',
          geeindigdOp: null,
          brutoPerMaand: 640,
          nettoPerMaand: 640,
          urenPerWeek: null,
        },
      ],
    }),
  },
  bijverdienendeZelfstandige: {
    bsn: '999992363',
    omschrijving: 'Alleenstaand, 44 jaar, klein bedrijf naast een deeltijdbaan, woont in Oldenzaal',
    brp: person(69, 'oldenzaal', '1982-10-11'),
    suwinet: means({
      inkomstenverhoudingen: [
        work(260, 260, null, { werkgever: 'Eigen onderneming', soort: 'zelfstandige' }),
        work(480, 458.4, 8),
      ],
    }),
  },
} as const satisfies Record<string, TestInwoner>;
