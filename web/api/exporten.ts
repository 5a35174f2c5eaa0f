import type {
  DoorlooptijdenFilter,
  StappenFilter,
  VerwachtingFilter,
} from '../../api/doorlooptijden/schema.ts';
import type { Tabel, Vorm } from '../../api/exporten/schema.ts';
import { addressOf } from './client.ts';
import type { ZakenVraag } from './zaken.ts';

/** Where the browser gets a file: with the filter of the page it stands on. */
export const zakenExport =
  (filter: ZakenVraag) =>
  (vorm: Vorm): string =>
    addressOf('/exporten/zaken', { ...filter, vorm });
export const doorlooptijdenExport =
  (filter: Partial<DoorlooptijdenFilter>, tabel: Tabel) =>
  (vorm: Vorm): string =>
    addressOf('/exporten/doorlooptijden', { ...filter, tabel, vorm });
export const stappenExport =
  (filter: Partial<StappenFilter>) =>
  (vorm: Vorm): string =>
    addressOf('/exporten/stappen', { ...filter, vorm });
export const verwachtingExport =
  (filter: Partial<VerwachtingFilter>) =>
  (vorm: Vorm): string =>
    addressOf('/exporten/verwachting', { ...filter, vorm });
