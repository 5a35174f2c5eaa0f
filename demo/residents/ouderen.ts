import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { benefit, means, person, work } from '../resident-parts.ts';

/** At pension age, or about to be (art. 47a Pw). */
export const OUDEREN = {
  aowLeeftijd: {
    bsn: '999990214',
    omschrijving: 'AOW-leeftijd bereikt, woont in Oldenzaal: naar de SVB (AIO)',
    brp: person(6, 'oldenzaal', '1955-02-10'),
    suwinet: means({
      uitkeringen: [
        {
          soort: 'AOW',
          instantie: 'SVB',
          begonnenOp: '2021-06-10',
          geeindigdOp: null,
          nettoPerMaand: 812.4,
        },
      ],
    }),
  },
  wordtAow: {
    bsn: '999992454',
    omschrijving: 'Alleenstaand, bereikt de AOW-leeftijd op 11 maart 2027, woont in Dinkelland',
    brp: person(72, 'dinkelland', '1960-03-11'),
    suwinet: means(),
  },
  aowMetPensioen: {
    bsn: '999992491',
    omschrijving:
      'AOW-leeftijd bereikt, klein pensioen, woont in Tubbergen: alleen bijzondere bijstand',
    brp: person(73, 'tubbergen', '1954-08-30', { burgerlijkeStaat: 'weduwe-weduwnaar' }),
    suwinet: means({
      uitkeringen: [
        benefit('AOW', 'SVB', '2021-01-01', 1480.1),
        benefit('pensioen', 'Pensioenfonds Test', '2021-01-01', 212.35),
      ],
    }),
  },
  aowPaar: {
    bsn: '999992533',
    omschrijving: 'Getrouwd, beiden de AOW-leeftijd bereikt, woont in Oldenzaal: naar de SVB (AIO)',
    brp: person(74, 'oldenzaal', '1956-04-21', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 74', geboortedatum: '1957-10-03', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
  aowMetWerk: {
    bsn: '999992569',
    omschrijving: 'Alleenstaand, AOW-leeftijd bereikt, werkt 6 uur per week, woont in Dinkelland',
    brp: person(75, 'dinkelland', '1957-01-19'),
    suwinet: means({
      inkomstenverhoudingen: [work(370, 349.8, 6)],
      uitkeringen: [benefit('AOW', 'SVB', '2023-11-01', 1120.6)],
    }),
  },
} as const satisfies Record<string, TestInwoner>;
