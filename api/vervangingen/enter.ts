import { randomUUID } from 'node:crypto';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { lockBekendeVervangingen } from '../../db/queries/vervangingen/find-bekende-vervangingen.ts';
import { lockVervanging } from '../../db/queries/vervangingen/find-vervangingen.ts';
import {
  endVervanging,
  insertVervanging,
} from '../../db/queries/vervangingen/insert-vervanging.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidRequest, NotAllowed, NotFound } from '../errors.ts';
import { type TextKey, text } from '../http/texts.ts';
import { type Actor, scopeOf } from '../policy/decide.ts';
import { absentee, type Context, colleaguesOf, kantorenVan, sharedWork } from './people.ts';
import { faultOf, type Gevraagd } from './rules.ts';
import type { VervangingVerzoek } from './schema.ts';

/** Writes down that somebody is away and who does the work. @returns its id */
export async function enterVervanging(
  context: Context,
  verzoek: VervangingVerzoek,
): Promise<string> {
  const { trx, actor, now } = context;
  const gevraagd: Gevraagd = {
    medewerkerId: verzoek.medewerkerId ?? actor.id,
    vervangerId: verzoek.vervangerId,
    processen: verzoek.processen ?? null,
    van: verzoek.van,
    tot: verzoek.tot,
  };
  const absent = await absentee(context, gevraagd.medewerkerId);
  const { vervangerId } = gevraagd;
  const bekend = await lockBekendeVervangingen(
    trx,
    [absent.id, ...(vervangerId ? [vervangerId] : [])],
    gevraagd.van,
  );
  const fault = faultOf(gevraagd, dayOf(now), bekend);
  if (fault) throw wrong(fault.pointer, fault.key, fault.naam);
  if (!(await hasSubstitute(context, absent, vervangerId)))
    throw wrong(
      '/vervangerId',
      vervangerId ? 'vervanging.mag-niets' : 'vervanging.geen-team',
      absent.naam,
    );
  const id = randomUUID();
  const gemeenten = scopeOf(absent);
  await insertVervanging(trx, { ...gevraagd, id, gemeenten, door: actor.id, op: now });
  const { medewerkerId, ...details } = gevraagd;
  await audit(context, gemeenten, id, 'vervanging.ingevoerd', { medewerkerId, ...details });
  return id;
}

/** Ends an absence from this moment on, or before it begins. Once more is no fault. */
export async function endEarly(context: Context, id: string): Promise<void> {
  const { trx, actor, now } = context;
  const rij = await lockVervanging(trx, id, {
    medewerkerId: actor.id,
    kantoren: kantorenVan(actor),
    vandaag: dayOf(now),
  });
  const own = rij?.medewerker_id === actor.id || rij?.van_kantoor === true;
  if (!rij || !(own || rij.door_lezer)) throw new NotFound();
  if (!own) throw new NotAllowed(text('vervanging.niet-beeindigen'));
  if (rij.beeindigd_op || rij.tot < dayOf(now)) return;
  await endVervanging(trx, { id, door: actor.id, op: now });
  await audit(context, rij.gemeenten, id, 'vervanging.beeindigd', {
    medewerkerId: rij.medewerker_id,
    vervangerId: rij.vervanger_id,
  });
}

/** The chosen substitute, or with the team somebody, may do at least a part of the work. */
async function hasSubstitute(context: Context, absent: Actor, vervangerId: string | null) {
  const colleagues = await colleaguesOf(context, absent);
  return colleagues.some(
    (one) =>
      (vervangerId === null || one.id === vervangerId) && sharedWork(absent, one) !== 'niets',
  );
}

/** One line for each municipality of the one who is away that the actor may write for. */
async function audit(
  { trx, actor, now }: Context,
  gemeenten: readonly string[],
  id: string,
  actie: string,
  details: Record<string, unknown>,
): Promise<void> {
  const scope = scopeOf(actor);
  for (const gemeente of [...gemeenten].sort().filter((one) => scope.includes(one)))
    await appendAuditregel(
      trx,
      {
        gemeente,
        actor: actor.id,
        actie,
        objectSoort: 'vervanging',
        objectId: id,
        zaakId: null,
        herkomst: 'api',
        details,
      },
      now,
    );
}

const wrong = (pointer: string, key: TextKey, naam = ''): InvalidRequest => {
  const melding = text(key, { naam });
  return new InvalidRequest(melding, [{ pointer, regel: 'vervanging', melding }]);
};
