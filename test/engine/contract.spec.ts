import { expect } from 'chai';
import {
  type Engine,
  EngineNotFound,
  EngineRejected,
  type Job,
  type JobOutcome,
  type WorkerHandle,
} from '../../engine/port.ts';
import { connectZeebe } from '../../engine/zeebe.ts';
import { collectRecords } from '../../sandbox/records.ts';
import { silent } from '../support/log.ts';
import { sharedBroker, type TestBroker } from '../support/services.ts';
import { until } from '../support/until.ts';
import { casesOn, models } from './cases.ts';

/** What the platform relies on, asked of the real broker: another engine or version has to pass this as well. */
describe('engine: the contract', () => {
  let broker: TestBroker;
  let engine: Engine;
  let records: Awaited<ReturnType<typeof collectRecords>>;
  let cases: ReturnType<typeof casesOn>;
  const workers: WorkerHandle[] = [];
  const handled: Job[] = [];
  /** how the job of a case ends: one answer per turn, the last stays */
  const outcomes = new Map<string, ((job: Job) => JobOutcome)[]>();
  const done = (): JobOutcome => ({ outcome: 'completed', variables: {} });
  const later = (days: number) =>
    new Date(Date.now() + broker.offsetMs() + days * 86_400_000).toISOString();

  before(async () => {
    [broker, records] = await Promise.all([sharedBroker(), collectRecords()]);
    broker.receiver.attach(records.url);
    engine = connectZeebe({ ...broker, log: silent });
    await engine.deploy(models);
    cases = casesOn(engine, records);
    for (const type of ['werk.rekenen', 'proef.voorbereiden'])
      workers.push(
        engine.work({
          type,
          fetchVariables: ['zaakId'],
          timeoutMs: 10_000,
          maxJobs: 4,
          handle: async (job) => {
            const zaakId = String(job.variables.zaakId);
            const turn = handled.filter((one) => one.variables.zaakId === zaakId).length;
            handled.push(job);
            const answers = outcomes.get(zaakId) ?? [done];
            return (answers[Math.min(turn, answers.length - 1)] ?? done)(job);
          },
        }),
      );
  });
  after(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await engine.close();
    broker.receiver.attach(undefined);
    await records.close();
  });
  const jobsOf = (zaakId: string) => handled.filter(({ variables }) => variables.zaakId === zaakId);
  const fails = (retries: number): JobOutcome => ({
    outcome: 'failed',
    message: 'De stap lukt niet.',
    retries,
    backOffMs: 200,
  });

  it('is healthy', async () => {
    expect(await engine.healthy()).to.equal(true);
  });

  it('gives an unchanged model no new version', async () => {
    const versions = () =>
      new Set(
        records
          .all()
          .filter(
            ({ valueType, value }) => valueType === 'PROCESS' && value.bpmnProcessId === 'werk',
          )
          .map(({ value }) => (value as unknown as { version: number }).version),
      );
    await until('the deployment', async () => versions().size > 0);
    await engine.deploy(models);
    const proef = await cases.start('werk');
    await proef.ended();

    expect(versions().size).to.equal(1);
  });

  it('starts one instance for the same message id', async () => {
    const werk = await cases.start('werk');
    await engine.publishMessage(werk.message).catch(() => undefined);
    await engine.publishMessage(werk.message).catch(() => undefined);
    await werk.ended();

    expect(werk.instances().size).to.equal(1);
  });

  it('hands a job to a worker with the variables it asked for, and goes on with the result', async () => {
    const werk = await cases.start('werk', { geheim: 'blijft weg' });

    expect(await werk.ended()).to.deep.equal(['klaar']);
    expect(jobsOf(werk.zaakId).map(({ variables }) => variables)).to.deep.equal([
      { zaakId: werk.zaakId },
    ]);
  });

  it('catches a BPMN error where the model draws it', async () => {
    const zaakId = crypto.randomUUID();
    outcomes.set(zaakId, [
      () => ({ outcome: 'bpmn-error', code: 'ONBEKEND', message: 'niet te rekenen' }),
    ]);

    expect(await (await cases.start('werk', {}, zaakId)).ended()).to.deep.equal(['anders']);
  });

  it('tries a fault again after a pause, then makes it an incident that can be resolved', async () => {
    const zaakId = crypto.randomUUID();
    outcomes.set(zaakId, [() => fails(1), () => fails(0), done]);
    const werk = await cases.start('werk', {}, zaakId);
    const incident = await werk.first('INCIDENT', 'CREATED');
    const [first, second] = jobsOf(zaakId);

    expect(jobsOf(zaakId)).to.have.length(2);
    expect(first?.key).to.equal(second?.key);
    await engine.setVariables(String(werk.instances().values().next().value), { hersteld: true });
    await engine.updateJobRetries(String(first?.key), 3);
    await engine.resolveIncident(String(incident.key));
    expect(await werk.ended()).to.deep.equal(['klaar']);
    expect(werk.told('INCIDENT', 'RESOLVED')).to.have.length(1);
    expect(jobsOf(zaakId)).to.have.length(3);
  });

  it('tells of a user task with its form, functie, case and headers; assigns and completes it', async () => {
    const behandeling = await cases.start('behandeling', { tot: later(30) });
    const task = await behandeling.first('USER_TASK', 'CREATED');

    expect(task.value).to.deep.include({
      elementId: 'beoordelen',
      externalFormReference: 'behandeling/beoordelen',
      candidateGroupsList: ['fo'],
      candidateUsersList: [behandeling.zaakId],
    });
    expect(task.value.customHeaders).to.deep.equal({
      'vier-ogen': 'opstellen,controleren',
      prioriteit: '80',
    });
    await engine.assignUserTask(String(task.key), 'consulent');
    await engine.assignUserTask(String(task.key), 'een-ander');
    await engine.unassignUserTask(String(task.key));
    await engine.completeUserTask(String(task.key), { akkoord: true });
    expect(await behandeling.ended()).to.deep.equal(['klaar']);
    expect(behandeling.told('USER_TASK', 'ASSIGNED')).to.have.length(3);
    const again = await engine.completeUserTask(String(task.key), {}).catch((error) => error);
    expect(again).to.be.instanceOf(EngineNotFound);
  });

  it('cancels a user task when its term passes, under a clock that is moved', async () => {
    const behandeling = await cases.start('behandeling', { tot: later(31) });
    await behandeling.first('USER_TASK', 'CREATED');
    await behandeling.first('TIMER', 'CREATED');
    await broker.advanceClock(30 * 86_400_000);
    expect(behandeling.told('USER_TASK', 'CANCELED')).to.have.length(0);
    await broker.advanceClock(2 * 86_400_000);

    expect(await behandeling.ended()).to.deep.equal(['verlopen']);
    expect(behandeling.told('USER_TASK', 'CANCELED')).to.have.length(1);
  });

  it('cancels a user task with its instance', async () => {
    const behandeling = await cases.start('behandeling', { tot: later(30) });
    await behandeling.first('USER_TASK', 'CREATED');
    const [key] = behandeling.instances();
    await engine.cancelProcessInstance(String(key));

    await behandeling.first('USER_TASK', 'CANCELED');
    const again = await engine.cancelProcessInstance(String(key)).catch((error) => error);
    expect(again).to.be.instanceOf(EngineNotFound);
  });

  describe('moves a token back to a task that was done', () => {
    type Task = { key: string; element: string; instance: string };
    const walk = async () => {
      const terug = await cases.start('terug', { akkoord: null });
      const task = async (elementId: string, times = 1): Promise<Task> => {
        const record = await until(`${elementId}, ${times} times`, async () => {
          const created = terug
            .told('USER_TASK', 'CREATED')
            .filter(({ value }) => value.elementId === elementId);
          return created.length === times && created.at(-1);
        });
        const { elementInstanceKey, processInstanceKey } = record.value;
        return {
          key: String(record.key),
          element: String(elementInstanceKey),
          instance: String(processInstanceKey),
        };
      };
      const done = async (elementId: string) => {
        await engine.completeUserTask((await task(elementId)).key, { akkoord: true });
      };
      return { ...terug, task, done };
    };
    const back = (from: Task, to: string, within?: string) =>
      engine.modifyProcessInstance(from.instance, {
        activate: to,
        within,
        terminate: [from.element],
        variables: { akkoord: null },
      });

    it('in the process: the choice is made anew by what is said the second time', async () => {
      const terug = await walk();
      await terug.done('opstellen');
      await back(await terug.task('toetsen'), 'opstellen');
      const again = await terug.task('opstellen', 2);
      expect(terug.told('USER_TASK', 'CANCELED')).to.have.length(0);
      await until('the end of what came after', async () =>
        terug
          .told('PROCESS_INSTANCE', 'ELEMENT_TERMINATED')
          .some(({ value }) => value.elementId === 'toetsen'),
      );
      await engine.completeUserTask(again.key, { akkoord: false });

      expect(await terug.ended()).to.deep.equal(['afgewezen']);
    });

    it('puts its variables back', async () => {
      const terug = await walk();
      await terug.done('opstellen');
      await back(await terug.task('toetsen'), 'opstellen');
      await engine.completeUserTask((await terug.task('opstellen', 2)).key, {});

      expect(await terug.ended(), 'akkoord is null again').to.deep.equal(['afgewezen']);
    });

    it('does nothing at all when what should end has gone on, or has ended', async () => {
      const terug = await walk();
      await terug.done('opstellen');
      const toetsen = await terug.task('toetsen');
      await engine.completeUserTask(toetsen.key, {});
      const eerste = await terug.task('eerste');
      const refusal = await back(toetsen, 'opstellen').catch((error) => error);
      expect(refusal).to.be.instanceOf(EngineRejected);
      await engine.cancelProcessInstance(eerste.instance);
      const gone = await back(eerste, 'opstellen').catch((error) => error);

      expect(gone).to.be.instanceOf(EngineNotFound);
      expect(
        terug.told('USER_TASK', 'CREATED').filter(({ value }) => value.elementId === 'opstellen'),
      ).to.have.length(1);
    });

    it('in a sub-process that goes on, and in a process that was called', async () => {
      const terug = await walk();
      await terug.done('opstellen');
      await terug.done('toetsen');
      await terug.done('eerste');
      const deel = terug
        .told('PROCESS_INSTANCE', 'ELEMENT_ACTIVATED')
        .find(({ value }) => value.elementId === 'deel');
      await back(await terug.task('tweede'), 'eerste', deel && String(deel.key));
      await engine.completeUserTask((await terug.task('eerste', 2)).key, {});
      await engine.completeUserTask((await terug.task('tweede', 2)).key, {});
      await terug.done('binnen');
      await back(await terug.task('verder'), 'binnen');
      await engine.completeUserTask((await terug.task('binnen', 2)).key, {});
      await engine.completeUserTask((await terug.task('verder', 2)).key, {});

      await until('both ends', async () => (await terug.ended()).includes('klaar'));
      expect((await terug.ended()).sort()).to.deep.equal(['deel-klaar', 'klaar', 'uit']);
    });
  });

  it('decides by a table, and calls another process', async () => {
    const kort = await cases.start('proef', { soort: 'kort', tot: later(30) });
    const ruim = await cases.start('proef', { soort: 'ruim', tot: later(30) });
    const task = await ruim.first('USER_TASK', 'CREATED');
    await engine.completeUserTask(String(task.key), {});

    expect(await kort.ended()).to.deep.equal(['klaar']);
    await until('both', async () => (await ruim.ended()).length === 2);
    expect(ruim.instances().size).to.equal(2);
  });

  it('lets the jobs in flight end before it closes', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const own = connectZeebe({ ...broker, log: silent });
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    let begun = false;
    own.work({
      type: 'werk.rekenen',
      fetchVariables: ['zaakId'],
      timeoutMs: 30_000,
      maxJobs: 1,
      handle: async () => {
        begun = true;
        await held;
        return done();
      },
    });
    const werk = await cases.start('werk');
    await until('the job', async () => begun);
    const closing = own.close();
    const early = await Promise.race([
      closing.then(() => 'closed'),
      new Promise((resolve) => setTimeout(() => resolve('waits'), 300)),
    ]);
    release();
    await closing;

    expect(early).to.equal('waits');
    expect(await werk.ended()).to.deep.equal(['klaar']);
  });
});
