import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Probleem } from '../../api/http/schema.ts';
import type { IncidentDetail, IncidentenLijst, PogingStand } from '../../api/incidenten/schema.ts';
import { resident } from '../../demo/residents.ts';
import type { JobOutcome, WorkerHandle } from '../../engine/port.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';
const MODEL = new URL('../engine/models/werk.bpmn', import.meta.url);

/** On the real engine: a worker that fails, an operator who has the cause repaired, and the step that then passes. */
describe('incidents: stories', () => {
  let world: World;
  let worker: WorkerHandle;
  /** what the worker answers to each case; without one it does its work */
  const broken = new Map<string, JobOutcome>();
  before(async () => {
    world = await createWorld();
    await world.platform.engine.deploy([{ name: 'werk.bpmn', content: readFileSync(MODEL) }]);
    worker = world.platform.engine.work({
      type: 'werk.rekenen',
      fetchVariables: ['zaakId'],
      timeoutMs: 10_000,
      maxJobs: 5,
      handle: async ({ variables }) =>
        broken.get(String(variables.zaakId)) ?? { outcome: 'completed', variables: {} },
    });
  });
  after(async () => {
    await worker?.close();
    await world?.close();
  });

  /** A case with a step at which the worker gives up. */
  async function stuck(nr: number): Promise<string> {
    const { id } = await driver(world).start(FO, 'dinkelland', {
      bsn: resident('alleenstaandDinkelland').bsn,
      meldingsdatum: today(world.clock),
    });
    broken.set(id, {
      outcome: 'failed',
      message: `De stap lukt niet (${nr}).`,
      retries: 0,
      backOffMs: 0,
    });
    await world.platform.engine.publishMessage({
      name: 'werk-gestart',
      correlationKey: id,
      messageId: `werk-${id}`,
      timeToLiveMs: 60_000,
      variables: { zaakId: id },
    });
    return id;
  }
  const operator = () => world.as('beheerder');
  const open = async () =>
    (await (await operator()).get<IncidentenLijst>('/incidenten?proces=werk')).body.incidenten;
  const openAre = (count: number) =>
    until(`${count} incidents`, async () => {
      const found = await open();
      return found.length === count && found;
    });
  const ended = async (id: string) =>
    (
      await world.database.asOwner<{ state: string }>(
        "select state from engine_process_instances where zaak_id = $1 and bpmn_process_id = 'werk'",
        [id],
      )
    )[0]?.state === 'completed';

  it('shows the fault, tries again after the repair, and the case goes on', async () => {
    const id = await stuck(1);
    const [incident] = await openAre(1);
    const client = await operator();
    const { body } = await client.get<IncidentDetail>(`/incidenten/${incident?.sleutel}`);
    expect(body).to.deep.include({
      element: 'rekenen',
      stap: 'Rekenen',
      soort: 'JOB_NO_RETRIES',
      keer: 1,
    });
    expect(body.melding).to.include('De stap lukt niet (1).');

    broken.delete(id);
    const answer = await client.post<PogingStand>(
      `/incidenten/${incident?.sleutel}/nieuwe-poging`,
      {},
    );

    expect(answer.status).to.equal(202);
    await until('the step to pass', () => ended(id));
    await openAre(0);
    const late = await client.post<Probleem>(`/incidenten/${incident?.sleutel}/nieuwe-poging`, {});
    expect(late.status).to.equal(409);
    expect(late.body.detail).to.match(/^Deze storing is al opgelost/);
  });

  it('comes back as a new incident when the cause is still there, and counts that', async () => {
    const id = await stuck(2);
    const [first] = await openAre(1);
    await (await operator()).post(`/incidenten/${first?.sleutel}/nieuwe-poging`, {});

    const again = await until('the next incident', async () =>
      (await open()).find(({ sleutel }) => sleutel !== first?.sleutel),
    );
    expect(again).to.deep.include({ keer: 2, nieuwePoging: null });

    broken.delete(id);
    await (await operator()).post(`/incidenten/${again.sleutel}/nieuwe-poging`, {});
    await until('the step to pass', () => ended(id));
    await openAre(0);
  });

  it('tries all cases at one step at once', async () => {
    const ids = [await stuck(3), await stuck(4), await stuck(5)];
    await openAre(3);
    broken.clear();

    const { body } = await (await operator()).post<PogingStand>('/incidenten/nieuwe-pogingen', {
      proces: 'werk',
      element: 'rekenen',
    });

    expect(body.aantal).to.equal(3);
    for (const id of ids) await until('the step to pass', () => ended(id));
    await openAre(0);
  });
});
