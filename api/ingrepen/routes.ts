import { randomUUID } from 'node:crypto';
import {
  findIngreepBij,
  findIngrepen,
  lockIngreep,
} from '../../db/queries/ingrepen/find-ingrepen.ts';
import {
  closeVerlopen,
  insertIngreep,
  updateIngreep,
} from '../../db/queries/ingrepen/put-ingreep.ts';
import { countingSealed } from '../../db/transaction.ts';
import { ChangedMeanwhile, FourEyes, InvalidRequest, NotFound, NotPossible } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { incidentParams } from '../incidenten/schema.ts';
import { ingreepRef } from '../instanties/schema.ts';
import { reach } from '../policy/decide.ts';
import { auditIngreep, carryOut, openPlek } from './act.ts';
import { ingrepenLijst, plekken, verplaatsVerzoek } from './schema.ts';
import { ingreepView } from './view.ts';

/** As long as a request waits for somebody else; after that it is asked anew, of the state as it is then. */
const GELDIG_MS = 8 * 3_600_000;
const SHOWN = 100;

/** Moving the token of a step that stands still: one operator asks, another agrees (docs/adr/0031-a-token-moves-with-consent.md). */
export const ingrepenRoutes = ({ nudge }: { readonly nudge: () => void }): Route[] => [
  route({
    method: 'get',
    path: '/ingrepen',
    operation: 'ingrepenLijst',
    summary: 'Gevraagde ingrepen die op een tweede beheerder wachten',
    right: 'incidenten.behandelen',
    answer: { status: 200, schema: ingrepenLijst },
    async handle(call) {
      const gemeenten = reachOf(call);
      const rows = await countingSealed(call.trx, gemeenten, () =>
        findIngrepen(call.trx, { gemeenten, open: true, nu: call.now, limiet: SHOWN }),
      );
      return { ingrepen: rows.map((rij) => viewOf(call, rij)) };
    },
  }),
  route({
    method: 'get',
    path: '/incidenten/{sleutel}/plekken',
    operation: 'incidentPlekken',
    summary: 'Waar het proces verder kan gaan als de stap wordt overgeslagen of verplaatst',
    right: 'incidenten.behandelen',
    params: incidentParams,
    answer: { status: 200, schema: plekken },
    async handle(call) {
      const gemeenten = reachOf(call);
      const { sleutel } = call.params;
      return countingSealed(call.trx, gemeenten, async () => {
        const { plek, doelen } = await openPlek(call.trx, sleutel, gemeenten);
        const gevraagd = await findIngreepBij(call.trx, sleutel);
        const open = gevraagd && (gevraagd.status === 'bezig' || gevraagd.verloopt_op > call.now);
        return {
          van: plek.element_id,
          plekken: doelen.places.map(({ id, naam, soort, volgende }) => ({
            element: id,
            naam,
            soort,
            volgende,
          })),
          gevraagd: open ? viewOf(call, gevraagd) : null,
        };
      });
    },
  }),
  route({
    method: 'post',
    path: '/incidenten/{sleutel}/verplaatsing',
    operation: 'verplaatsingVragen',
    summary:
      'Vragen om de stap over te slaan of te verplaatsen; een andere beheerder moet akkoord gaan',
    right: 'incidenten.behandelen',
    params: incidentParams,
    body: verplaatsVerzoek,
    answer: { status: 201, schema: ingreepRef },
    idempotent: true,
    async handle(call) {
      const { trx, actor, now, params, body } = call;
      const gemeenten = reachOf(call);
      const id = randomUUID();
      await countingSealed(trx, gemeenten, async () => {
        const { plek, doelen } = await openPlek(trx, params.sleutel, gemeenten);
        if (!doelen.places.some((place) => place.id === body.naar))
          throw new InvalidRequest(text('ingreep.geen-plek'), [
            { pointer: '/naar', melding: text('ingreep.geen-plek') },
          ]);
        await closeVerlopen(trx, params.sleutel, now);
        const eerder = await findIngreepBij(trx, params.sleutel);
        if (eerder)
          throw new ChangedMeanwhile(
            text('ingreep.al-gevraagd', {
              naam: eerder.gevraagd_door_naam,
              moment: moment(eerder.gevraagd_op),
            }),
            {
              versie: 1,
              status: eerder.status,
              door: { id: eerder.gevraagd_door, naam: eerder.gevraagd_door_naam },
              op: eerder.gevraagd_op.toISOString(),
            },
          );
        const rij = {
          id,
          soort: 'verplaatsen',
          gemeente: plek.gemeente,
          zaak_id: plek.zaak_id,
          instantie: plek.process_instance_key,
          proces: plek.bpmn_process_id,
          incident: params.sleutel,
          van_instantie: plek.element_instance_key,
          van_element: plek.element_id,
          naar_element: body.naar,
          binnen: doelen.nested ? plek.flow_scope_key : null,
          reden: body.reden.trim(),
          status: 'gevraagd',
          gevraagd_door: actor.id,
          gevraagd_op: now,
          verloopt_op: new Date(now.getTime() + GELDIG_MS),
        } as const;
        await insertIngreep(trx, rij);
        await auditIngreep(call, rij, 'ingreep.gevraagd', {
          van: plek.element_id,
          naar: body.naar,
        });
      });
      return { id };
    },
  }),
  route({
    method: 'post',
    path: '/ingrepen/{id}/akkoord',
    operation: 'ingreepAkkoord',
    summary: 'Akkoord gaan met wat een collega vroeg; de procesmotor voert het daarna uit',
    right: 'incidenten.behandelen',
    params: idParams,
    answer: { status: 202, schema: ingreepRef },
    idempotent: true,
    async handle(call) {
      const { trx, actor, now, params } = call;
      const gemeenten = reachOf(call);
      await countingSealed(trx, gemeenten, async () => {
        const rij = await pending(call, gemeenten);
        if (rij.gevraagd_door === actor.id) throw new FourEyes(text('ingreep.eigen'));
        // What was asked is looked at again: meanwhile the case may have gone on, or a colleague repaired the step.
        const { plek, doelen } = await openPlek(trx, rij.incident ?? '', gemeenten);
        if (
          plek.element_instance_key !== rij.van_instantie ||
          !doelen.places.some((place) => place.id === rij.naar_element)
        )
          throw new NotPossible(text('ingreep.stap-weg'));
        await updateIngreep(trx, rij.id, {
          status: 'bezig',
          beslist_door: actor.id,
          beslist_op: now,
        });
        await carryOut(call, rij);
        await auditIngreep(call, rij, 'ingreep.akkoord', {
          van: rij.van_element,
          naar: rij.naar_element,
        });
      });
      call.afterCommit(nudge);
      return { id: params.id };
    },
  }),
  route({
    method: 'post',
    path: '/ingrepen/{id}/weigering',
    operation: 'ingreepWeigeren',
    summary: 'Niet akkoord gaan met wat een collega vroeg, of de eigen vraag intrekken',
    right: 'incidenten.behandelen',
    params: idParams,
    answer: { status: 200, schema: ingreepRef },
    idempotent: true,
    async handle(call) {
      const { trx, actor, now, params } = call;
      const gemeenten = reachOf(call);
      await countingSealed(trx, gemeenten, async () => {
        const rij = await pending(call, gemeenten);
        const own = rij.gevraagd_door === actor.id;
        await updateIngreep(trx, rij.id, {
          ...(own
            ? { status: 'ingetrokken' as const }
            : { status: 'geweigerd' as const, beslist_door: actor.id, beslist_op: now }),
          afgehandeld_op: now,
        });
        await auditIngreep(call, rij, own ? 'ingreep.ingetrokken' : 'ingreep.geweigerd');
      });
      return { id: params.id };
    },
  }),
];

const reachOf = ({ actor }: Pick<Call, 'actor'>) => reach(actor, 'incidenten.behandelen').gemeenten;

const viewOf = (
  { actor, now }: Pick<Call, 'actor' | 'now'>,
  rij: Parameters<typeof ingreepView>[0],
) => ingreepView(rij, { ik: actor.id, nu: now });

/** The request that waits, under lock. @throws ChangedMeanwhile when it was answered, NotPossible when it came too late */
async function pending({ trx, params, now }: Call<{ id: string }>, gemeenten: readonly string[]) {
  const rij = await lockIngreep(trx, params.id);
  if (!rij || !gemeenten.includes(rij.gemeente)) throw new NotFound();
  if (rij.status !== 'gevraagd')
    throw new ChangedMeanwhile(
      text(`ingreep.status.${rij.status}`, {
        naam: rij.beslist_door_naam ?? rij.gevraagd_door_naam,
      }),
      {
        versie: 2,
        status: rij.status,
        door: rij.beslist_door
          ? { id: rij.beslist_door, naam: rij.beslist_door_naam ?? rij.beslist_door }
          : null,
        op: rij.beslist_op?.toISOString() ?? null,
      },
    );
  if (rij.verloopt_op <= now)
    throw new NotPossible(text('ingreep.verlopen', { moment: moment(rij.verloopt_op) }));
  return rij;
}
