import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { findByFunctie } from '../db/queries/medewerkers/find-by-functie.ts';
import { enqueue } from '../db/queries/outbox/enqueue.ts';
import {
  insertStoringsmelding,
  updateStoringsmelding,
} from '../db/queries/storingsmeldingen/change-storingsmelding.ts';
import { findOorzaken, type Oorzaak } from '../db/queries/storingsmeldingen/find-oorzaken.ts';
import { lockOpenStoringsmeldingen } from '../db/queries/storingsmeldingen/find-storingsmeldingen.ts';
import type { StoringsmeldingRij } from '../db/queries/storingsmeldingen/storingsmelding-rij.ts';
import { inTransaction } from '../db/transaction.ts';
import { dayOf } from '../law/clock.ts';
import type { NoticesDeps } from './deps.ts';

/** Causes that are told of at a time; more of them is one great fault, of which these say enough. */
const MOST = 50;

type Told = {
  readonly id: string;
  readonly keer: number;
  readonly gemeenten: readonly string[];
};

/**
 * Tells operators of steps that stand still: one message for all cases with the same cause, again after some hours, and once that it is
 * over. All that is new in one turn goes into one mail to each operator.
 */
export async function watchStoringen(deps: NoticesDeps): Promise<void> {
  const { db, clock, mail, webhook, alerts } = deps;
  if (!mail && !webhook) return;
  await inTransaction(db, '*', async (trx) => {
    const known = await lockOpenStoringsmeldingen(trx);
    if (!known) return;
    const nu = clock();
    const due = new Date(nu.getTime() - alerts.afterMinutes * 60_000);
    const again = new Date(nu.getTime() - alerts.repeatHours * 3_600_000);
    const standing = await findOorzaken(trx, { tot: nu, limiet: 10 * MOST });

    const open: Told[] = [];
    for (const cause of standing) {
      const told = known.find((one) => sameCause(one, cause));
      if (told) {
        const later = told.gemeld_op <= again;
        const gemeenten = [...new Set([...told.gemeenten, ...cause.gemeenten])].sort();
        if (!later && gemeenten.length === told.gemeenten.length) continue;
        const keer = later ? told.keer + 1 : told.keer;
        await updateStoringsmelding(trx, told.id, {
          gemeenten,
          ...(later && { keer, gemeld_op: nu }),
        });
        if (later) open.push({ id: told.id, keer, gemeenten });
      } else if (cause.sinds <= due && open.length < MOST) {
        const id = randomUUID();
        await insertStoringsmelding(trx, id, cause, nu);
        open.push({ id, keer: 1, gemeenten: cause.gemeenten });
      }
    }
    const over: Told[] = [];
    for (const told of known) {
      if (standing.some((cause) => sameCause(told, cause))) continue;
      await updateStoringsmelding(trx, told.id, { opgelost_op: nu });
      over.push({ id: told.id, keer: told.keer + 1, gemeenten: told.gemeenten });
    }
    await tell(trx, deps, open, dayOf(nu));
    await tell(trx, deps, over, dayOf(nu));
  });
}

/** A mail for each operator of one of the municipalities, and a post for each cause. */
async function tell(
  trx: Knex.Transaction,
  { mail, webhook }: NoticesDeps,
  told: readonly Told[],
  vandaag: string,
): Promise<void> {
  const [first] = told;
  if (!first) return;
  if (mail) {
    const gemeenten = [...new Set(told.flatMap((one) => one.gemeenten))];
    const beheerders = await findByFunctie(trx, { functie: 'beheerder', gemeenten, vandaag });
    for (const { id, gemeente } of beheerders)
      await enqueue(trx, {
        soort: 'mail-storing',
        sleutel: `storing-${first.id}-${first.keer}-${id}`,
        reeks: `mail-${id}`,
        zaakId: null,
        gemeente,
        inhoud: { medewerkerId: id, storingen: told.map((one) => one.id) },
      });
  }
  if (webhook)
    for (const { id, keer, gemeenten } of told)
      await enqueue(trx, {
        soort: 'storing-melden',
        sleutel: `storing-${id}-${keer}`,
        reeks: `storing-${id}`,
        zaakId: null,
        gemeente: gemeenten[0] as string,
        inhoud: { storingId: id, keer },
      });
}

const sameCause = (told: StoringsmeldingRij, cause: Oorzaak): boolean =>
  told.proces === cause.proces &&
  told.element_id === cause.element_id &&
  told.soort === cause.soort;
