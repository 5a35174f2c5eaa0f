import type { BrpPersoon } from '../registers/brp/port.ts';
import type { SuwinetGegevens } from '../registers/suwinet/port.ts';

/** What the files of residents/ are made of: an ordinary person, and what differs. */

const GEMEENTEN = {
  dinkelland: { code: '1774', naam: 'Dinkelland', woonplaats: 'Denekamp', postcode: '7591 ZZ' },
  tubbergen: { code: '0183', naam: 'Tubbergen', woonplaats: 'Tubbergen', postcode: '7651 ZZ' },
  oldenzaal: { code: '0173', naam: 'Oldenzaal', woonplaats: 'Oldenzaal', postcode: '7571 ZZ' },
  almelo: { code: '0141', naam: 'Almelo', woonplaats: 'Almelo', postcode: '7607 ZZ' },
} as const;
type Plaats = keyof typeof GEMEENTEN;

/** Where resident `nummer` lives; who lives with him has the same address. */
export const adresVan = (nummer: number, gemeente: Plaats): NonNullable<BrpPersoon['adres']> => {
  const { woonplaats, postcode } = GEMEENTEN[gemeente];
  return { straat: 'Teststraat', huisnummer: String(nummer), postcode, woonplaats };
};

/** A Dutch national, unmarried, alone at an address since 2019, unless told otherwise. */
export const person = (
  nummer: number,
  gemeente: Plaats,
  geboortedatum: string,
  anders: Partial<BrpPersoon> = {},
): BrpPersoon => {
  const { code, naam } = GEMEENTEN[gemeente];
  return {
    naam: `Inwoner Test ${nummer}`,
    geboortedatum,
    adres: adresVan(nummer, gemeente),
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
export const means = (anders: Partial<SuwinetGegevens> = {}): SuwinetGegevens => ({
  inkomstenverhoudingen: [],
  uitkeringen: [],
  voertuigen: [],
  onroerendGoed: [],
  duo: null,
  ...anders,
});

/** A job that goes on; euros a month. */
export const work = (
  brutoPerMaand: number,
  nettoPerMaand: number,
  urenPerWeek: number | null,
  anders: Partial<SuwinetGegevens['inkomstenverhoudingen'][number]> = {},
): SuwinetGegevens['inkomstenverhoudingen'][number] => ({
  werkgever: 'Werkgever Test B',
  soort: 'loondienst',
  begonnenOp: '2025-09-01',
  geeindigdOp: null,
  brutoPerMaand,
  nettoPerMaand,
  urenPerWeek,
  ...anders,
});

/** A benefit that goes on, unless it ended; euros a month. */
export const benefit = (
  soort: string,
  instantie: string,
  begonnenOp: string,
  nettoPerMaand: number,
  geeindigdOp: string | null = null,
): SuwinetGegevens['uitkeringen'][number] => ({
  soort,
  instantie,
  begonnenOp,
  geeindigdOp,
  nettoPerMaand,
});

/** A full-time job that ended in February 2026. */
export const EX_WERK = {
  werkgever: 'Werkgever Test A',
  soort: 'loondienst',
  begonnenOp: '2021-03-01',
  geeindigdOp: '2026-02-28',
  brutoPerMaand: 2450,
  nettoPerMaand: 2080,
  urenPerWeek: 36,
} as const;
