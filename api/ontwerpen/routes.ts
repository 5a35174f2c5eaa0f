import { randomUUID } from 'node:crypto';
import { findBestanden } from '../../db/queries/ontwerp-bestanden/find-bestanden.ts';
import { changeOntwerp } from '../../db/queries/ontwerpen/change-ontwerp.ts';
import {
  findOntwerp,
  findOntwerpen,
  findOpenOntwerp,
  lockOntwerp,
} from '../../db/queries/ontwerpen/find-ontwerpen.ts';
import { insertOntwerp } from '../../db/queries/ontwerpen/insert-ontwerp.ts';
import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import { findNieuwsteProces } from '../../db/queries/processen/find-nieuwste-processen.ts';
import { findProcesVersie } from '../../db/queries/processen/find-processen.ts';
import { unbound } from '../../publications/bundle.ts';
import { newModel } from '../../studio/new-model.ts';
import { FourEyes, NotFound, NotPossible } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { compare } from '../modellen/compare.ts';
import { modelVergelijking } from '../modellen/schema.ts';
import { startForms } from '../zaken/start.ts';
import { auditOntwerp } from './audit.ts';
import { controlOf } from './control.ts';
import { bewerkerRoutes, endEditing, mustEdit } from './editor-routes.ts';
import { bestandenRoutes } from './file-routes.ts';
import { kanttekeningRoutes, mustBeSolved } from './kanttekening-routes.ts';
import { choicesOf, type StudioParts } from './known.ts';
import { modelOf } from './problems.ts';
import { publish } from './publish.ts';
import { bringBackFiles } from './roll-back.ts';
import { mustSucceed } from './scenarios.ts';
import {
  type OntwerpVerzoek,
  type OntwerpWijziging,
  ontwerpControle,
  ontwerpDetail,
  ontwerpenLijst,
  ontwerpIndiening,
  ontwerpIntrekking,
  ontwerpKeuzes,
  ontwerpOordeel,
  ontwerpStand,
  ontwerpVerzoek,
  ontwerpWijziging,
} from './schema.ts';
import { startFormOf } from './start-form.ts';
import { trialRoutes } from './trial-routes.ts';
import { changedMeanwhile, detail, line, workedOn } from './view.ts';

/** Models that designers change: a draft per process, looked at by another person before it runs. */
export const ontwerpenRoutes = (studio: StudioParts): Route[] => [
  // Before those of one draft, whose id would take any word.
  ...trialRoutes(studio),
  ...bestandenRoutes(studio),
  ...bewerkerRoutes(),
  ...kanttekeningRoutes(),
  route({
    method: 'get',
    path: '/ontwerpen',
    operation: 'ontwerpenLijst',
    summary: 'Ontwerpen van processen, de open ontwerpen eerst',
    right: 'ontwerpen.bewerken',
    answer: { status: 200, schema: ontwerpenLijst },
    async handle({ trx }) {
      return { ontwerpen: (await findOntwerpen(trx)).map(line) };
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/keuzes',
    operation: 'ontwerpKeuzes',
    summary: 'Waar een stap van een model naar kan verwijzen',
    right: 'ontwerpen.bewerken',
    answer: { status: 200, schema: ontwerpKeuzes },
    handle: ({ trx }) => choicesOf(trx, studio),
  }),
  route({
    method: 'post',
    path: '/ontwerpen',
    operation: 'ontwerpBeginnen',
    summary:
      'Een ontwerp beginnen vanaf het gepubliceerde model of een eerdere versie, of het open ontwerp van dat proces vinden',
    right: 'ontwerpen.bewerken',
    body: ontwerpVerzoek,
    answer: { status: 201, schema: ontwerpStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, body, now } = call;
      const { proces, vanafVersie } = body;
      if (body.nieuw) return beginNew(call);
      const open = await findOpenOntwerp(trx, proces);
      // To go back is another intent than to go on: the open draft would be taken for it.
      if (open && vanafVersie) throw new NotPossible(text('ontwerp.eerst-afmaken'));
      if (open) return state(open, open.versie);
      const published = await findNieuwsteProces(trx, proces);
      const from = vanafVersie ? await findProcesVersie(trx, proces, vanafVersie) : published;
      if (!published || !from) throw new NotPossible(text('ontwerp.proces-onbekend'));
      const id = randomUUID();
      const models = { xml: unbound(from.xml), basis: unbound(published.xml) };
      if (!(await insertOntwerp(trx, { id, proces, ...models, door: actor.id, op: now })))
        throw new NotPossible(text('ontwerp.al-begonnen'));
      const details = vanafVersie ? { vanafVersie } : {};
      if (vanafVersie) await bringBackFiles(call, { id, proces, motorXml: from.xml }, studio);
      await auditOntwerp(call, { id, proces }, 'ontwerp.begonnen', details);
      return { id, versie: 1, status: 'concept' as const };
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}',
    operation: 'ontwerpLezen',
    summary: 'Een ontwerp met zijn model',
    right: 'ontwerpen.bewerken',
    params: idParams,
    answer: { status: 200, schema: ontwerpDetail },
    async handle({ trx, actor, params }) {
      const rij = await findOntwerp(trx, params.id);
      if (!rij) throw new NotFound();
      return detail(rij, actor, await startFormOf(trx, rij));
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/controle',
    operation: 'ontwerpControleren',
    summary: 'Wat publiceren tegenhoudt, en wat anders is dan het gepubliceerde model',
    right: 'ontwerpen.bewerken',
    params: idParams,
    answer: { status: 200, schema: ontwerpControle },
    async handle({ trx, now, params }) {
      const rij = await findOntwerp(trx, params.id);
      if (!rij) throw new NotFound();
      return controlOf({ trx, now }, rij, studio);
    },
  }),
  route({
    method: 'get',
    path: '/ontwerpen/{id}/vergelijking',
    operation: 'ontwerpVergelijken',
    summary: 'Het gepubliceerde model naast het ontwerp, en wat het ontwerp anders doet',
    right: 'ontwerpen.bewerken',
    params: idParams,
    answer: { status: 200, schema: modelVergelijking },
    async handle({ trx, params }) {
      const rij = await findOntwerp(trx, params.id);
      if (!rij) throw new NotFound();
      // A process that is new is compared with nothing.
      if (rij.basis_xml === null) throw new NotFound();
      return compare(rij.basis_xml, rij.xml);
    },
  }),
  route({
    method: 'put',
    path: '/ontwerpen/{id}',
    operation: 'ontwerpBewaren',
    summary: 'Het model van een ontwerp bewaren',
    right: 'ontwerpen.bewerken',
    params: idParams,
    body: ontwerpWijziging,
    answer: { status: 200, schema: ontwerpStand },
    async handle(call) {
      const { trx, actor, body, now } = call;
      const rij = await locked(call);
      if (isKept(rij, body, actor.id)) return state(rij, rij.versie);
      mustBe(rij, body.versie, 'concept');
      await mustEdit(call, rij);
      await modelOf(body.xml);
      const versie = await changeOntwerp(trx, rij, {
        xml: body.xml,
        gewijzigd_door: actor.id,
        gewijzigd_op: now,
      });
      await auditOntwerp(call, rij, 'ontwerp.bewaard', { versie });
      return state(rij, versie);
    },
  }),
  route({
    method: 'post',
    path: '/ontwerpen/{id}/indiening',
    operation: 'ontwerpIndienen',
    summary: 'Een ontwerp laten beoordelen door een ander',
    right: 'ontwerpen.bewerken',
    params: idParams,
    body: ontwerpIndiening,
    answer: { status: 200, schema: ontwerpStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, body, now } = call;
      const rij = await held(call, body.versie, 'concept');
      await mustEdit(call, rij);
      await mustBeRight(call, rij, studio);
      if (rij.xml === rij.basis_xml && (await findBestanden(trx, rij.id)).length === 0)
        throw new NotPossible(text('ontwerp.niets-gewijzigd'));
      const versie = await changeOntwerp(trx, rij, {
        status: 'ingediend',
        toelichting: body.toelichting.trim(),
        ingediend_door: actor.id,
        ingediend_op: now,
        opmerking: null,
      });
      await endEditing(call, rij);
      await auditOntwerp(call, rij, 'ontwerp.ingediend', { versie });
      // Who judges it is to see at once what its scenarios come to.
      call.afterCommit(studio.nudgeScenarios);
      return state(rij, versie, 'ingediend');
    },
  }),
  route({
    method: 'post',
    path: '/ontwerpen/{id}/oordeel',
    operation: 'ontwerpBeoordelen',
    summary: 'Een ontwerp publiceren, of terugsturen naar wie het indiende',
    right: 'ontwerpen.bewerken',
    params: idParams,
    body: ontwerpOordeel,
    answer: { status: 200, schema: ontwerpStand },
    idempotent: true,
    async handle(call) {
      const { trx, actor, body, now } = call;
      const rij = await held(call, body.versie, 'ingediend');
      if (workedOn(rij, actor.id)) throw new FourEyes(text('ontwerp.vier-ogen'));
      if (!body.akkoord) {
        const opmerking = body.opmerking?.trim();
        if (!opmerking) throw new NotPossible(text('ontwerp.opmerking-nodig'));
        const versie = await changeOntwerp(trx, rij, {
          status: 'concept',
          opmerking,
          publicatie_fout: null,
        });
        await auditOntwerp(call, rij, 'ontwerp.teruggestuurd', { versie });
        return state(rij, versie, 'concept');
      }
      const notities = body.notities?.trim();
      if (!notities) throw new NotPossible(text('ontwerp.notities-nodig'));
      await mustBeSolved(call, rij, body.ondanksKanttekeningen === true);
      await mustBeRight(call, rij, studio);
      const scenarios = await mustSucceed(call, rij, body.ondanksScenarios?.trim());
      const ingaatOp = body.ingaatOp ? new Date(body.ingaatOp) : now;
      const approval = {
        beoordeeld_door: actor.id,
        beoordeeld_op: now,
        ingaat_op: ingaatOp,
        notities,
        publicatie_fout: null,
      };
      if (ingaatOp > now) {
        if (ingaatOp.getTime() - now.getTime() > LATEST_MS)
          throw new NotPossible(text('ontwerp.ingaat-te-laat'));
        const versie = await changeOntwerp(trx, rij, { ...approval, status: 'goedgekeurd' });
        await auditOntwerp(call, rij, 'ontwerp.goedgekeurd', {
          versie,
          ingaatOp: ingaatOp.toISOString(),
          ...scenarios,
        });
        return state(rij, versie, 'goedgekeurd');
      }
      await auditOntwerp(call, rij, 'ontwerp.gepubliceerd', {
        versie: rij.versie + 1,
        ...scenarios,
      });
      // Last, so that nothing is written when the engine does not take it.
      const versie = await publish(trx, rij, studio, now, approval);
      return state(rij, versie, 'gepubliceerd');
    },
  }),
  route({
    method: 'delete',
    path: '/ontwerpen/{id}/goedkeuring',
    operation: 'ontwerpGoedkeuringIntrekken',
    summary: 'Een goedgekeurd ontwerp toch niet laten ingaan: het wacht weer op een oordeel',
    right: 'ontwerpen.bewerken',
    params: idParams,
    query: ontwerpIntrekking,
    answer: { status: 200, schema: ontwerpStand },
    async handle(call) {
      const rij = await held(call, call.query.versie, 'goedgekeurd');
      const versie = await changeOntwerp(call.trx, rij, {
        status: 'ingediend',
        beoordeeld_door: null,
        beoordeeld_op: null,
        ingaat_op: null,
      });
      await auditOntwerp(call, rij, 'ontwerp.goedkeuring-ingetrokken', { versie });
      return state(rij, versie, 'ingediend');
    },
  }),
  route({
    method: 'post',
    path: '/ontwerpen/{id}/intrekking',
    operation: 'ontwerpIntrekken',
    summary: 'Een open ontwerp weggooien',
    right: 'ontwerpen.bewerken',
    params: idParams,
    body: ontwerpIntrekking,
    answer: { status: 200, schema: ontwerpStand },
    async handle(call) {
      const rij = await held(call, call.body.versie, 'concept', 'ingediend');
      if (rij.status === 'concept') await mustEdit(call, rij);
      const versie = await changeOntwerp(call.trx, rij, { status: 'ingetrokken' });
      await endEditing(call, rij);
      await auditOntwerp(call, rij, 'ontwerp.ingetrokken', { versie });
      return state(rij, versie, 'ingetrokken');
    },
  }),
];

/** Further ahead nobody knows what the law will say. */
const LATEST_MS = 400 * 86_400_000;

/** Begins a process that is not there yet: a start, an end, and everything in between still to be drawn. */
async function beginNew(call: Call<unknown, unknown, OntwerpVerzoek>) {
  const { trx, actor, body, now } = call;
  const { proces } = body;
  const naam = body.naam?.trim();
  if (!naam) throw new NotPossible(text('ontwerp.naam-nodig'));
  if ((await findNieuwsteProces(trx, proces)) || (await startForms(trx)).has(proces))
    throw new NotPossible(text('ontwerp.bestaat-al', { proces }));
  const id = randomUUID();
  const xml = newModel({ proces, naam });
  if (!(await insertOntwerp(trx, { id, proces, xml, basis: null, door: actor.id, op: now })))
    throw new NotPossible(text('ontwerp.bestaat-al', { proces }));
  await auditOntwerp(call, { id, proces }, 'ontwerp.begonnen', { nieuw: true });
  return { id, versie: 1, status: 'concept' as const };
}

const state = (
  { id, status }: OntwerpRij,
  versie: number,
  becomes: OntwerpRij['status'] = status,
) => ({ id, versie, status: becomes });

type OfOne = Pick<Call<{ id: string }>, 'trx' | 'params'>;

/** The draft, held for this transaction. */
async function locked({ trx, params }: OfOne): Promise<OntwerpRij> {
  const rij = await lockOntwerp(trx, params.id);
  if (!rij) throw new NotFound();
  return rij;
}

/** @throws ChangedMeanwhile when it no longer is what the reader saw */
function mustBe(rij: OntwerpRij, versie: number, ...statuses: OntwerpRij['status'][]): void {
  if (rij.versie !== versie || !statuses.includes(rij.status)) throw changedMeanwhile(rij);
}

async function held(
  call: OfOne,
  versie: number,
  ...statuses: OntwerpRij['status'][]
): Promise<OntwerpRij> {
  const rij = await locked(call);
  mustBe(rij, versie, ...statuses);
  return rij;
}

/** The same change again, as the answer to it was lost. */
const isKept = (rij: OntwerpRij, { versie, xml }: OntwerpWijziging, door: string): boolean =>
  rij.status === 'concept' &&
  rij.versie === versie + 1 &&
  rij.gewijzigd_door === door &&
  rij.xml === xml;

type InTime = Pick<Call, 'trx' | 'now'>;

/** @throws NotPossible that says how many problems there are, and the first of them */
async function mustBeRight(call: InTime, rij: OntwerpRij, studio: StudioParts): Promise<void> {
  const { problemen } = await controlOf(call, rij, studio);
  const [first] = problemen;
  if (first)
    throw new NotPossible(
      text('ontwerp.niet-goed', { aantal: String(problemen.length), eerste: first.melding }),
    );
}
