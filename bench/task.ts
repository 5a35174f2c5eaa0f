import { parseArgs } from 'node:util';
import { connectZeebe } from '../engine/zeebe.ts';
import { composeLetter } from '../letters/registry.ts';
import { renderLetter } from '../letters/render.ts';
import { sharedBroker, sharedPostgres, stopServices } from '../test/support/services.ts';
import { createWorld } from '../test/support/world.ts';
import { defineWorker } from '../workers/define-worker.ts';
import { startWorkers } from '../workers/run-workers.ts';
import { clickToNext } from './click-to-next.ts';
import { bareWorker, begin, deployModels, rawTasks, turnTimes } from './engine-floor.ts';
import { figures, line } from './figures.ts';
import { fillTaken } from './fill.ts';

/**
 * From a click to the next task, against what the engine alone takes in the same run; and what our worker costs over a bare one.
 * Everything runs on this machine: broker, PostgreSQL (with fsync), platform and the people (`--mensen`) at their browsers.
 */
const { values } = parseArgs({
  options: {
    taken: { type: 'string', default: '100' },
    vulling: { type: 'string', default: '0' },
    mensen: { type: 'string', default: '1' },
  },
});
const count = Number(values.taken);
const filling = Number(values.vulling);
const people = Number(values.mensen);
const WARM_UP = 20;

await sharedPostgres({ durable: true });
const broker = await sharedBroker();
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const bare = connectZeebe({
  gatewayAddress: broker.gatewayAddress,
  restAddress: broker.restAddress,
  log: silent as never,
});
await deployModels(bare);

await rawTasks(broker, bare, WARM_UP);
const floor = figures(await rawTasks(broker, bare, count, people));
await bareWorker(broker, bare, WARM_UP);
const bareJobs = figures(await bareWorker(broker, bare, count));

const world = await createWorld();
if (filling > 0) await fillTaken(world.database, filling);
await clickToNext(world, WARM_UP);
const clicks = await clickToNext(world, count, people);
const ours = figures(clicks.next);
await ownWorker(WARM_UP);
const ownJobs = figures(await ownWorker(count));
await world.close();
await bare.close();
await stopServices();

const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} ×`;
console.log(`
Click to next task, ${people} at once, each ${count} tasks after one another, ${filling} other open tasks in the tables
  ${line('click → answer of the API', figures(clicks.answer))}
  ${line('click → event of the next task', ours)}
  ${line('engine alone: REST completion → fast lane', floor)}
  ratio to the engine alone                      p50 ${ratio(ours.p50, floor.p50)}, p99 ${ratio(ours.p99, floor.p99)}; ours adds ${(ours.p50 - floor.p50).toFixed(0)} ms at the median

Jobs of one case after one another, from turn to turn
  ${line('our worker: transaction, inbox, audit line', ownJobs)}
  ${line('bare zeebe-node worker', bareJobs)}
  ratio to the bare worker                       p50 ${ratio(ownJobs.p50, bareJobs.p50)}, p99 ${ratio(ownJobs.p99, bareJobs.p99)}
`);

/** The same loop with a worker of ours that writes one audit line. */
async function ownWorker(turnCount: number): Promise<number[]> {
  const [zaak] = await world.database.asOwner<{ id: string }>(
    "select id from zaken where nummer not like 'vulling-%' limit 1",
  );
  const zaakId = zaak?.id ?? '';
  const turns = turnTimes(turnCount);
  const worker = defineWorker<{ zaakId: string; beurt: number }>()({
    type: 'meting.eigen',
    reads: ['zaakId'],
    writes: ['beurt'],
    async run(_, { audit, zaak }) {
      audit({ actie: 'meting.beurt', objectSoort: 'zaak', objectId: zaak.id });
      return { beurt: turns.take() };
    },
  });
  const { db, engine, ...rest } = world.platform;
  const running = startWorkers(
    {
      db,
      engine,
      registers: undefined as never,
      letters: { compose: composeLetter, render: renderLetter },
      bsnVault: undefined as never,
      codes: undefined as never,
      answerUrl: '',
      clock: world.clock,
      log: silent as never,
    },
    { workers: [worker] },
  );
  void rest;
  await begin(engine, 'meting-werk', { soort: 'meting.eigen', beurten: turnCount, zaakId });
  const times = await turns.all;
  await running.close();
  return times;
}
