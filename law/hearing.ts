import { addDays, type Day } from './calendar.ts';
import { countBack } from './terms.ts';
import type { Stap } from './uitleg.ts';

/** Days before the hearing up to which parties may send papers (art. 7:4 lid 1 Awb). */
const PAPERS_DAYS = 10;
/** Days before the hearing from which the file lies open at the latest (art. 7:4 lid 2 Awb). */
const FILE_OPEN_DAYS = 7;

export type HearingDays = {
  /** The last day on which parties may send more papers. */
  readonly stukkenTot: Day;
  /** The last day on which the file may be opened for inspection; it stays open until the hearing. */
  readonly dossierVanaf: Day;
  readonly uitleg: readonly Stap[];
};

/**
 * The days that a hearing brings with it: papers up to ten days before it, the file open for at least a week
 * before it (art. 7:4 lid 1 and 2 Awb). Both are counted back, so the Algemene termijnenwet moves neither.
 *
 * @throws RangeError for a day that does not exist
 */
export const hearingDays = (hoorzittingOp: Day): HearingDays => {
  const stukken = countBack('art. 7:4 lid 1 Awb', hoorzittingOp, PAPERS_DAYS);
  const dossier = countBack('art. 7:4 lid 2 Awb', hoorzittingOp, FILE_OPEN_DAYS);
  return {
    stukkenTot: stukken.datum,
    dossierVanaf: dossier.datum,
    uitleg: [...stukken.uitleg, ...dossier.uitleg],
  };
};

/**
 * The first day on which somebody who is invited today can be heard: the invitation points to the right to send
 * papers up to ten days before (art. 7:4 lid 3 Awb), so a day for it must be left after the invitation.
 */
export const earliestHearing = (uitgenodigdOp: Day): Day => addDays(uitgenodigdOp, PAPERS_DAYS + 1);
