import type { DoorlooptijdenFilter } from '../../api/doorlooptijden/schema.ts';
import type { Tabel } from '../../api/exporten/schema.ts';
import { addressOf } from './client.ts';
import type { ZakenVraag } from './zaken.ts';

/** Where the browser gets a file: with the filter of the page it stands on. */
export const zakenExport = (filter: ZakenVraag): string => addressOf('/exporten/zaken', filter);
export const doorlooptijdenExport = (filter: Partial<DoorlooptijdenFilter>, tabel: Tabel): string =>
  addressOf('/exporten/doorlooptijden', { ...filter, tabel });
