import type { Ontvangst } from '../ontvangst.ts';
import { betaling } from './betaling.ts';
import { omAntwoord } from './om-antwoord.ts';
import { overlijden } from './overlijden.ts';
import { rozAdvies } from './roz-advies.ts';
import { samenloopsignaal } from './samenloopsignaal.ts';
import { srtAntwoord } from './srt-antwoord.ts';
import { srtRapport } from './srt-rapport.ts';
import { srtVoortgang } from './srt-voortgang.ts';
import { verhuizing } from './verhuizing.ts';

/** `<partij>/<soort>` of a message → what is done with it. A message that stands nowhere here is set apart. */
export const ontvangsten: Readonly<Record<string, Ontvangst>> = {
  'srt/antwoord': srtAntwoord,
  'srt/voortgang': srtVoortgang,
  'srt/rapport': srtRapport,
  'om/antwoord': omAntwoord,
  'roz/advies': rozAdvies,
  'inlichtingenbureau/samenloopsignaal': samenloopsignaal,
  'uitkeringsadministratie/betaling': betaling,
  'brp/overlijden': overlijden,
  'brp/verhuizing': verhuizing,
};
