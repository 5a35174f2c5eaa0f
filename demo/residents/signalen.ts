import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { benefit, means, person, work } from '../resident-parts.ts';

/** A signal of overlap of each kind (art. 64 Pw): the Inlichtingenbureau writes it once it is let. */
export const SIGNALEN = {
  signaalInkomen: {
    bsn: '999992727',
    omschrijving: 'Alleenstaand, 35 jaar, woont in Dinkelland; signaal: inkomsten uit werk',
    brp: person(80, 'dinkelland', '1991-10-19'),
    suwinet: means({ inkomstenverhoudingen: [work(690, 655.2, 10, { begonnenOp: '2026-04-01' })] }),
    nieuws: {
      partij: 'inlichtingenbureau',
      soort: 'samenloopsignaal',
      code: 'inkomen',
      omschrijving: 'Inkomsten uit dienstverband die niet bekend zijn.',
      weken: 12,
    },
  },
  signaalSamenloop: {
    bsn: '999992752',
    omschrijving: 'Alleenstaand, 50 jaar, woont in Oldenzaal; signaal: andere uitkering',
    brp: person(81, 'oldenzaal', '1976-05-27'),
    suwinet: means({ uitkeringen: [benefit('WW', 'UWV', '2026-05-01', 720.45)] }),
    nieuws: {
      partij: 'inlichtingenbureau',
      soort: 'samenloopsignaal',
      code: 'samenloop',
      omschrijving: 'Uitkering van een andere instantie over dezelfde maanden.',
      weken: 16,
    },
  },
  signaalVermogen: {
    bsn: '999992788',
    omschrijving: 'Alleenstaand, 49 jaar, woont in Tubbergen; signaal: voertuig',
    brp: person(82, 'tubbergen', '1977-08-06'),
    suwinet: means({
      voertuigen: [{ soort: 'motor', bouwjaar: 2023, dagwaarde: 9800, opNaamSinds: '2026-03-21' }],
    }),
    nieuws: {
      partij: 'inlichtingenbureau',
      soort: 'samenloopsignaal',
      code: 'vermogen',
      omschrijving: 'Voertuig op naam gezet dat niet bekend is.',
      weken: 20,
    },
  },
  signaalWonen: {
    bsn: '999992831',
    omschrijving: 'Alleenstaand, 46 jaar, woont in Dinkelland; signaal: adres',
    brp: person(83, 'dinkelland', '1980-06-14'),
    suwinet: means(),
    nieuws: {
      partij: 'inlichtingenbureau',
      soort: 'samenloopsignaal',
      code: 'wonen',
      omschrijving: 'Ander adres bekend bij een tweede instantie.',
      weken: 26,
    },
  },
  signaalDetentie: {
    bsn: '999992867',
    omschrijving: 'Alleenstaand, 32 jaar, woont in Oldenzaal; signaal: detentie',
    brp: person(84, 'oldenzaal', '1994-01-29'),
    suwinet: means(),
    nieuws: {
      partij: 'inlichtingenbureau',
      soort: 'samenloopsignaal',
      code: 'detentie',
      omschrijving: 'Ingesloten in een penitentiaire inrichting.',
      weken: 3,
    },
  },
  signaalBuitenland: {
    bsn: '999992892',
    omschrijving: 'Alleenstaand, 58 jaar, woont in Tubbergen; signaal: verblijf in het buitenland',
    brp: person(85, 'tubbergen', '1968-10-05'),
    suwinet: means(),
    nieuws: {
      partij: 'inlichtingenbureau',
      soort: 'samenloopsignaal',
      code: 'buitenland',
      omschrijving: 'Uitkering of verblijf in een ander land.',
      weken: 9,
    },
  },
  signaalAnders: {
    bsn: '999992922',
    omschrijving: 'Alleenstaand, 39 jaar, woont in Oldenzaal; signaal van een andere soort',
    brp: person(86, 'oldenzaal', '1987-06-18'),
    suwinet: means(),
    nieuws: {
      partij: 'inlichtingenbureau',
      soort: 'samenloopsignaal',
      code: 'anders',
      omschrijving: 'Signaal dat in geen andere soort past.',
      weken: 8,
    },
  },
} as const satisfies Record<string, TestInwoner>;
