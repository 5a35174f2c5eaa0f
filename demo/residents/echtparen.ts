import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { adresVan, means, person, work } from '../resident-parts.ts';

/** Two who live together; each mentions the other when both have a number. */
export const ECHTPAREN = {
  echtpaarDinkelland: {
    bsn: '999990056',
    omschrijving: 'Getrouwd, partner 41 jaar, woont in Dinkelland, één auto',
    brp: person(2, 'dinkelland', '1983-09-02', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 2', geboortedatum: '1985-05-20', relatie: 'partner' }],
    }),
    suwinet: means({
      voertuigen: [
        { soort: 'personenauto', bouwjaar: 2012, dagwaarde: 2350, opNaamSinds: '2020-06-15' },
      ],
    }),
  },
  echtpaarGemengdeLeeftijd: {
    bsn: '999990524',
    omschrijving: 'Getrouwd, 30 jaar met een partner van 23, woont in Oldenzaal: geen zoektermijn',
    brp: person(14, 'oldenzaal', '1996-05-01', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 14', geboortedatum: '2003-03-12', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
  echtpaarOldenzaal: {
    bsn: '999991000',
    omschrijving:
      'Getrouwd, 45 jaar, partner (ook testinwoner) 43 jaar, kinderen van 11 en 13, woont in Oldenzaal',
    brp: person(28, 'oldenzaal', '1981-03-27', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Inwoner Test 29', geboortedatum: '1983-07-18', relatie: 'partner' },
        { naam: 'Kind Test 28A', geboortedatum: '2015-02-24', relatie: 'kind' },
        { naam: 'Kind Test 28B', geboortedatum: '2013-04-30', relatie: 'kind' },
      ],
    }),
    partners: [{ bsn: '999991036', sinds: '2011-06-17', tot: null }],
    suwinet: means(),
  },
  partnerOldenzaal: {
    bsn: '999991036',
    omschrijving: 'Partner van het echtpaar in Oldenzaal, 43 jaar, werkt 8 uur per week',
    brp: person(29, 'oldenzaal', '1983-07-18', {
      adres: adresVan(28, 'oldenzaal'),
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Inwoner Test 28', geboortedatum: '1981-03-27', relatie: 'partner' },
        { naam: 'Kind Test 28A', geboortedatum: '2015-02-24', relatie: 'kind' },
        { naam: 'Kind Test 28B', geboortedatum: '2013-04-30', relatie: 'kind' },
      ],
    }),
    partners: [{ bsn: '999991000', sinds: '2011-06-17', tot: null }],
    suwinet: means({ inkomstenverhoudingen: [work(520, 498.75, 8)] }),
  },
  samenwonend: {
    bsn: '999991073',
    omschrijving: 'Ongehuwd samenwonend, 34 jaar, partner 37 jaar, woont in Tubbergen',
    brp: person(30, 'tubbergen', '1992-08-03', {
      huisgenoten: [{ naam: 'Partner Test 30', geboortedatum: '1989-01-12', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
  geregistreerdePartners: {
    bsn: '999991103',
    omschrijving: 'Geregistreerd partner, 51 jaar, partner 49 jaar, woont in Dinkelland',
    brp: person(31, 'dinkelland', '1975-10-05', {
      burgerlijkeStaat: 'geregistreerd-partner',
      huisgenoten: [{ naam: 'Partner Test 31', geboortedatum: '1977-02-19', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
  partnerAow: {
    bsn: '999991139',
    omschrijving:
      'Getrouwd, 63 jaar, partner heeft de AOW-leeftijd, woont in Oldenzaal: naar de SVB (AIO)',
    brp: person(32, 'oldenzaal', '1963-05-06', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 32', geboortedatum: '1957-11-22', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
  echtpaarMetKostendeler: {
    bsn: '999991164',
    omschrijving:
      'Getrouwd, 58 jaar, partner 57 jaar en een kind van 30 op het adres, woont in Tubbergen',
    brp: person(33, 'tubbergen', '1968-06-25', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 33', geboortedatum: '1969-09-08', relatie: 'partner' },
        { naam: 'Kind Test 33A', geboortedatum: '1996-01-31', relatie: 'kind' },
      ],
    }),
    suwinet: means(),
  },
  partnerZonderVerblijfstitel: {
    bsn: '999991206',
    omschrijving: 'Getrouwd, 39 jaar, partner zonder recht op bijstand, woont in Dinkelland',
    brp: person(34, 'dinkelland', '1987-03-13', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 34', geboortedatum: '1990-12-24', relatie: 'partner' }],
    }),
    suwinet: means(),
  },
  partnerZonderVerblijfstitelMetOuder: {
    bsn: '999991243',
    omschrijving:
      'Getrouwd, 38 jaar, partner zonder recht op bijstand en een ouder op het adres, woont in Oldenzaal',
    brp: person(35, 'oldenzaal', '1988-05-26', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [
        { naam: 'Partner Test 35', geboortedatum: '1991-02-14', relatie: 'partner' },
        { naam: 'Huisgenoot Test 35A', geboortedatum: '1962-06-07', relatie: 'ouder' },
      ],
    }),
    suwinet: means(),
  },
} as const satisfies Record<string, TestInwoner>;
