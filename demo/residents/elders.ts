import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { means, person } from '../resident-parts.ts';

/** Not, not yet or only just a resident of the three municipalities. */
export const ELDERS = {
  woontInAlmelo: {
    bsn: '999990251',
    omschrijving: 'Woont in Almelo: doorzenden naar die gemeente',
    brp: person(7, 'almelo', '1985-10-23'),
    suwinet: means(),
  },
  zonderAdres: {
    bsn: '999990561',
    omschrijving: 'Niet als inwoner ingeschreven, geen adres: woonplaats onbekend',
    brp: person(15, 'dinkelland', '1987-07-07', {
      adres: null,
      gemeenteVanInschrijving: null,
      inschrijvingSinds: null,
    }),
    suwinet: means(),
  },
  netVerhuisd: {
    bsn: '999992594',
    omschrijving: 'Alleenstaand, 43 jaar, woont sinds oktober 2026 in Tubbergen',
    brp: person(76, 'tubbergen', '1983-11-04', { inschrijvingSinds: '2026-10-05' }),
    suwinet: means(),
  },
} as const satisfies Record<string, TestInwoner>;
