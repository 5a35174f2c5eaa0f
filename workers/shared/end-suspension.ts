import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import { today } from '../../law/clock.ts';
import { sluitTermijn } from '../../terms/sluit-termijn.ts';
import type { WorkerContext } from '../define-worker.ts';
import { changeBenefit } from './benefit-change.ts';
import { caseFile, needed, writeSection } from './case-file.ts';
import { closeTerm } from './terms-of-case.ts';
import { writeLetter } from './write-letter.ts';

/** Closes the terms of a suspension. @returns whether one was running, also when its eight weeks had passed */
export async function closeSuspension(context: WorkerContext): Promise<boolean> {
  const { trx, zaak, clock } = context;
  const termijn = await findLaatsteTermijn(trx, { zaakId: zaak.id, soort: 'opschorting' });
  if (!termijn || termijn.gesloten_op) return false;
  await closeTerm(context, 'hersteltermijn');
  await sluitTermijn(trx, { termijnId: termijn.id }, clock);
  return true;
}

/** Ends a suspension that runs: paid again from its first day (art. 54 lid 2 Pw), and the resident told. Nothing when none runs. */
export async function endSuspension(context: WorkerContext): Promise<void> {
  if (!(await closeSuspension(context))) return;
  const van = needed(
    (await caseFile(context))('opschorting').text('van'),
    'de eerste dag van de opschorting',
  );
  const beeindigdOp = today(context.clock);
  await changeBenefit(context, { soort: 'hervatten', ingangsdatum: van });
  await writeSection(context, 'opschorting', 'boekhouding', { beeindigdOp });
  await writeLetter(context, 'opschorting-opgeheven', { vanDatum: van, beeindigdOp });
}
