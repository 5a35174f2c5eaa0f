import { findVerdeling, findVerdelingRegels } from '../../db/queries/verdelingen/find-verdeling.ts';
import { NotFound } from '../errors.ts';
import { idParams, type Route, route } from '../http/route.ts';
import type { Context } from '../taken/guards.ts';
import { ref } from '../taken/view.ts';
import { propose } from './propose.ts';
import { type Verdeling, verdeling, verdelingVerzoek } from './schema.ts';
import { doStep, undoStep } from './steps.ts';

/**
 * Changing many tasks at once: first a proposal, then step by step. Who takes the steps stops by not taking the next; a
 * step that is asked for twice does the next lines, so nothing is done twice. Everybody may put away what he holds; the rest is for who
 * divides the work, which the proposal and each line look at.
 */
export const verdelingenRoutes = ({ nudge }: { nudge: () => void }): Route[] => [
  route({
    method: 'post',
    path: '/verdelingen',
    operation: 'verdelingVoorstellen',
    summary: 'Voorstel om taken te verdelen, vrij te geven, voorrang te geven of weg te leggen',
    right: 'taken.lezen',
    body: verdelingVerzoek,
    answer: { status: 201, schema: verdeling },
    idempotent: true,
    handle: async (call) => read(call, await propose(call, call.body)),
  }),
  route({
    method: 'get',
    path: '/verdelingen/{id}',
    operation: 'verdelingLezen',
    summary: 'Een verdeling met de stand van elke taak',
    right: 'taken.lezen',
    params: idParams,
    answer: { status: 200, schema: verdeling },
    handle: (call) => read(call, call.params.id),
  }),
  route({
    method: 'post',
    path: '/verdelingen/{id}/stappen',
    operation: 'verdelingUitvoeren',
    summary: 'De volgende taken van het voorstel verdelen',
    right: 'taken.lezen',
    params: idParams,
    answer: { status: 200, schema: verdeling },
    async handle(call) {
      await doStep(call, call.params.id);
      call.afterCommit(nudge);
      return read(call, call.params.id);
    },
  }),
  route({
    method: 'post',
    path: '/verdelingen/{id}/terugdraaiingen',
    operation: 'verdelingTerugdraaien',
    summary: 'De volgende verdeelde taken terugdraaien',
    right: 'taken.lezen',
    params: idParams,
    answer: { status: 200, schema: verdeling },
    async handle(call) {
      await undoStep(call, call.params.id);
      call.afterCommit(nudge);
      return read(call, call.params.id);
    },
  }),
];

async function read({ trx, actor }: Context, id: string): Promise<Verdeling> {
  const found = await findVerdeling(trx, id, actor.id);
  if (!found) throw new NotFound();
  const regels = await findVerdelingRegels(trx, id);
  return {
    id,
    soort: found.soort,
    reden: found.reden,
    gemaaktOp: found.gemaakt_op.toISOString(),
    regels: regels.map((rij) => ({
      volgnummer: rij.volgnummer,
      taakId: rij.taak_id,
      taakNaam: rij.taak_naam,
      zaakNummer: rij.zaak_nummer,
      gemeente: rij.gemeente as Verdeling['regels'][number]['gemeente'],
      uitersteDatum: rij.uiterste_datum === 'infinity' ? null : rij.uiterste_datum,
      van: ref(rij.van, rij.van_naam),
      naar: ref(rij.naar, rij.naar_naam),
      vanPrioriteit: rij.van_prioriteit,
      naarPrioriteit: rij.naar_prioriteit,
      vanOpvolgdatum: rij.van_opvolgdatum,
      naarOpvolgdatum: rij.naar_opvolgdatum,
      status: rij.status,
      melding: rij.melding,
    })),
  };
}
