import type { WorkerContext } from '../define-worker.ts';
import { caseFile, needed } from './case-file.ts';

/** Why a home visit is needed and what it must make clear, as it was laid down and agreed. @throws Fault when it was not */
export async function visitReason(
  context: WorkerContext,
): Promise<{ reden: string; vraag: string }> {
  const section = (await caseFile(context))('huisbezoekreden');
  return {
    reden: needed(section.text('reden'), 'de reden van het huisbezoek'),
    vraag: needed(section.text('vraag'), 'de vraag van het huisbezoek'),
  };
}
