import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { benefit, EX_WERK, means, person, work } from '../resident-parts.ts';

/** Another benefit beside or before the assistance (art. 15 and 32 Pw), IOAW and IOAZ. */
export const UITKERINGEN = {
  ziektewet: {
    bsn: '999991991',
    omschrijving: 'Alleenstaand, 45 jaar, Ziektewet-uitkering, woont in Dinkelland',
    brp: person(58, 'dinkelland', '1981-09-10'),
    suwinet: means({ uitkeringen: [benefit('ZW', 'UWV', '2026-01-12', 1120.35)] }),
  },
  wwLoopt: {
    bsn: '999992028',
    omschrijving:
      'Alleenstaand, 53 jaar, WW loopt nog, woont in Oldenzaal: voorliggende voorziening',
    brp: person(59, 'oldenzaal', '1973-04-07'),
    suwinet: means({
      inkomstenverhoudingen: [EX_WERK],
      uitkeringen: [benefit('WW', 'UWV', '2026-03-01', 1640.9)],
    }),
  },
  nabestaande: {
    bsn: '999992065',
    omschrijving: 'Weduwe of weduwnaar, 59 jaar, Anw-uitkering, woont in Tubbergen',
    brp: person(60, 'tubbergen', '1967-10-20', { burgerlijkeStaat: 'weduwe-weduwnaar' }),
    suwinet: means({ uitkeringen: [benefit('Anw', 'SVB', '2024-05-01', 980.2)] }),
  },
  wajong: {
    bsn: '999992090',
    omschrijving: 'Alleenstaand, 28 jaar, Wajong-uitkering, woont in Oldenzaal',
    brp: person(61, 'oldenzaal', '1998-09-26'),
    suwinet: means({ uitkeringen: [benefit('Wajong', 'UWV', '2016-10-01', 1180.6)] }),
  },
  ioaw: {
    bsn: '999992120',
    omschrijving: 'Alleenstaand, 62 jaar, WW geëindigd, woont in Dinkelland: IOAW',
    brp: person(62, 'dinkelland', '1964-03-04'),
    suwinet: means({
      uitkeringen: [benefit('WW', 'UWV', '2024-07-01', 1710, '2026-06-30')],
    }),
  },
  ioaz: {
    bsn: '999992156',
    omschrijving: 'Getrouwd, 61 jaar, eigen bedrijf beëindigd, woont in Tubbergen: IOAZ',
    brp: person(63, 'tubbergen', '1965-11-13', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 63', geboortedatum: '1966-02-08', relatie: 'partner' }],
    }),
    suwinet: means({
      inkomstenverhoudingen: [
        work(900, 900, null, {
          werkgever: 'Eigen onderneming',
          soort: 'zelfstandige',
          begonnenOp: '1998-01-01',
          geeindigdOp: '2026-05-31',
        }),
      ],
    }),
  },
} as const satisfies Record<string, TestInwoner>;
