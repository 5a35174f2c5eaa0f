import { randomUUID } from 'node:crypto';
import {
  countAntwoorden,
  countKanttekeningen,
} from '../../db/queries/kanttekeningen/count-kanttekeningen.ts';
import { findAntwoorden } from '../../db/queries/kanttekeningen/find-antwoorden.ts';
import {
  findKanttekening,
  findKanttekeningen,
} from '../../db/queries/kanttekeningen/find-kanttekeningen.ts';
import { insertAntwoord } from '../../db/queries/kanttekeningen/insert-antwoord.ts';
import { insertKanttekening } from '../../db/queries/kanttekeningen/insert-kanttekening.ts';
import { putOpgelost } from '../../db/queries/kanttekeningen/put-opgelost.ts';
import { findOntwerp, lockOntwerp } from '../../db/queries/ontwerpen/find-ontwerpen.ts';
import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import { InvalidRequest, NotFound, NotPossible } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { auditOntwerp } from './audit.ts';
import {
  antwoordVerzoek,
  kanttekeningenLijst,
  kanttekeningParams,
  kanttekeningStand,
  kanttekeningVerzoek,
  oplossingVerzoek,
} from './kanttekening-schema.ts';
import { kanttekeningenOf, namesIn } from './kanttekening-view.ts';
import { modelOf } from './problems.ts';

/** More than a person reads; who needs more talks with his colleague. */
const MEESTE_KANTTEKENINGEN = 200;
const MEESTE_ANTWOORDEN = 50;

/** Who may read a draft may note at it and answer: the reader is a designer or judges as one, so no narrower right is needed. */
const right = 'ontwerpen.bewerken' as const;

/** What colleagues note at an element of a draft, answer to each other, and solve before it is published. */
export const kanttekeningRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/ontwerpen/{id}/kanttekeningen',
    operation: 'kanttekeningenLijst',
    summary: 'Kanttekeningen bij een ontwerp met de antwoorden, de open kanttekeningen eerst',
    right,
    params: idParams,
    answer: { status: 200, schema: kanttekeningenLijst },
    async handle({ trx, params }) {
      const rij = await findOntwerp(trx, params.id);
      if (!rij) throw new NotFound();
      const rows = await findKanttekeningen(trx, rij.id);
      return kanttekeningenOf(rows, await findAntwoorden(trx, rij.id), await modelOf(rij.xml));
    },
  }),
  route({
    method: 'post',
    path: '/ontwerpen/{id}/kanttekeningen',
    operation: 'kanttekeningPlaatsen',
    summary: 'Een kanttekening plaatsen bij een element van een ontwerp, of bij het hele ontwerp',
    right,
    params: idParams,
    body: kanttekeningVerzoek,
    answer: { status: 201, schema: kanttekeningStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, body, now } = call;
      const rij = await openOntwerp(call);
      const elementId = body.elementId ?? null;
      const naam = elementId && namesIn(await modelOf(rij.xml)).get(elementId);
      if (naam === undefined) {
        const melding = text('kanttekening.element-weg');
        throw new InvalidRequest(melding, [{ pointer: '/elementId', regel: 'bestaat', melding }]);
      }
      if ((await countKanttekeningen(trx, rij.id)).aantal >= MEESTE_KANTTEKENINGEN)
        throw new NotPossible(
          text('kanttekening.te-veel', { aantal: String(MEESTE_KANTTEKENINGEN) }),
        );
      const id = randomUUID();
      await insertKanttekening(trx, {
        id,
        ontwerp_id: rij.id,
        element_id: elementId,
        element_naam: naam,
        tekst: body.tekst.trim(),
        door: actor.id,
        op: now,
      });
      await auditOntwerp(call, rij, 'ontwerp.kanttekening-geplaatst', { kanttekening: id });
      return { id };
    },
  }),
  route({
    method: 'post',
    path: '/ontwerpen/{id}/kanttekeningen/{kanttekeningId}/antwoorden',
    operation: 'kanttekeningBeantwoorden',
    summary: 'Een kanttekening beantwoorden',
    right,
    params: kanttekeningParams,
    body: antwoordVerzoek,
    answer: { status: 201, schema: kanttekeningStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, body, now } = call;
      const rij = await openOntwerp(call);
      const kanttekening = await kanttekeningOf(call);
      if ((await countAntwoorden(trx, kanttekening.id)) >= MEESTE_ANTWOORDEN)
        throw new NotPossible(
          text('kanttekening.te-veel-antwoorden', { aantal: String(MEESTE_ANTWOORDEN) }),
        );
      const id = randomUUID();
      const tekst = body.tekst.trim();
      const antwoord = { id, kanttekening_id: kanttekening.id, tekst, door: actor.id, op: now };
      await insertAntwoord(trx, rij.id, antwoord);
      await auditOntwerp(call, rij, 'ontwerp.kanttekening-beantwoord', {
        kanttekening: kanttekening.id,
      });
      return { id };
    },
  }),
  route({
    method: 'put',
    path: '/ontwerpen/{id}/kanttekeningen/{kanttekeningId}/oplossing',
    operation: 'kanttekeningOplossen',
    summary: 'Een kanttekening als opgelost aanmerken, of heropenen',
    right,
    params: kanttekeningParams,
    body: oplossingVerzoek,
    answer: { status: 200, schema: kanttekeningStand },
    async handle(call) {
      const { trx, actor, body, now } = call;
      const rij = await openOntwerp(call);
      const { id, opgelost_op } = await kanttekeningOf(call);
      // A colleague was first, or the answer was lost: it is as it was asked.
      if (body.opgelost === (opgelost_op !== null)) return { id };
      const opgelost = body.opgelost ? { door: actor.id, op: now } : null;
      await putOpgelost(trx, { ontwerpId: rij.id, id }, opgelost);
      const actie = body.opgelost ? 'kanttekening-opgelost' : 'kanttekening-heropend';
      await auditOntwerp(call, rij, `ontwerp.${actie}`, { kanttekening: id });
      return { id };
    },
  }),
];

/**
 * Nothing is published over a kanttekening that nobody saw. The caller holds the draft, so that none is noted meanwhile.
 *
 * @param toch the judge knows that some are open
 * @throws NotPossible that says how many are open
 */
export async function mustBeSolved(
  { trx }: Pick<Call, 'trx'>,
  { id }: OntwerpRij,
  toch: boolean,
): Promise<void> {
  const { open } = await countKanttekeningen(trx, id);
  if (open > 0 && !toch)
    throw new NotPossible(text('kanttekening.staan-open', { aantal: String(open) }));
}

type OfOne = Pick<Call<{ id: string }>, 'trx' | 'params'>;

/** The draft, held, so that counting and adding are one; what is in use or thrown away is only read. */
async function openOntwerp({ trx, params }: OfOne): Promise<OntwerpRij> {
  const rij = await lockOntwerp(trx, params.id);
  if (!rij) throw new NotFound();
  if (rij.status === 'gepubliceerd' || rij.status === 'ingetrokken')
    throw new NotPossible(text('kanttekening.ontwerp-klaar'));
  return rij;
}

async function kanttekeningOf({
  trx,
  params,
}: Pick<Call<{ id: string; kanttekeningId: string }>, 'trx' | 'params'>) {
  const rij = await findKanttekening(trx, { ontwerpId: params.id, id: params.kanttekeningId });
  if (!rij) throw new NotFound();
  return rij;
}
