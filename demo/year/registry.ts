import type { YearProcess } from '../play/year-process.ts';
import { aanvraag } from './aanvraag.ts';
import { bezwaar } from './bezwaar.ts';
import { heronderzoek } from './heronderzoek.ts';
import { inlichtingenbureau } from './inlichtingenbureau.ts';
import { srtVerwijzing } from './srt-verwijzing.ts';
import { terugvordering } from './terugvordering.ts';

/** What the year consists of. A process that comes later is one file here, and one line. */
export const year: readonly YearProcess[] = [
  aanvraag,
  heronderzoek,
  terugvordering,
  bezwaar,
  srtVerwijzing,
  inlichtingenbureau,
];
