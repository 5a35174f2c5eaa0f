import { randomUUID } from 'node:crypto';
import { findOntwerp } from '../../db/queries/ontwerpen/find-ontwerpen.ts';
import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import { findInhoud } from '../../db/queries/scenarios/find-inhoud.ts';
import { findScenarios, MEESTE_SCENARIOS } from '../../db/queries/scenarios/find-scenarios.ts';
import { insertScenario } from '../../db/queries/scenarios/insert-scenario.ts';
import { outdateUitkomsten } from '../../db/queries/scenarios/outdate-uitkomsten.ts';
import { putUitkomst } from '../../db/queries/scenarios/put-uitkomst.ts';
import { removeScenario } from '../../db/queries/scenarios/remove-scenario.ts';
import { EngineRejected, EngineUnavailable } from '../../engine/port.ts';
import { dayOf } from '../../law/clock.ts';
import { reasonIn } from '../../publications/reason.ts';
import { type Samples, sampleValues } from '../../sandbox/sample-values.ts';
import type { Draft, Sandbox, Try } from '../../sandbox/sandbox.ts';
import { NothingWaits, type Step } from '../../sandbox/step.ts';
import { type Model, readModel } from '../../studio/model.ts';
import { InvalidRequest, NotFound, NotPossible, Unavailable } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { uuid } from '../http/schema.ts';
import { text } from '../http/texts.ts';
import { auditOntwerp } from './audit.ts';
import type { StudioParts } from './known.ts';
import {
  proefStand,
  proefStap,
  scenarioLijst,
  scenarioStand,
  scenarioVerzoek,
  uitvoering,
} from './play-schema.ts';
import { notPossible, scenariosOf, standOf, stepOf } from './play-view.ts';
import { modelOf } from './problems.ts';

const scenarioParams = {
  type: 'object',
  properties: { id: uuid, scenarioId: uuid },
  required: ['id', 'scenarioId'],
  additionalProperties: false,
} as const;
/** A person can read this many steps back; a loop that is clicked through for an hour is no scenario. */
const MEESTE_STAPPEN = 300;
const OPEN: readonly OntwerpRij['status'][] = ['concept', 'ingediend', 'goedgekeurd'];

/** A draft is tried on an engine of its own, by hand and by scenarios that do it again. */
export const playRoutes = ({ studio }: { readonly studio: StudioParts }): Route[] => {
  const { sandbox, draftResources } = studio;

  /** @throws NotPossible where the platform can start no engine of its own */
  const mustBeThere = (): Sandbox => {
    if (!sandbox) throw new NotPossible(text('proef.niet-mogelijk'));
    return sandbox;
  };
  const mustBeFree = ({ id }: { id: string }, door: string): Sandbox => {
    const one = mustBeThere();
    const busy = one.current();
    if (busy && busy.ontwerpId !== id && busy.speler.id !== door)
      throw new NotPossible(text('proef.bezet', { naam: busy.speler.naam }));
    return one;
  };
  const draftOf = async (trx: Call['trx'], rij: OntwerpRij): Promise<Draft> => ({
    ontwerpId: rij.id,
    proces: rij.proces,
    versie: rij.versie,
    inhoud: (await findInhoud(trx, rij.id)) ?? '',
    resources: await draftResources(trx, rij),
  });
  /** @throws InvalidRequest at the field when no such sample resident is there */
  const mustBeKnown = (inwoner: string | null | undefined, nu: Date): void => {
    if (!inwoner) return;
    const known = studio.voorbeeldinwoners(dayOf(nu));
    if (known.some(({ omschrijving }) => omschrijving === inwoner)) return;
    const melding = text('proef.inwoner-onbekend');
    throw new InvalidRequest(melding, [{ pointer: '/inwoner', regel: 'bestaat', melding }]);
  };
  const stand = async (rij: OntwerpRij) => {
    const own = await modelOf(rij.xml);
    if (!sandbox) return notPossible(own);
    const trying = sandbox.current();
    if (trying?.ontwerpId !== rij.id)
      return standOf(
        trying,
        rij,
        { own, of: () => undefined },
        { ...studio, samples: new Map(), verlopen: sandbox.expired() === rij.id },
      );
    sandbox.touch();
    const models = await modelsOf(trying);
    return standOf(
      trying,
      rij,
      { own, of: (proces) => models.get(proces) },
      { ...studio, samples: samplesOf(trying.draft) },
    );
  };

  return [
    route({
      method: 'get',
      path: '/ontwerpen/{id}/proef',
      operation: 'proefLezen',
      summary: 'Hoe de proef van dit ontwerp ervoor staat',
      right: 'ontwerpen.bewerken',
      params: idParams,
      answer: { status: 200, schema: proefStand },
      async handle(call) {
        return stand(await draft(call));
      },
    }),
    route({
      method: 'post',
      path: '/ontwerpen/{id}/proef',
      operation: 'proefBeginnen',
      summary:
        'Dit ontwerp proberen in een motor die daarvoor wordt gestart; een lopende proef begint opnieuw',
      right: 'ontwerpen.bewerken',
      params: idParams,
      answer: { status: 202, schema: proefStand },
      idempotent: true,
      async handle(call) {
        const rij = await draft(call);
        const one = mustBeFree(rij, call.actor.id);
        one.begin(await draftOf(call.trx, rij), call.actor);
        return stand(rij);
      },
    }),
    route({
      method: 'post',
      path: '/ontwerpen/{id}/proef/stappen',
      operation: 'proefStapZetten',
      summary: 'Een stap zetten in de proef',
      right: 'ontwerpen.bewerken',
      params: idParams,
      body: proefStap,
      answer: { status: 200, schema: proefStand },
      idempotent: true,
      async handle(call) {
        const rij = await draft(call);
        const trying = mustBeThere().current();
        if (trying?.ontwerpId !== rij.id || !trying.play) throw new NotPossible(text('proef.geen'));
        const step = stepOf(call.body);
        if (!step)
          throw new InvalidRequest('', [
            { pointer: '/elementId', regel: 'verplicht', melding: text('veld.verplicht') },
          ]);
        mustBeKnown(call.body.inwoner, trying.play.now());
        if (trying.play.steps().length >= MEESTE_STAPPEN)
          throw new NotPossible(text('proef.te-lang', { aantal: String(MEESTE_STAPPEN) }));
        await take(trying.play, step);
        return stand(rij);
      },
    }),
    route({
      method: 'delete',
      path: '/ontwerpen/{id}/proef',
      operation: 'proefStoppen',
      summary: 'De proef stoppen; wat erin gebeurde, is weg',
      right: 'ontwerpen.bewerken',
      params: idParams,
      answer: { status: 200, schema: proefStand },
      async handle(call) {
        const rij = await draft(call);
        if (sandbox?.current()?.ontwerpId === rij.id) await sandbox.end();
        return stand(rij);
      },
    }),
    route({
      method: 'get',
      path: '/ontwerpen/{id}/scenarios',
      operation: 'scenarioLijst',
      summary:
        'Scenario’s van dit proces, met de uitkomst voor dit ontwerp en welke pijlen zij dekken',
      right: 'ontwerpen.bewerken',
      params: idParams,
      answer: { status: 200, schema: scenarioLijst },
      async handle(call) {
        const rij = await draft(call);
        return scenariosOf(
          await findScenarios(call.trx, rij),
          rij,
          await modelOf(rij.xml),
          sandbox,
        );
      },
    }),
    route({
      method: 'post',
      path: '/ontwerpen/{id}/scenarios',
      operation: 'scenarioBewaren',
      summary: 'De stappen van de proef bewaren om ze opnieuw te doen',
      right: 'ontwerpen.bewerken',
      params: idParams,
      body: scenarioVerzoek,
      answer: { status: 201, schema: scenarioStand },
      idempotent: true,
      async handle(call) {
        const { trx, actor, now } = call;
        const rij = await draft(call);
        const trying = mustBeThere().current();
        if (trying?.ontwerpId !== rij.id || !trying.play || trying.play.steps().length === 0)
          throw new NotPossible(text('proef.geen'));
        const { play, draft: tried } = trying;
        if ((await findScenarios(call.trx, rij)).length >= MEESTE_SCENARIOS)
          throw new NotPossible(text('scenario.te-veel', { aantal: String(MEESTE_SCENARIOS) }));
        const id = randomUUID();
        const { stromen, wacht, einde } = play.state();
        const stappen = play.steps();
        const naam = call.body.naam.trim();
        const { begonnenOp } = play;
        const scenario = { id, proces: rij.proces, naam, stappen, begonnenOp, einde };
        if (!(await insertScenario(trx, { ...scenario, door: actor.id, op: now })))
          throw new InvalidRequest('', [
            { pointer: '/naam', regel: 'uniek', melding: text('scenario.naam-bezet') },
          ]);
        await putUitkomst(trx, {
          scenarioId: id,
          ontwerpId: rij.id,
          // Of the drawing that was tried: when it was changed since, the scenario is done again.
          ontwerpVersie: tried.versie,
          inhoud: tried.inhoud,
          gelukt: !wacht.some(({ soort }) => soort === 'storing'),
          bijStap: null,
          stromen: [...stromen],
          gebeurd: { einde },
          nietUitgevoerd: null,
          op: now,
        });
        await auditOntwerp(call, rij, 'scenario.bewaard', { scenario: id });
        return { id };
      },
    }),
    route({
      method: 'delete',
      path: '/ontwerpen/{id}/scenarios/{scenarioId}',
      operation: 'scenarioWeghalen',
      summary: 'Een scenario van dit proces weghalen',
      right: 'ontwerpen.bewerken',
      params: scenarioParams,
      answer: { status: 200, schema: scenarioStand },
      async handle(call) {
        const rij = await draft(call);
        const { scenarioId: id } = call.params;
        if (!(await removeScenario(call.trx, { id, proces: rij.proces, op: call.now })))
          throw new NotFound();
        await auditOntwerp(call, rij, 'scenario.weggehaald', { scenario: id });
        return { id };
      },
    }),
    route({
      method: 'post',
      path: '/ontwerpen/{id}/scenarios/uitvoering',
      operation: 'scenariosUitvoeren',
      summary: 'Alle scenario’s van dit proces opnieuw doen met dit ontwerp',
      right: 'ontwerpen.bewerken',
      params: idParams,
      answer: { status: 202, schema: uitvoering },
      idempotent: true,
      async handle(call) {
        const rij = await draft(call);
        const one = mustBeFree(rij, call.actor.id);
        const { length: aantal } = await findScenarios(call.trx, rij);
        if (aantal === 0) throw new NotPossible(text('scenario.geen'));
        if (!OPEN.includes(rij.status)) throw new NotPossible(text('scenario.ontwerp-klaar'));
        await outdateUitkomsten(call.trx, rij.id);
        await auditOntwerp(call, rij, 'scenario.opnieuw-gevraagd', { aantal });
        call.afterCommit(() => {
          // Whoever asks waits for this, and no longer for what he was trying.
          void one.end();
          studio.nudgeScenarios();
        });
        return { aantal };
      },
    }),
  ];
};

/** Models of the processes that a try-out came to, read once. */
const read = new WeakMap<Draft, Map<string, Model>>();

async function modelsOf({ draft, play }: Try): Promise<ReadonlyMap<string, Model>> {
  const models = read.get(draft) ?? new Map<string, Model>();
  read.set(draft, models);
  const state = play?.state();
  for (const { proces } of [...(state?.wacht ?? []), ...(state?.pad ?? [])]) {
    const file = draft.resources.find(({ name }) => name === `${proces}.bpmn`);
    if (file && !models.has(proces)) models.set(proces, await readModel(file.content.toString()));
  }
  return models;
}

const sampled = new WeakMap<Draft, Samples>();

/** What the steps of a try-out may answer, worked out once: dates among it lie ahead of when it began. */
function samplesOf(draft: Draft): Samples {
  const samples = sampled.get(draft) ?? sampleValues(draft.resources, new Date());
  sampled.set(draft, samples);
  return samples;
}

async function draft({
  trx,
  params,
}: Pick<Call<{ id: string }>, 'trx' | 'params'>): Promise<OntwerpRij> {
  const rij = await findOntwerp(trx, params.id);
  if (!rij) throw new NotFound();
  return rij;
}

async function take(play: NonNullable<Try['play']>, step: Step): Promise<void> {
  try {
    await play.take(step);
  } catch (error) {
    if (error instanceof NothingWaits) throw new NotPossible(text('proef.wacht-niet'));
    if (error instanceof EngineRejected)
      throw new NotPossible(text('proef.geweigerd', { reden: reasonIn(error.message) }));
    if (error instanceof EngineUnavailable) throw new Unavailable(text('proef.weg'));
    throw error;
  }
}
