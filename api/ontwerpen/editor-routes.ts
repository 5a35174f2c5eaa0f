import { deleteBewerker } from '../../db/queries/ontwerp-bewerkers/delete-bewerker.ts';
import {
  type BewerkerRij,
  findBewerker,
} from '../../db/queries/ontwerp-bewerkers/find-bewerker.ts';
import { putBewerker } from '../../db/queries/ontwerp-bewerkers/put-bewerker.ts';
import { findOntwerp, lockOntwerp } from '../../db/queries/ontwerpen/find-ontwerpen.ts';
import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import { tellOntwerp } from '../../db/queries/ontwerpen/tell-ontwerp.ts';
import { ChangedMeanwhile, NotFound } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { auditOntwerp } from './audit.ts';
import { type BewerkerStand, bewerkerStand, bewerkerVerzoek } from './editor-schema.ts';
import { changedMeanwhile } from './view.ts';

/** So long a draft stays with a page that gives no sign of life. A page asks every 45 seconds, once a minute when it is in the background. */
export const LEASE_MS = 3 * 60_000;

const right = 'ontwerpen.bewerken' as const;
const answer = { status: 200, schema: bewerkerStand } as const;
type Asked = Pick<Call, 'trx' | 'actor' | 'now'>;

/** A draft is edited by one person at a time: his page holds it while it is open, a colleague may take it over. */
export const bewerkerRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/ontwerpen/{id}/bewerker',
    operation: 'ontwerpBewerkerLezen',
    summary: 'Wie een ontwerp nu bewerkt, en sinds wanneer',
    right,
    params: idParams,
    answer,
    async handle(call) {
      const rij = await findOntwerp(call.trx, call.params.id);
      if (!rij) throw new NotFound();
      return stand(call, rij);
    },
  }),
  route({
    method: 'put',
    path: '/ontwerpen/{id}/bewerker',
    operation: 'ontwerpBewerken',
    summary: 'Een ontwerp gaan bewerken, blijven bewerken, of van een collega overnemen',
    right,
    params: idParams,
    body: bewerkerVerzoek,
    answer,
    async handle(call) {
      const rij = await lockOntwerp(call.trx, call.params.id);
      if (!rij) throw new NotFound();
      if (rij.status !== 'concept') throw changedMeanwhile(rij);
      await mustEdit(call, rij, call.body.overnemenVan);
      return stand(call, rij);
    },
  }),
  route({
    method: 'delete',
    path: '/ontwerpen/{id}/bewerker',
    operation: 'ontwerpLoslaten',
    summary: 'Een ontwerp niet langer bewerken',
    right,
    params: idParams,
    answer,
    async handle(call) {
      const rij = await lockOntwerp(call.trx, call.params.id);
      if (!rij) throw new NotFound();
      await endEditing(call, rij);
      return stand(call, rij);
    },
  }),
];

/**
 * Whoever changes a draft has it from then on, if nobody else has: work is never refused because a page slept.
 * The caller holds the draft.
 *
 * @param van takes it over from this colleague, who is told
 * @throws ChangedMeanwhile that names who has it, and since when
 */
export async function mustEdit(call: Asked, rij: OntwerpRij, van?: string): Promise<void> {
  const { trx, actor, now } = call;
  const before = await findBewerker(trx, { ontwerpId: rij.id, nu: now });
  const tot = new Date(now.getTime() + LEASE_MS);
  const bewerker = { ontwerpId: rij.id, medewerkerId: actor.id, nu: now, tot, van: van ?? null };
  if (!(await putBewerker(trx, bewerker))) throw editedBy(rij, before);
  if (before?.medewerker_id === actor.id) return;
  await tellOntwerp(trx, rij.id);
  if (before) await auditOntwerp(call, rij, 'ontwerp.overgenomen', { van: before.medewerker_id });
}

/** Gives a draft free that this person has; of somebody else it stays. */
export async function endEditing({ trx, actor }: Asked, { id }: OntwerpRij): Promise<void> {
  if (await deleteBewerker(trx, { ontwerpId: id, medewerkerId: actor.id }))
    await tellOntwerp(trx, id);
}

async function stand({ trx, actor, now }: Asked, { id }: OntwerpRij): Promise<BewerkerStand> {
  const rij = await findBewerker(trx, { ontwerpId: id, nu: now });
  return {
    bewerker: rij ? { id: rij.medewerker_id, naam: rij.naam } : null,
    sinds: rij?.sinds.toISOString() ?? null,
    tot: rij?.tot.toISOString() ?? null,
    vanU: rij?.medewerker_id === actor.id,
  };
}

/** Nobody in the row that was read, and yet it was not free: the draft is not held by the caller. */
function editedBy(rij: OntwerpRij, holder: BewerkerRij | undefined): Error {
  if (!holder) return new Error('the draft must be held while its editor changes');
  const { medewerker_id: id, naam, sinds } = holder;
  return new ChangedMeanwhile(text('ontwerp.bewerkt-door', { naam, moment: moment(sinds) }), {
    versie: rij.versie,
    status: rij.status,
    door: { id, naam },
    op: sinds.toISOString(),
  });
}
