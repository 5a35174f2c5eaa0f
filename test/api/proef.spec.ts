import { rmSync } from 'node:fs';
import { expect } from 'chai';
import type { StudioParts } from '../../api/ontwerpen/known.ts';
import type { ProefStand, ScenarioLijst } from '../../api/ontwerpen/play-schema.ts';
import { createTemplates } from '../../api/ontwerpen/templates.ts';
import { beslistabellen, resources, softwareFile } from '../../platform.ts';
import { resourcesOfDraft } from '../../publications/resources-of-draft.ts';
import { type ScenarioRunner, startScenarioRunner } from '../../publications/scenario-runner.ts';
import type { SandboxHome } from '../../sandbox/broker.ts';
import { createSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { sandboxHome } from '../sandbox/home.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import type { Client } from './client.ts';
import { proefModel } from './proef-model.ts';
import { type ApiWorld, createApiWorld, WERKERS } from './world.ts';

/** An engine starts, plays and stops; on a busy machine that takes minutes. */
const ENGINE_MS = 240_000;
/** How long nothing of a draft is kept before its scenarios are done. */
const STIL_MS = 20_000;

describe('api/ontwerpen: a draft is tried on an engine of its own', () => {
  let world: ApiWorld;
  let home: SandboxHome;
  let sandbox: Sandbox;
  let runner: ScenarioRunner;
  let designer: Client;
  let other: Client;
  let id: string;
  /** what the engine of the platform got: never something that is only tried */
  const published: string[] = [];
  before(async () => {
    home = await sandboxHome();
    sandbox = createSandbox(home, silent);
    const software = softwareFile(resources());
    const draftResources: StudioParts['draftResources'] = (trx, ontwerp) =>
      resourcesOfDraft(trx, ontwerp, [], software);
    world = await createApiWorld({
      studio: {
        werkers: WERKERS,
        sjablonen: createTemplates([], WERKERS),
        beslistabellen: beslistabellen().map(({ id: table }) => table),
        software,
        fileHash: () => null,
        deploy: async (bundle) => {
          published.push(...bundle.map(({ name }) => name));
          return bundle.map(({ name }) => ({ processId: name.replace('.bpmn', ''), version: 2 }));
        },
        sandbox,
        nudgeScenarios: () => runner.nudge(),
        geeft: (taaktype) => (taaktype === 'proef.tellen' ? ['leeftijdsgroep'] : []),
        voorbeeldinwoners: () => [
          { omschrijving: 'Jong', gegevens: { leeftijdsgroep: '18-20', gemeente: 'tubbergen' } },
        ],
        draftResources,
      },
    });
    const { db } = world.database;
    // The clock of this world stands still, and so does everybody from the start.
    runner = startScenarioRunner(
      { db, clock: () => world.state.now, log: silent, sandbox, draftResources },
      { pollMs: 100, stilMs: STIL_MS },
    );
    designer = await world.as('ontwerper');
    other = await world.as('ontwerper-2');
    for (const proces of ['proef', 'ander'])
      await world.database.asOwner(
        `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
         values ($2, $2, 1, $2 || '.bpmn', $1, now(), 1)`,
        [proefModel().replaceAll('"proef"', `"${proces}"`), proces],
      );
    id = (await designer.post('/ontwerpen', { proces: 'proef' })).body.id;
  });
  after(async () => {
    runner.close();
    await sandbox.close();
    await world.close();
    rmSync(home.folder, { recursive: true, force: true });
  });

  const stand = async (client = designer) =>
    (await client.get(`/ontwerpen/${id}/proef`)).body as ProefStand;
  const step = (body: object) => designer.post(`/ontwerpen/${id}/proef/stappen`, body);
  const playing = async () => {
    expect((await designer.post(`/ontwerpen/${id}/proef`, undefined)).status).to.equal(202);
    return until('the engine to have started', async () => {
      const now = await stand();
      return now.status === 'speelt' ? now : undefined;
    });
  };
  const waits = (what: string) =>
    until(`${what} to wait`, async () => {
      const now = await stand();
      return now.wacht.some(({ elementId }) => elementId === what) ? now : undefined;
    });

  it('begins, answers for the machine, ends, and is kept as a scenario that covers its arrows', async () => {
    expect((await stand()).status).to.equal('geen');
    expect((await step({ soort: 'begin' })).status).to.equal(409);
    const fresh = await playing();
    expect(fresh.beginpunten).to.deep.equal([{ elementId: 'begin', naam: 'Begin', bericht: null }]);
    expect(fresh.inwoners).to.deep.equal([{ omschrijving: 'Jong', gemeente: 'tubbergen' }]);
    const nobody = await step({ soort: 'begin', bericht: null, inwoner: 'Niemand' });
    expect(nobody.status).to.equal(400);
    expect(nobody.body.fouten[0]).to.include({ pointer: '/inwoner', regel: 'bestaat' });
    await step({ soort: 'begin', bericht: null, inwoner: 'Jong', variabelen: { zaakId: 'proef' } });
    const begun = await waits('tellen');
    const [wait] = begun.wacht;
    expect(wait).to.deep.include({
      soort: 'machine',
      naam: 'Tellen',
      wat: 'proef.tellen',
      geeft: ['leeftijdsgroep'],
    });
    // Offered as an answer; the engine has only what somebody sent.
    expect(begun).to.include({ inwoner: 'Jong' });
    expect(begun.voorbeelden).to.deep.include({ naam: 'leeftijdsgroep', waarden: ['"18-20"'] });
    expect(begun.variabelen.map(({ naam }) => naam)).to.deep.equal(['zaakId']);

    expect((await step({ soort: 'taak', elementId: 'einde' })).body.detail).to.equal(
      'Hier wacht nu niets op deze stap. Kijk wat er nu wacht.',
    );
    expect((await step({ soort: 'machine' })).status).to.equal(400);
    await step({ soort: 'machine', elementId: 'tellen', variabelen: { aantal: 3 } });
    const end = await until('the end', async () => {
      const now = await stand();
      return now.klaar ? now : undefined;
    });
    expect(end).to.deep.include({ einde: ['Einde'], stromen: ['een', 'twee'], stappen: 2 });
    expect(end.variabelen).to.deep.include({ naam: 'aantal', waarde: '3' });

    const kept = await designer.post(`/ontwerpen/${id}/scenarios`, { naam: 'Tellen lukt' });
    expect(kept.status).to.equal(201);
    expect(
      (await designer.post(`/ontwerpen/${id}/scenarios`, { naam: 'tellen LUKT' })).body.fouten[0],
    ).to.include({ pointer: '/naam', regel: 'uniek' });
    expect((await designer.get(`/ontwerpen/${id}/scenarios`)).body).to.deep.include({
      pijlen: 2,
      gedekt: 2,
      nietGedekt: [],
    });
  });

  const scenarios = async () =>
    (await designer.get(`/ontwerpen/${id}/scenarios`)).body as ScenarioLijst;
  const outcome = (wanted: string) =>
    until(
      `the scenario to be ${wanted}`,
      async () => {
        const [one] = (await scenarios()).scenarios;
        return one?.uitkomst === wanted && one;
      },
      ENGINE_MS,
    );
  const keep = async (xml: string) => {
    const { versie } = (await designer.get(`/ontwerpen/${id}`)).body;
    expect((await designer.put(`/ontwerpen/${id}`, { versie, xml })).status).to.equal(200);
    return versie + 1;
  };
  const quietly = async () => {
    await designer.delete(`/ontwerpen/${id}/proef`);
    world.state.now = new Date(world.state.now.getTime() + STIL_MS);
  };
  const judge = async (anders: object = {}) => {
    const { versie } = (await other.get(`/ontwerpen/${id}`)).body;
    const notities = 'Er wordt anders geteld.';
    return other.post(`/ontwerpen/${id}/oordeel`, { versie, akkoord: true, notities, ...anders });
  };
  const without = (was: string, is: string) =>
    proefModel().replaceAll(`"${was}"`, `"${is}"`).replaceAll(`${was}_di`, `${is}_di`);

  it('does the scenarios by itself when a change was left alone, and says what was expected and what happened', async () => {
    const versie = await keep(without('tellen', 'optellen'));
    // Whoever tries it goes first, and is told of whom the engine is.
    expect((await scenarios()).uitvoering).to.deep.include({ status: 'bezet', aantal: 1 });
    await designer.delete(`/ontwerpen/${id}/proef`);
    const waits = await scenarios();
    expect(waits.uitvoering).to.deep.include({ status: 'straks', aantal: 1 });
    expect(waits.scenarios[0]?.uitkomst).to.equal('verouderd');

    await quietly();
    const failed = await outcome('niet-gelukt');
    expect(failed).to.deep.include({
      bijStap: 2,
      opVersie: versie,
      verwacht: { soort: 'machine', naam: 'tellen' },
      gebeurd: {
        wacht: [{ soort: 'machine', naam: 'Tellen', wat: 'proef.tellen' }],
        einde: [],
        melding: null,
      },
    });
    const { gedekt, uitvoering } = await scenarios();
    expect({ gedekt, status: uitvoering.status }).to.deep.equal({ gedekt: 0, status: 'klaar' });
  });

  it('takes another end for a failure', async () => {
    await keep(without('einde', 'elders'));
    await quietly();
    const failed = await outcome('niet-gelukt').then(() =>
      until('the new version to be done', async () => {
        const [one] = (await scenarios()).scenarios;
        return one?.bijStap === null && one.uitkomst === 'niet-gelukt' && one;
      }),
    );
    expect(failed).to.deep.include({ verwacht: { soort: 'einde', naam: 'einde' } });
    expect(failed.gebeurd.einde).to.deep.equal(['Einde']);
  });

  it('says that the engine refuses a draft, and does not ask it again', async () => {
    await keep(
      proefModel().replace(
        'retries="3" />',
        'retries="3" /><zeebe:ioMapping><zeebe:input source="= 1 +" target="aantal" /></zeebe:ioMapping>',
      ),
    );
    await quietly();
    const refused = await outcome('niet-uitgevoerd');
    expect(refused).to.include({ reden: 'geweigerd', bijStap: null });
    expect(refused.gebeurd.melding).to.match(/1 \+/);
  });

  it('is published over a scenario that does not succeed only with a reason, which the trail keeps', async () => {
    await keep(without('tellen', 'optellen'));
    const { versie } = (await designer.get(`/ontwerpen/${id}`)).body;
    const toelichting = 'De stap heet nu optellen.';
    const handed = await designer.post(`/ontwerpen/${id}/indiening`, { versie, toelichting });
    expect(handed.status).to.equal(200);
    // A judge waits: nobody draws any more, so there is no silence to wait for.
    expect((await judge()).body.detail).to.match(/0 mislukt, 1 niet uitgevoerd/);
    expect((await outcome('niet-gelukt')).opVersie).to.equal(versie + 1);
    expect((await judge()).body.detail).to.match(/1 mislukt, 0 niet uitgevoerd/);
    expect((await judge({ ondanksScenarios: '          ' })).status).to.equal(400);
    expect(published).to.deep.equal([]);

    const asked = await designer.post(`/ontwerpen/${id}/scenarios/uitvoering`, undefined);
    expect(asked.body).to.deep.equal({ aantal: 1 });
    await outcome('niet-gelukt');
    const reason = 'De stap is met opzet hernoemd.';
    expect((await judge({ ondanksScenarios: reason })).body.status).to.equal('gepubliceerd');
    expect(published).to.deep.equal(['proef.bpmn']);
    const [line] = await world.database.asOwner<{ details: object }>(
      "select details from auditregels where actie = 'ontwerp.gepubliceerd' limit 1",
    );
    expect(line?.details).to.deep.include({
      ondanksScenarios: reason,
      mislukt: 1,
      nietGedaan: 0,
    });
    expect(
      (await designer.post(`/ontwerpen/${id}/scenarios/uitvoering`, undefined)).body.detail,
    ).to.match(/^Dit ontwerp is gepubliceerd/);
  });

  it('is published without a word when all succeed, and handing in makes no outcome old', async () => {
    await world.database.asOwner(
      "update engine_process_definitions set xml = $1 where bpmn_process_id = 'proef'",
      [without('tellen', 'optellen')],
    );
    id = (await designer.post('/ontwerpen', { proces: 'proef' })).body.id;
    await keep(proefModel({ taak: 'Opnieuw tellen' }));
    await quietly();
    await outcome('gelukt');
    const { versie } = (await designer.get(`/ontwerpen/${id}`)).body;
    const toelichting = 'De stap heet weer tellen.';
    await designer.post(`/ontwerpen/${id}/indiening`, { versie, toelichting });
    expect((await scenarios()).uitvoering.status).to.equal('klaar');
    expect((await scenarios()).scenarios[0]).to.include({ uitkomst: 'gelukt', opVersie: versie });
    expect((await judge()).body.status).to.equal('gepubliceerd');

    id = (await designer.post('/ontwerpen', { proces: 'proef' })).body.id;
    const [one] = (await scenarios()).scenarios;
    expect((await designer.delete(`/ontwerpen/${id}/scenarios/${one?.id}`)).status).to.equal(200);
    expect((await designer.delete(`/ontwerpen/${id}/scenarios/${one?.id}`)).status).to.equal(404);
    expect(
      (await designer.post(`/ontwerpen/${id}/scenarios/uitvoering`, undefined)).body.detail,
    ).to.match(/^Er zijn nog geen scenario/);
  });

  it('is of one draft at a time, and stops on request', async () => {
    await playing();
    const otherDraft = (await other.post('/ontwerpen', { proces: 'ander' })).body.id;
    expect((await other.get(`/ontwerpen/${otherDraft}/proef`)).body.status).to.equal('bezet');
    expect((await other.post(`/ontwerpen/${otherDraft}/proef`, undefined)).body.detail).to.match(
      /probeert nu een ander ontwerp/,
    );
    expect((await designer.delete(`/ontwerpen/${id}/proef`)).body.status).to.equal('geen');
    expect((await other.get(`/ontwerpen/${otherDraft}/proef`)).body.status).to.equal('geen');
    expect((await step({ soort: 'tijd', elementId: 'tellen' })).body.detail).to.match(
      /^Er loopt geen proef/,
    );
  });
});
