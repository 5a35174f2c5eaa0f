import { randomUUID } from 'node:crypto';
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
import { checkModel } from '../../studio/check.ts';
import { differenceOf } from '../../studio/difference.ts';
import { FourEyes, NotFound, NotPossible } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { auditOntwerp } from './audit.ts';
import { choicesOf, knownTo, type StudioParts } from './known.ts';
import { modelOf, problemInWords, unreadable } from './problems.ts';
import { publish } from './publish.ts';
import {
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
import { changedMeanwhile, detail, line, workedOn } from './view.ts';

/** Models that designers change: a draft per process, looked at by another person before it runs. */
export const ontwerpenRoutes = (studio: StudioParts): Route[] => [
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
      const open = await findOpenOntwerp(trx, proces);
      // To go back is another intent than to go on: the open draft would be taken for it.
      if (open && vanafVersie) throw new NotPossible(text('ontwerp.eerst-afmaken'));
      if (open) return state(open, open.versie);
      const published = await findNieuwsteProces(trx, proces);
      const from = vanafVersie ? await findProcesVersie(trx, proces, vanafVersie) : published;
      if (!published || !from) throw new NotPossible(text('ontwerp.proces-onbekend'));
      const id = randomUUID();
      const models = { xml: from.xml, basis: published.xml };
      if (!(await insertOntwerp(trx, { id, proces, ...models, door: actor.id, op: now })))
        throw new NotPossible(text('ontwerp.al-begonnen'));
      const details = vanafVersie ? { vanafVersie } : {};
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
      return detail(rij, actor);
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
    async handle({ trx, params }) {
      const rij = await findOntwerp(trx, params.id);
      if (!rij) throw new NotFound();
      return controlOf(trx, rij, studio);
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
      await mustBeRight(trx, rij, studio);
      if (rij.xml === rij.basis_xml) throw new NotPossible(text('ontwerp.niets-gewijzigd'));
      const versie = await changeOntwerp(trx, rij, {
        status: 'ingediend',
        toelichting: body.toelichting.trim(),
        ingediend_door: actor.id,
        ingediend_op: now,
        opmerking: null,
      });
      await auditOntwerp(call, rij, 'ontwerp.ingediend', { versie });
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
        const versie = await changeOntwerp(trx, rij, { status: 'concept', opmerking });
        await auditOntwerp(call, rij, 'ontwerp.teruggestuurd', { versie });
        return state(rij, versie, 'concept');
      }
      await mustBeRight(trx, rij, studio);
      const versie = await changeOntwerp(trx, rij, {
        status: 'gepubliceerd',
        beoordeeld_door: actor.id,
        beoordeeld_op: now,
        bestand_hash: studio.fileHash(rij.proces),
      });
      await auditOntwerp(call, rij, 'ontwerp.gepubliceerd', { versie });
      // Last, so that nothing is written when the engine does not take it; twice the same model is one version of it.
      await publish(studio, rij);
      return state(rij, versie, 'gepubliceerd');
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
      const versie = await changeOntwerp(call.trx, rij, { status: 'ingetrokken' });
      await auditOntwerp(call, rij, 'ontwerp.ingetrokken', { versie });
      return state(rij, versie, 'ingetrokken');
    },
  }),
];

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

async function controlOf(trx: Call['trx'], rij: OntwerpRij, studio: StudioParts) {
  const model = await unreadable(rij.xml);
  if ('problem' in model)
    return { problemen: [model.problem], toegevoegd: [], verwijderd: [], gewijzigd: [] };
  const { toegevoegd, verwijderd, gewijzigd } = differenceOf(await modelOf(rij.basis_xml), model);
  const problems = await checkModel(model, await knownTo(trx, studio, rij.proces));
  return {
    problemen: problems.map(problemInWords),
    toegevoegd: [...toegevoegd],
    verwijderd: [...verwijderd],
    gewijzigd: [...gewijzigd],
  };
}

/** @throws NotPossible that says how many problems there are, and the first of them */
async function mustBeRight(trx: Call['trx'], rij: OntwerpRij, studio: StudioParts): Promise<void> {
  const { problemen } = await controlOf(trx, rij, studio);
  const [first] = problemen;
  if (first)
    throw new NotPossible(
      text('ontwerp.niet-goed', { aantal: String(problemen.length), eerste: first.melding }),
    );
}
