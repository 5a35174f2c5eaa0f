import type { BrpPersoon } from '../registers/brp/port.ts';
import type { SuwinetGegevens } from '../registers/suwinet/port.ts';
import type { TestInwoner } from '../registers/test-inwoner.ts';

/**
 * The residents of the demo and the tests. Nobody exists: names say what somebody is for, numbers are from
 * the range 9999 that is given to nobody, and pass the eleven-test. Birth dates are fixed such that each
 * stays in the same age group from 2026 up to and including 2027, unless said otherwise.
 */

/** Passes the eleven-test, but no register knows it. */
export const BSN_ONBEKEND = '999990834';

const GEMEENTEN = {
  dinkelland: { code: '1774', naam: 'Dinkelland', woonplaats: 'Denekamp', postcode: '7591 ZZ' },
  tubbergen: { code: '0183', naam: 'Tubbergen', woonplaats: 'Tubbergen', postcode: '7651 ZZ' },
  oldenzaal: { code: '0173', naam: 'Oldenzaal', woonplaats: 'Oldenzaal', postcode: '7571 ZZ' },
  almelo: { code: '0141', naam: 'Almelo', woonplaats: 'Almelo', postcode: '7607 ZZ' },
} as const;

/** A Dutch national, unmarried, alone at an address since 2019, unless told otherwise. */
const person = (
  nummer: number,
  gemeente: keyof typeof GEMEENTEN,
  geboortedatum: string,
  anders: Partial<BrpPersoon> = {},
): BrpPersoon => {
  const { code, naam, woonplaats, postcode } = GEMEENTEN[gemeente];
  return {
    naam: `Inwoner Test ${nummer}`,
    geboortedatum,
    adres: { straat: 'Teststraat', huisnummer: String(nummer), postcode, woonplaats },
    gemeenteVanInschrijving: { code, naam },
    inschrijvingSinds: '2019-04-01',
    nationaliteit: 'Nederlandse',
    verblijfstitel: null,
    burgerlijkeStaat: 'ongehuwd',
    overledenOp: null,
    huisgenoten: [],
    ...anders,
  };
};

/** No income, no means, not known at DUO, unless told otherwise. */
const means = (anders: Partial<SuwinetGegevens> = {}): SuwinetGegevens => ({
  inkomstenverhoudingen: [],
  uitkeringen: [],
  voertuigen: [],
  onroerendGoed: [],
  duo: null,
  ...anders,
});

const EX_WERK = {
  werkgever: 'Werkgever Test A',
  soort: 'loondienst',
  begonnenOp: '2021-03-01',
  geeindigdOp: '2026-02-28',
  brutoPerMaand: 2450,
  nettoPerMaand: 2080,
  urenPerWeek: 36,
} as const;

const RESIDENTS = {
  alleenstaandDinkelland: {
    bsn: '999990019',
    omschrijving: 'Alleenstaand, 35 jaar, woont in Dinkelland, geen inkomen',
    brp: person(1, 'dinkelland', '1991-01-14'),
    suwinet: means({ inkomstenverhoudingen: [EX_WERK] }),
  },
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
  alleenstaandeOuderTubbergen: {
    bsn: '999990093',
    omschrijving: 'Alleenstaande ouder, 32 jaar, kinderen van 5 en 8 jaar, woont in Tubbergen',
    brp: person(3, 'tubbergen', '1994-03-30', {
      burgerlijkeStaat: 'gescheiden',
      huisgenoten: [
        { naam: 'Kind Test 3A', geboortedatum: '2021-02-11', relatie: 'kind' },
        { naam: 'Kind Test 3B', geboortedatum: '2018-07-04', relatie: 'kind' },
      ],
    }),
    suwinet: means({
      uitkeringen: [
        {
          soort: 'kinderbijslag',
          instantie: 'SVB',
          begonnenOp: '2018-07-01',
          geeindigdOp: null,
          nettoPerMaand: 190.53,
        },
      ],
    }),
  },
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
  woontInAlmelo: {
    bsn: '999990251',
    omschrijving: 'Woont in Almelo: doorzenden naar die gemeente',
    brp: person(7, 'almelo', '1985-10-23'),
    suwinet: means(),
  },
  zelfstandige: {
    bsn: '999990287',
    omschrijving: 'Zelfstandige, woont in Dinkelland: naar ROZ Twente (Bbz)',
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
  kostendelers: {
    bsn: '999990329',
    omschrijving:
      'Woont in Oldenzaal met twee volwassenen van 27 jaar of ouder en een van 22: kostendelersnorm',
    brp: person(9, 'oldenzaal', '1988-04-12', {
      huisgenoten: [
        { naam: 'Huisgenoot Test 9A', geboortedatum: '1961-08-17', relatie: 'ouder' },
        { naam: 'Huisgenoot Test 9B', geboortedatum: '1990-01-29', relatie: 'broer-zus' },
        { naam: 'Huisgenoot Test 9C', geboortedatum: '2004-02-02', relatie: 'broer-zus' },
      ],
    }),
    suwinet: means(),
  },
  alleenstaandTubbergen: {
    bsn: '999990366',
    omschrijving: 'Alleenstaand, 50 jaar, woont in Tubbergen, WW net geëindigd',
    brp: person(10, 'tubbergen', '1976-02-27'),
    suwinet: means({
      uitkeringen: [
        {
          soort: 'WW',
          instantie: 'UWV',
          begonnenOp: '2024-09-01',
          geeindigdOp: '2026-08-31',
          nettoPerMaand: 1530,
        },
      ],
    }),
  },
  alleenstaandOldenzaal: {
    bsn: '999990408',
    omschrijving: 'Alleenstaand, 44 jaar, woont in Oldenzaal, geen inkomen',
    brp: person(11, 'oldenzaal', '1982-06-06'),
    suwinet: means(),
  },
  inkomenUitWerk: {
    bsn: '999990445',
    omschrijving:
      'Alleenstaand, werkt 12 uur per week, woont in Dinkelland: inkomsten en vrijlating',
    brp: person(12, 'dinkelland', '1990-08-19'),
    suwinet: means({
      inkomstenverhoudingen: [
        {
          werkgever: 'Werkgever Test B',
          soort: 'loondienst',
          begonnenOp: '2025-09-01',
          geeindigdOp: null,
          brutoPerMaand: 780,
          nettoPerMaand: 720.5,
          urenPerWeek: 12,
        },
      ],
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
  echtpaarGemengdeLeeftijd: {
    bsn: '999990524',
    omschrijving: 'Getrouwd, 30 jaar met een partner van 23, woont in Oldenzaal: geen zoektermijn',
    brp: person(14, 'oldenzaal', '1996-05-01', {
      burgerlijkeStaat: 'gehuwd',
      huisgenoten: [{ naam: 'Partner Test 14', geboortedatum: '2003-03-12', relatie: 'partner' }],
    }),
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
  eigenWoning: {
    bsn: '999990639',
    omschrijving:
      'Alleenstaand, 58 jaar, eigen woning, woont in Tubbergen: bijstand als lening mogelijk',
    brp: person(17, 'tubbergen', '1968-10-30'),
    suwinet: means({
      onroerendGoed: [{ soort: 'woning (eigen bewoning)', plaats: 'Tubbergen', waarde: 318000 }],
    }),
  },
  minderjarige: {
    bsn: '999990676',
    omschrijving: 'Wordt 18 in februari 2028, woont in Dinkelland: geen recht',
    brp: person(18, 'dinkelland', '2010-02-20'),
    suwinet: means(),
  },
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
} as const satisfies Record<string, TestInwoner>;

/** Name of a resident for stories and tests, e.g. `resident('kostendelers').bsn`. */
export type ResidentName = keyof typeof RESIDENTS;

export const resident = (name: ResidentName): TestInwoner => RESIDENTS[name];

/** All of them, in the order in which the demo offers them. */
export const residents: readonly TestInwoner[] = Object.values(RESIDENTS);
