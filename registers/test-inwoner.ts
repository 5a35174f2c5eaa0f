import type { BrpPersoon } from './brp/port.ts';
import type { SuwinetGegevens } from './suwinet/port.ts';

/** A resident as the simulators know one; the entry point hands them in, so that this folder holds no data. */
export type TestInwoner = {
  readonly bsn: string;
  /** What this resident is for, in plain Dutch: shown where a demo lets one choose. */
  readonly omschrijving: string;
  readonly brp: BrpPersoon;
  readonly suwinet: SuwinetGegevens;
};
