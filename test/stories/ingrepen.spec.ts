import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Probleem } from '../../api/http/schema.ts';
import type { IncidentenLijst } from '../../api/incidenten/schema.ts';
import type { IngrepenLijst, Plekken } from '../../api/ingrepen/schema.ts';
import type { InstantieDetail, InstantiesLijst } from '../../api/instanties/schema.ts';
import { resident } from '../../demo/residents.ts';
import type { Job, JobOutcome, WorkerHandle } from '../../engine/port.ts';
import { today } from '../../law/clock.ts';
import { visibleVariables } from '../../processes/visible-variables.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const MODEL = new URL('../engine/models/werk.bpmn', import.meta.url);
const REDEN = 'De uitkomst staat al in het dossier.';

/** On the real engine: what operators see of a process, and what they change in it. */
describe('acts of operators: stories', () => {
  let world: World;
  let worker: WorkerHandle;
  let walk: ReturnType<typeof driver>;
  const handled: Job[] = [];
  before(async () => {
    world = await createWorld();
    walk = driver(world);
    await world.platform.engine.deploy([{ name: 'werk.bpmn', content: readFileSync(MODEL) }]);
    worker = world.platform.engine.work({
      type: 'werk.rekenen',
      fetchVariables: ['zaakId', 'route'],
      timeoutMs: 10_000,
      maxJobs: 5,
      handle: async (job): Promise<JobOutcome> => {
        handled.push(job);
        if (job.variables.route === 'doorzenden') return { outcome: 'completed', variables: {} };
        return { outcome: 'failed', message: 'De stap lukt niet.', retries: 0, backOffMs: 0 };
      },
    });
  });
  after(async () => {
    await worker?.close();
    await world?.close();
  });

  async function startCase() {
    return walk.start(FO, 'dinkelland', {
      bsn: resident('alleenstaandDinkelland').bsn,
      meldingsdatum: today(world.clock),
    });
  }
  /** A case with a step at which the worker gives up. */
  async function stuck() {
    const { id } = await startCase();
    await world.platform.engine.publishMessage({
      name: 'werk-gestart',
      correlationKey: id,
      messageId: `werk-${id}`,
      timeToLiveMs: 60_000,
      variables: { zaakId: id, route: 'behandelen', vermogen: 1234, gemeente: 'dinkelland' },
    });
    const key = await until('the incident', async () => {
      const [row] = await world.database.asOwner<{ key: string; instantie: string }>(
        `select i.key, p.key as instantie from engine_incidents i join engine_process_instances p on p.key = i.process_instance_key
         where p.zaak_id = $1 and p.bpmn_process_id = 'werk' and i.resolved_at is null`,
        [id],
      );
      return row;
    });
    return { id, ...key };
  }
  const operator = () => world.as('beheerder');
  const second = () => world.as('beheerder-2');
  const instance = async (key: string) =>
    (await (await operator()).get<InstantieDetail>(`/instanties/${key}`)).body;

  it('shows where a case is, what it waits for, and of its variables only those that name nobody', async () => {
    const { id, nummer } = await startCase();
    await walk.task(FO, id, 'aanvraag-registreren');
    const client = await operator();

    const found = await until('the process of the case', async () => {
      const { body } = await client.get<InstantiesLijst>(
        `/instanties?zaak=${nummer}&proces=aanvraag`,
      );
      return body.instanties[0];
    });
    expect(found).to.include({ zaakNummer: nummer, toestand: 'loopt', proces: 'aanvraag' });
    const detail = await until('the messages that it waits for', async () => {
      const body = await instance(found.sleutel);
      return (
        body.berichten.length > 0 &&
        body.timers.length > 0 &&
        body.elementen.some(({ elementId }) => elementId === 'aanvraag-registreren') &&
        body
      );
    });
    expect(detail.berichten.map(({ naam }) => naam)).to.include('aanvraag-ingetrokken');
    expect(
      detail.elementen.find(({ elementId }) => elementId === 'aanvraag-registreren'),
    ).to.include({ status: 'active' });
    expect(detail.stromen.length).to.be.greaterThan(1);
    expect(detail.timers.map(({ op }) => op > world.clock().toISOString())).to.include(true);
    expect(detail.xml).to.include('bpmn:process id="aanvraag"');
    expect(detail.variabelen.map(({ naam }) => naam)).to.include('gemeente');
    for (const { naam } of detail.variabelen) expect(visibleVariables).to.have.property(naam);
    // The engine has more than these; nothing of it is kept here, also not beside a job or a message.
    const [kept] = await world.database.asOwner<{ count: string }>(
      `select count(*) from engine_records where record::text like '%leeftijdsgroep%' or record -> 'value' ? 'variables'
       and value_type in ('JOB', 'PROCESS_MESSAGE_SUBSCRIPTION')`,
    );
    expect(kept?.count).to.equal('0');
    const counts = await client.get<{ elementen: { elementId: string; actief: number }[] }>(
      '/tellingen?proces=aanvraag',
    );
    expect(
      counts.body.elementen.find(({ elementId }) => elementId === 'aanvraag-registreren')?.actief,
    ).to.be.greaterThan(0);
  });

  it('gives a variable another value, after which the step passes', async () => {
    const { key, instantie } = await stuck();
    const client = await operator();
    const before = await until('the job', async () => {
      const body = await instance(instantie);
      return (
        body.jobs.some(({ fout }) => fout) &&
        body.variabelen.some(({ naam }) => naam === 'route') &&
        body
      );
    });
    expect(before.toestand).to.equal('staat-stil');
    expect(before.jobs[0]).to.include({ pogingen: 0, fout: 'De stap lukt niet.' });
    const route = before.variabelen.find(({ naam }) => naam === 'route');
    expect(route).to.include({ waarde: 'behandelen', wijzigbaar: true });
    expect(before.variabelen.map(({ naam }) => naam)).not.to.include('vermogen');

    const answer = await client.post(`/instanties/${instantie}/variabelen`, {
      variabele: route?.sleutel,
      was: 'behandelen',
      wordt: 'doorzenden',
      reden: REDEN,
    });

    expect(answer.status).to.equal(202);
    await until('the value', async () => {
      const { ingrepen, variabelen } = await instance(instantie);
      return (
        ingrepen[0]?.status === 'uitgevoerd' &&
        variabelen.find(({ naam }) => naam === 'route')?.waarde === 'doorzenden'
      );
    });
    await client.post(`/incidenten/${key}/nieuwe-poging`, {});
    await until('the end', async () => (await instance(instantie)).toestand === 'afgerond');
  });

  it('leaves a step out when a second operator agrees, and only then', async () => {
    const { id, key, instantie } = await stuck();
    const client = await operator();
    const { body: places } = await client.get<Plekken>(`/incidenten/${key}/plekken`);
    expect(places.plekken.filter(({ volgende }) => volgende)).to.deep.equal([
      { element: 'klaar', naam: 'Klaar', soort: 'EndEvent', volgende: true },
    ]);
    const asked = await client.post<{ id: string }>(`/incidenten/${key}/verplaatsing`, {
      naar: 'klaar',
      reden: REDEN,
    });
    expect(asked.status).to.equal(201);
    const own = await client.post<Probleem>(`/ingrepen/${asked.body.id}/akkoord`, {});
    expect([own.status, own.body.detail]).to.deep.equal([
      403,
      'U vroeg dit zelf. Een andere beheerder moet akkoord gaan.',
    ]);
    expect((await instance(instantie)).toestand).to.equal('staat-stil');

    const other = await second();
    const waiting = await other.get<IngrepenLijst>('/ingrepen');
    expect(waiting.body.ingrepen[0]).to.include({ reden: REDEN, naar: 'klaar', vanMij: false });
    const agreed = await other.post(`/ingrepen/${asked.body.id}/akkoord`, {});

    expect(agreed.status).to.equal(202);
    const done = await until('the end', async () => {
      const body = await instance(instantie);
      return body.toestand === 'afgerond' && body;
    });
    await until(
      'the act',
      async () => (await instance(instantie)).ingrepen[0]?.status === 'uitgevoerd',
    );
    expect(done.incidenten).to.deep.equal([]);
    const trail = await world.database.asOwner<{ actie: string }>(
      `select actie from auditregels where zaak_id = $1 and object_soort = 'ingreep' order by volgnummer`,
      [id],
    );
    expect(trail.map(({ actie }) => actie)).to.deep.equal([
      'ingreep.gevraagd',
      'ingreep.akkoord',
      'ingreep.uitgevoerd',
    ]);
    await until('the incident to be gone', async () => {
      const { body } = await client.get<IncidentenLijst>('/incidenten?proces=werk');
      return body.incidenten.every(({ sleutel }) => sleutel !== key);
    });
  });

  it('begins a step anew: the same step, another job', async () => {
    const { key, instantie, id } = await stuck();
    const asked = await (await operator()).post<{ id: string }>(`/incidenten/${key}/verplaatsing`, {
      naar: 'rekenen',
      reden: REDEN,
    });
    const before = handled.filter(({ variables }) => variables.zaakId === id).length;

    await (await second()).post(`/ingrepen/${asked.body.id}/akkoord`, {});

    await until('the next job', async () => {
      const jobs = handled.filter(({ variables }) => variables.zaakId === id);
      return jobs.length > before && new Set(jobs.map((job) => job.key)).size > 1;
    });
    const again = await until('the next incident', async () => {
      const { incidenten } = await instance(instantie);
      return incidenten.length === 1 && incidenten[0]?.sleutel !== key && incidenten[0];
    });
    expect(again.elementId).to.equal('rekenen');
  });

  it('does nothing when the case went on between the request and the consent, and nothing half when it goes on after it', async () => {
    const { key, instantie } = await stuck();
    const asked = await (await operator()).post<{ id: string }>(`/incidenten/${key}/verplaatsing`, {
      naar: 'klaar',
      reden: REDEN,
    });
    await world.platform.engine.cancelProcessInstance(instantie);
    await until('the history', async () => (await instance(instantie)).toestand === 'beeindigd');

    const late = await (await second()).post<Probleem>(`/ingrepen/${asked.body.id}/akkoord`, {});

    expect(late.status).to.equal(409);
    expect(late.body.detail).to.match(/storing is (al opgelost|er niet meer)/);

    // The engine is ahead of what we know: it refuses, and the act says that it failed.
    const next = await stuck();
    const again = await (await operator()).post<{ id: string }>(
      `/incidenten/${next.key}/verplaatsing`,
      { naar: 'klaar', reden: REDEN },
    );
    world.broker.receiver.attach(undefined);
    await world.platform.engine.cancelProcessInstance(next.instantie);
    const agreed = await (await second()).post(`/ingrepen/${again.body.id}/akkoord`, {});
    expect(agreed.status).to.equal(202);
    world.broker.receiver.attach(world.platform.historyUrl);
    await until(
      'the act to have failed',
      async () => (await instance(next.instantie)).ingrepen[0]?.status === 'mislukt',
    );
  });
});
