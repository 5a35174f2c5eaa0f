import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { EX_WERK, means, person } from '../resident-parts.ts';

/** Another nationality (art. 11 Pw). */
export const STATUSHOUDERS = {
  andereNationaliteit: {
    bsn: '999990718',
    omschrijving: 'Statushouder, 29 jaar, woont sinds 2026 in Dinkelland',
    brp: person(19, 'dinkelland', '1997-04-25', {
      inschrijvingSinds: '2026-03-09',
      nationaliteit: 'Eritrese',
      verblijfstitel: 'asiel bepaalde tijd',
    }),
    suwinet: means(),
  },
  statushouderGezin: {
    bsn: '999992624',
    omschrijving: 'Statushouder, 36 jaar, getrouwd, vier kinderen, woont sinds 2026 in Oldenzaal',
    brp: person(77, 'oldenzaal', '1990-01-06', {
      inschrijvingSinds: '2026-05-18',
      nationaliteit: 'Syrische',
      verblijfstitel: 'asiel bepaalde tijd',
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 77', geboortedatum: '1992-04-13', relatie: 'partner' },
        { naam: 'Kind Test 77A', geboortedatum: '2021-06-30', relatie: 'kind' },
        { naam: 'Kind Test 77B', geboortedatum: '2018-02-22', relatie: 'kind' },
        { naam: 'Kind Test 77C', geboortedatum: '2015-09-05', relatie: 'kind' },
        { naam: 'Kind Test 77D', geboortedatum: '2013-12-19', relatie: 'kind' },
      ],
    }),
    suwinet: means(),
  },
  statushouderJong: {
    bsn: '999992661',
    omschrijving:
      'Statushouder, 22 jaar, woont sinds 2026 in Tubbergen: zoektermijn van vier weken',
    brp: person(78, 'tubbergen', '2004-08-15', {
      inschrijvingSinds: '2026-06-22',
      nationaliteit: 'Eritrese',
      verblijfstitel: 'asiel bepaalde tijd',
    }),
    suwinet: means(),
  },
  burgerVanDeUnie: {
    bsn: '999992697',
    omschrijving: 'Burger van de Europese Unie, 47 jaar, woont sinds 2024 in Dinkelland',
    brp: person(79, 'dinkelland', '1979-02-03', {
      inschrijvingSinds: '2024-09-02',
      nationaliteit: 'Poolse',
      verblijfstitel: 'gemeenschapsonderdaan',
    }),
    suwinet: means({ inkomstenverhoudingen: [EX_WERK] }),
  },
} as const satisfies Record<string, TestInwoner>;
