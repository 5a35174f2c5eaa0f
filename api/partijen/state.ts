import type { PartijRij } from '../../db/queries/partijen/find-partijen.ts';
import type { PartijStand } from './schema.ts';

/** From this share of calls without an answer on, a party does worse than it should. */
const SOME = 0.05;
/** From here on it is down for who waits. */
const MOST = 0.5;

/** One word for how it goes with a party, from the last hour. */
export function colourOf(
  rij: PartijRij | undefined,
  { nu, onderhoud }: { nu: Date; onderhoud: boolean },
): PartijStand['kleur'] {
  if (onderhoud) return 'onderhoud';
  if (!rij) return 'onbekend';
  if (rij.rust_tot && rij.rust_tot > nu) return 'uit';
  if (rij.aantal === 0) return 'onbekend';
  // It answers again: what went wrong before that is over.
  const better = (rij.laatst_gelukt_op ?? 0) > (rij.laatst_mislukt_op ?? 0);
  const share = rij.mislukt / rij.aantal;
  if (share >= MOST && !better) return 'uit';
  return share >= SOME ? 'verminderd' : 'goed';
}
