import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import type { IngreepRij } from '../../db/queries/ingrepen/ingreep-rij.ts';
import { lockPlek, type Plek } from '../../db/queries/instanties/lock-plek.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { whereTo } from '../../studio/where-to.ts';
import { ChangedMeanwhile, NotFound, NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';

type Act = Pick<Call, 'trx' | 'actor' | 'now'>;
type About = Pick<IngreepRij, 'id' | 'gemeente' | 'zaak_id' | 'instantie'>;

/** The engine does it after commit; what came of it is told by the outbox. */
export const carryOut = ({ trx }: Pick<Act, 'trx'>, ingreep: About): Promise<void> =>
  enqueue(trx, {
    soort: 'ingreep-uitvoeren',
    sleutel: `ingreep-${ingreep.id}`,
    reeks: `ingreep-${ingreep.instantie}`,
    zaakId: ingreep.zaak_id,
    gemeente: ingreep.gemeente,
    inhoud: { ingreep: ingreep.id },
  });

/** Who did it. The reason stands with the act itself: in the trail are codes and ids only. */
export const auditIngreep = (
  { trx, actor, now }: Act,
  ingreep: About,
  actie: string,
  details: Record<string, unknown> = {},
): Promise<void> =>
  appendAuditregel(
    trx,
    {
      gemeente: ingreep.gemeente,
      actor: actor.id,
      actie,
      objectSoort: 'ingreep',
      objectId: ingreep.id,
      zaakId: ingreep.zaak_id,
      herkomst: 'api',
      details: { instantie: ingreep.instantie, ...details },
    },
    now,
  );

/**
 * The place of an incident as it is now, and where its token may go.
 *
 * @throws ChangedMeanwhile when somebody solved it, NotPossible when the case or the step is gone
 */
export async function openPlek(
  trx: Act['trx'],
  incident: string,
  gemeenten: readonly string[],
): Promise<{ plek: Plek; doelen: NonNullable<Awaited<ReturnType<typeof whereTo>>> }> {
  const plek = await lockPlek(trx, incident);
  if (!plek || !gemeenten.includes(plek.gemeente)) throw new NotFound();
  if (plek.resolved_at)
    throw new ChangedMeanwhile(text('incident.opgelost', { moment: moment(plek.resolved_at) }), {
      versie: 2,
      status: 'opgelost',
      door: null,
      op: plek.resolved_at.toISOString(),
    });
  if (plek.state !== 'active') throw new NotPossible(text('incident.weg'));
  if (plek.element_state !== null && plek.element_state !== 'active')
    throw new NotPossible(text('ingreep.stap-weg'));
  const doelen = plek.xml ? await whereTo(plek.xml, plek.element_id) : undefined;
  if (!doelen || (doelen.nested && !plek.flow_scope_key))
    throw new NotPossible(text('ingreep.niet-te-verplaatsen'));
  return { plek, doelen };
}
