import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { findMedewerkerBySubject } from '../../db/queries/medewerkers/find-medewerker-by-subject.ts';
import { putEmail } from '../../db/queries/medewerkers/put-email.ts';
import { deleteSessie } from '../../db/queries/sessies/delete-sessie.ts';
import { insertSessie } from '../../db/queries/sessies/insert-sessie.ts';
import { type Clock, today } from '../../law/clock.ts';
import { ABSOLUTE_MS, hashOf, IDLE_MS, type OpenSession } from '../http/session.ts';
import { has, scopeOf } from '../policy/decide.ts';
import { rechten, type Sessie } from './schema.ts';

/**
 * Opens a session for a subject of the OpenID provider; `undefined` for whoever has no functie here today
 * (default deny). A session that the browser still had ends: a cookie set before login is worth nothing after it.
 *
 * @returns the value of the cookie, of which only the hash is stored
 */
export async function openSession(
  trx: Knex.Transaction,
  {
    subject,
    email,
    previous,
    clock,
  }: { subject: string; email: string | null; previous: string | undefined; clock: Clock },
): Promise<{ cookie: string } | undefined> {
  const medewerker = await findMedewerkerBySubject(trx, subject, today(clock));
  if (!medewerker || medewerker.gemeenten.length === 0) return undefined;
  if (previous) await deleteSessie(trx, hashOf(previous));
  await putEmail(trx, medewerker.id, email);
  const cookie = randomBytes(32).toString('base64url');
  const now = clock();
  await insertSessie(
    trx,
    {
      id_hash: hashOf(cookie),
      medewerker_id: medewerker.id,
      csrf: randomBytes(32).toString('base64url'),
      aangemaakt_op: now,
      laatst_gezien_op: now,
      verloopt_op: new Date(now.getTime() + ABSOLUTE_MS),
    },
    IDLE_MS,
  );
  await auditSession(trx, 'sessie.geopend', medewerker.id, medewerker.gemeenten, now);
  return { cookie };
}

export async function closeSession(
  trx: Knex.Transaction,
  session: OpenSession,
  now: Date,
): Promise<void> {
  await deleteSessie(trx, session.idHash);
  await auditSession(trx, 'sessie.gesloten', session.actor.id, scopeOf(session.actor), now);
}

/** Who I am and what the page may show me. */
export function describeSession({ actor, csrf, row }: OpenSession): Sessie {
  const { aanstellingen } = row;
  const unique = (pairs: { code: string; naam: string }[]) => [
    ...new Map(pairs.map((pair) => [pair.code, pair])).values(),
  ];
  return {
    medewerker: { id: actor.id, naam: actor.naam },
    taal: row.taal,
    functies: unique(
      aanstellingen.map(({ functie, functieNaam }) => ({ code: functie, naam: functieNaam })),
    ),
    kantoren: unique(
      aanstellingen.map(({ kantoor, kantoorNaam }) => ({ code: kantoor, naam: kantoorNaam })),
    ),
    gemeenten: scopeOf(actor).map((code) => ({
      code,
      naam: code.charAt(0).toUpperCase() + code.slice(1),
    })),
    rechten: rechten.filter((right) => has(actor, right)),
    csrf,
    inactiefOp: new Date(row.laatst_gezien_op.getTime() + IDLE_MS).toISOString(),
    verlooptOp: row.verloopt_op.toISOString(),
  };
}

/** One line in the chain of each municipality for which the session may act, in a fixed order against deadlock. */
async function auditSession(
  trx: Knex.Transaction,
  actie: string,
  medewerkerId: string,
  gemeenten: readonly string[],
  op: Date,
): Promise<void> {
  for (const gemeente of [...gemeenten].sort()) {
    await appendAuditregel(
      trx,
      {
        gemeente,
        actor: medewerkerId,
        actie,
        objectSoort: 'sessie',
        objectId: medewerkerId,
        zaakId: null,
        herkomst: 'api',
      },
      op,
    );
  }
}
