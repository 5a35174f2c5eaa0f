import { insertPostbusBericht } from '../db/queries/postbus-berichten/insert-postbus-bericht.ts';
import { advanceStand, postponeStand } from '../db/queries/postbus-standen/settle-stand.ts';
import { takeStand } from '../db/queries/postbus-standen/take-stand.ts';
import { inTransaction } from '../db/transaction.ts';
import { RegisterOnbereikbaar, RegisterWeigert } from '../registers/errors.ts';
import type { PostbusDeps } from './deps.ts';
import { afzender, type Partij } from './partijen.ts';

/** Messages in one page: bounds the transaction and what the party must answer. */
const PAGE = 50;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;

/**
 * Reads one page of one party and keeps its messages; cursor and messages are one transaction. The row of the party is held
 * meanwhile, so a second copy of the program does not read the same page. The party may take as long as its
 * client allows.
 *
 * @returns whether there may be more
 */
export function collect(
  { db, registers, bsnVault, clock, log }: PostbusDeps,
  partij: Partij,
): Promise<boolean> {
  return inTransaction(db, '*', async (trx) => {
    const stand = await takeStand(trx, partij, clock());
    if (!stand) return false;
    try {
      const page = await afzender(registers, partij).berichten(stand.cursor, PAGE);
      const nu = clock();
      for (const { kenmerk, soort, op, gegevens } of page.berichten)
        await insertPostbusBericht(trx, {
          partij,
          kenmerk,
          soort,
          geschreven_op: op,
          ontvangen_op: nu,
          inhoud: bsnVault.encrypt(JSON.stringify(gegevens)),
        });
      await advanceStand(trx, partij, { cursor: page.cursor, nu });
      return page.berichten.length > 0 && page.cursor !== stand.cursor;
    } catch (error) {
      if (!(error instanceof RegisterOnbereikbaar || error instanceof RegisterWeigert)) throw error;
      const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(stand.pogingen, 10));
      await postponeStand(trx, partij, {
        fout: error.name,
        tot: new Date(clock().getTime() + pause),
      });
      log.warn({ partij, reden: error.message, inMs: pause }, 'a party is read later');
      return false;
    }
  });
}
