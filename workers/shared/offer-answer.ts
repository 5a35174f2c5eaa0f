import { giveLink } from '../../cases/give-link.ts';
import { withdrawLink } from '../../db/queries/aanvullingslinks/close-link.ts';
import { lockOpenLink } from '../../db/queries/aanvullingslinks/find-link.ts';
import type { Online } from '../../letters/parts.ts';
import type { WorkerContext } from '../define-worker.ts';
import type { LetterOptions } from './write-letter.ts';

/**
 * Lets the resident answer on the web what a letter asks: the way there for the letter, and its code for the envelope alone. Of a
 * sealed case nothing is to be found on the web.
 */
export async function offerAnswer(
  { trx, zaak, codes, answerUrl, clock, audit }: WorkerContext,
  gevraagd: readonly string[],
): Promise<{ online: Online | null; geheim: LetterOptions }> {
  if (zaak.verzegeld) return { online: null, geheim: {} };
  const code = codes.make();
  const id = await giveLink(trx, zaak, { gevraagd, code, door: null, op: clock() });
  audit({ actie: 'aanvullingslink.gegeven', objectSoort: 'aanvullingslink', objectId: id });
  const online = { adres: answerUrl.replace(/^https?:\/\//, ''), code: null };
  return { online, geheim: { geheim: { online: { ...online, code: code.code } } } };
}

/** The round is over: what was not sent by now goes, and the code opens nothing any more. */
export async function endOffer({ trx, zaak, clock, audit }: WorkerContext): Promise<void> {
  const open = await lockOpenLink(trx, zaak.id);
  if (!open) return;
  await withdrawLink(trx, { id: open.id, door: null, op: clock() });
  audit({ actie: 'aanvullingslink.beeindigd', objectSoort: 'aanvullingslink', objectId: open.id });
}
