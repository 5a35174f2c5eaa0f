import type { Knex } from 'knex';
import {
  type TeMailen,
  takeDagelijks,
  takeDirect,
} from '../db/queries/meldingen/take-te-mailen.ts';
import { enqueue } from '../db/queries/outbox/enqueue.ts';
import { inTransaction } from '../db/transaction.ts';
import { dayOf } from '../law/clock.ts';
import { isRestDay } from '../law/holidays.ts';
import type { NoticesDeps } from './deps.ts';
import { timeOf } from './time-of.ts';

/** Puts in the outbox what people want mailed: at once one mail of all that is new, and on working days one at the time they chose. */
export async function mailMeldingen({ db, clock, mail }: NoticesDeps): Promise<void> {
  if (!mail) return;
  await inTransaction(db, '*', async (trx) => {
    const nu = clock();
    const vandaag = dayOf(nu);
    await send(trx, 'direct', await takeDirect(trx, nu));
    if (!isRestDay(vandaag))
      await send(trx, 'dagelijks', await takeDagelijks(trx, { nu, vandaag, tijd: timeOf(nu) }));
  });
}

async function send(
  trx: Knex.Transaction,
  ritme: 'direct' | 'dagelijks',
  mails: readonly TeMailen[],
): Promise<void> {
  for (const { medewerker_id, gemeente, ids } of mails)
    await enqueue(trx, {
      soort: 'mail-meldingen',
      // Each melding is taken for one mail only, so its first one names the mail.
      sleutel: `meldingen-${ids[0]}`,
      reeks: `mail-${medewerker_id}`,
      zaakId: null,
      gemeente,
      inhoud: { medewerkerId: medewerker_id, ritme, ids },
    });
}
