import type { BrpPartner, BrpPersoon } from './brp/port.ts';
import type { SuwinetGegevens } from './suwinet/port.ts';

/** A resident as the simulators know one; the entry point hands them in, so that this folder holds no data. */
export type TestInwoner = {
  readonly bsn: string;
  /** What this resident is for, in plain Dutch: shown where a demo lets one choose. */
  readonly omschrijving: string;
  readonly brp: BrpPersoon;
  /** Marriages and registered partnerships with who has a number here; others are not told. */
  readonly partners?: readonly BrpPartner[];
  readonly suwinet: SuwinetGegevens;
  /** What a party writes about this resident once somebody lets it (`PUT /<party>/nieuws`). */
  readonly nieuws?: Nieuws;
};

/** News of a party about a resident; number, municipality and day are filled in when it is let go. */
export type Nieuws =
  | {
      readonly partij: 'inlichtingenbureau';
      readonly soort: 'samenloopsignaal';
      readonly code: string;
      readonly omschrijving: string;
      /** How far back the signal looks, in weeks. */
      readonly weken: number;
    }
  | { readonly partij: 'brp'; readonly soort: 'overlijden' }
  | { readonly partij: 'brp'; readonly soort: 'verhuizing'; readonly buitenGemeente: boolean };
