import {
  postponePostbusBericht,
  settlePostbusBericht,
} from '../db/queries/postbus-berichten/settle-postbus-bericht.ts';
import {
  type PostbusBerichtRij,
  takePostbusBericht,
} from '../db/queries/postbus-berichten/take-postbus-bericht.ts';
import { inTransaction } from '../db/transaction.ts';
import { isDatabaseUnavailable } from '../db/unavailable.ts';
import { readBericht } from './bericht.ts';
import type { PostbusDeps } from './deps.ts';
import { BerichtOnbruikbaar } from './errors.ts';
import type { Ontvangst, OntvangstContext } from './ontvangst.ts';

/** After so many faults of ours a person looks. */
const ATTEMPTS = 5;
const PAUSE_MS = 10_000;

/**
 * One message in one transaction: held, handed over, marked. What a broken one did is taken back and it is set apart with
 * its reason, so that it stops nothing else.
 *
 * @returns whether there was one
 */
export function handleNext(
  { db, bsnVault, clock, log }: PostbusDeps,
  ontvangsten: Readonly<Record<string, Ontvangst>>,
): Promise<boolean> {
  return inTransaction(db, '*', async (trx) => {
    const rij = await takePostbusBericht(trx, clock());
    if (!rij) return false;
    const where = { partij: rij.partij, soort: rij.soort, berichtId: rij.id };
    try {
      await trx.transaction(async (nested) => {
        await handOver(rij, ontvangsten, { trx: nested, bsnVault, clock });
        await settlePostbusBericht(nested, rij.id, { nu: clock() });
      });
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error;
      const broken = error instanceof BerichtOnbruikbaar;
      if (!broken && rij.pogingen + 1 < ATTEMPTS) {
        // Name and code only: the message of a foreign error may quote the content.
        const { name, code } = error as { name?: string; code?: unknown };
        log.warn({ ...where, name, code }, 'a message of a party is handled later');
        await postponePostbusBericht(
          trx,
          rij.id,
          new Date(clock().getTime() + PAUSE_MS * 2 ** rij.pogingen),
        );
        return true;
      }
      const reden = broken ? error.reden : 'verwerking-mislukt';
      log.error({ ...where, reden }, 'a message of a party is set apart');
      await settlePostbusBericht(trx, rij.id, { nu: clock(), reden });
    }
    return true;
  });
}

async function handOver(
  rij: PostbusBerichtRij,
  ontvangsten: Readonly<Record<string, Ontvangst>>,
  context: OntvangstContext,
): Promise<void> {
  const { partij, kenmerk, soort, geschreven_op: geschrevenOp } = rij;
  const ontvangst = ontvangsten[`${partij}/${soort}`];
  if (!ontvangst) throw new BerichtOnbruikbaar('soort-onbekend');
  const gegevens = JSON.parse(context.bsnVault.decrypt(rij.inhoud));
  await ontvangst(readBericht({ partij, kenmerk, soort, geschrevenOp }, gegevens), context);
}
