import { expect } from 'chai';
import { connect } from '../../db/connect.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { RegisterOnbereikbaar } from '../../registers/errors.ts';
import texts from '../../texts/nl/incident.json' with { type: 'json' };
import { BpmnError, defineWorker, type Worker } from '../../workers/define-worker.ts';
import { Fault, type FaultCode, incidentText, Later } from '../../workers/fault.ts';
import { backOffMs, runJob } from '../../workers/run-job.ts';
import { cases } from './cases.ts';
import { createWorkerWorld, type WorkerWorld } from './world.ts';

type Variables = { zaakId: string; aantal: number; naam: string };
type Run = Parameters<ReturnType<typeof defineWorker<Variables>>>[0]['run'];

const worker = (run: Run): Worker =>
  defineWorker<Variables>()({
    type: 'proef.stap',
    reads: ['zaakId'],
    writes: ['aantal'],
    run,
  } as never);
const throwing = (error: unknown): Worker =>
  worker(async () => {
    throw error;
  });

describe('workers/run-job', () => {
  let world: WorkerWorld;
  let build: ReturnType<typeof cases>;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    build = cases(world);
  });
  after(() => world.close());
  beforeEach(async () => {
    zaakId = await build.zaak();
  });

  const failed = async (error: unknown, retries = 3) => {
    const outcome = await world.run(
      throwing(error),
      { zaakId },
      { retries, key: `fout-${Math.random()}` },
    );
    if (outcome.outcome !== 'failed') throw new Error(JSON.stringify(outcome));
    return outcome;
  };

  it('gives the process what the worker returns, and writes its audit lines', async () => {
    const outcome = await world.run(
      worker(async (_, { audit, zaak }) => {
        audit({ actie: 'proef.gedaan', objectSoort: 'zaak', objectId: zaak.id });
        return { aantal: 3 };
      }),
      { zaakId },
    );

    expect(outcome).to.deep.equal({ outcome: 'completed', variables: { aantal: 3 } });
    expect(
      await build.rows('select actie, actor, herkomst from auditregels where zaak_id = $1', zaakId),
    ).to.deep.equal([{ actie: 'proef.gedaan', actor: 'systeem:workers', herkomst: 'worker' }]);
  });

  it('lets no variable through that the worker does not declare', async () => {
    const leaking = worker(async () => ({ aantal: 1, naam: 'Inwoner Test 1' }) as never);
    const outcome = await world.run(leaking, { zaakId });

    expect(outcome.outcome).to.equal('failed');
    expect(JSON.stringify(outcome)).to.include("'naam'").and.not.include('Inwoner');
  });

  it('takes back everything when the worker fails, and tries again', async () => {
    const halfway = worker(async (_, { trx, zaak }) => {
      await updateZaak(trx, zaak.id, { uitkomst: 'half' });
      throw new Error('no');
    });
    const outcome = await world.run(halfway, { zaakId });

    expect(outcome).to.include({ outcome: 'failed', retries: 2, backOffMs: 5_000 });
    expect(await build.rows('select uitkomst from zaken where id = $1', zaakId)).to.deep.equal([
      { uitkomst: null },
    ]);
    expect(await build.rows('select from inbox where zaak_id = $1', zaakId)).to.deep.equal([]);
  });

  it('waits longer each time', () => {
    expect([2, 1, 0].map(backOffMs)).to.deep.equal([5_000, 30_000, 0]);
  });

  describe('a business outcome', () => {
    it('is told to the model, takes back what was done and is kept', async () => {
      let runs = 0;
      const refusing = worker(async (_, { trx, zaak }) => {
        runs += 1;
        await updateZaak(trx, zaak.id, { uitkomst: 'half' });
        throw new BpmnError('PROEF', 'het kan niet');
      });
      const first = await world.run(refusing, { zaakId }, { key: `uitkomst-${zaakId}` });
      const second = await world.run(refusing, { zaakId }, { key: `uitkomst-${zaakId}` });

      expect(first).to.deep.equal({
        outcome: 'bpmn-error',
        code: 'PROEF',
        message: 'het kan niet',
      });
      expect(second).to.deep.equal(first);
      expect(runs).to.equal(1);
      expect(await build.rows('select uitkomst from zaken where id = $1', zaakId)).to.deep.equal([
        { uitkomst: null },
      ]);
      expect(
        await build.rows('select actie, details from auditregels where zaak_id = $1', zaakId),
      ).to.deep.equal([{ actie: 'proef.stap.uitkomst', details: { uitkomst: 'PROEF' } }]);
    });
  });

  describe('look-ups outside', () => {
    it('are not repeated when the job arrives again', async () => {
      let calls = 0;
      const looking = defineWorker<Variables>()({
        type: 'proef.stap',
        reads: ['zaakId'],
        writes: ['aantal'],
        fetch: async () => {
          calls += 1;
          return calls;
        },
        run: async (_, __, found) => ({ aantal: found }),
      });
      const key = `opzoeken-${zaakId}`;
      await world.run(looking, { zaakId }, { key });

      expect(await world.run(looking, { zaakId }, { key })).to.deep.equal({
        outcome: 'completed',
        variables: { aantal: 1 },
      });
      expect(calls).to.equal(1);
    });
  });

  describe('a fault', () => {
    it('of a case that is not there says so', async () => {
      const nobody = '00000000-0000-4000-8000-000000000000';
      for (const variables of [{ zaakId: nobody }, { zaakId: 'geen-uuid' }, {}]) {
        const outcome = await world.run(
          worker(async () => {}),
          variables,
        );
        expect(outcome).to.include({ outcome: 'failed', retries: 2 });
        expect(JSON.stringify(outcome)).to.include('bestaat niet in het dossier');
      }
    });

    it('of an unreachable register keeps its retries, with the name of the register', async () => {
      const { message, retries, backOffMs } = await failed(
        new RegisterOnbereikbaar('Suwinet', 'geen verbinding'),
      );

      expect(retries).to.equal(3);
      expect(backOffMs).to.be.within(1_000, 2_000);
      expect(message).to.include('Suwinet antwoordt niet').and.include('Wat te doen');
    });

    it('never shows what the error said: it may quote a resident', async () => {
      const { message } = await failed(new Error('Inwoner Test 1, 999990019, Teststraat 1'));

      expect(message).not.to.match(/Inwoner|999990019|Teststraat/);
      expect(message)
        .to.include("De stap 'stap' is niet gelukt")
        .and.include('Kenmerk voor het logboek');
    });

    it('of the database does not show the row that it quotes', async () => {
      const breaking = worker(async (_, { trx }) => {
        await trx.raw("insert into personen (naam) values ('Inwoner Test 1')");
      });

      expect(JSON.stringify(await world.run(breaking, { zaakId }))).not.to.include('Inwoner');
    });

    it('without retries left names the case and the term at risk', async () => {
      await build.term(zaakId, 'beslistermijn');
      const { message, retries } = await failed(new Fault('besluit-onbekend'), 1);

      expect(retries).to.equal(0);
      expect(message).to.match(/^In zaak 2026-D-\d{6} is de stap 'stap' niet gelukt\./);
      expect(message).to.include('loopt tot en met 30 maart 2026');
    });
  });

  it('asks an unreachable register less often the longer it is away', async () => {
    const away = throwing(new RegisterOnbereikbaar('Suwinet', 'geen verbinding'));
    const key = `weg-${zaakId}`;
    const begin = world.state.now;
    const backOffs: number[] = [];
    for (const seconds of [0, 10, 600]) {
      world.state.now = new Date(begin.getTime() + seconds * 1_000);
      const outcome = await world.run(away, { zaakId }, { key });
      if (outcome.outcome === 'failed') backOffs.push(outcome.backOffMs);
    }
    world.state.now = begin;

    expect(backOffs[0]).to.be.within(1_000, 2_000);
    expect(backOffs[1]).to.be.within(5_000, 10_000);
    expect(backOffs[2]).to.be.within(30_000, 60_000);
    expect(
      await build.rows('select register, sinds from wachtende_stappen where zaak_id = $1', zaakId),
    ).to.deep.equal([{ register: 'Suwinet', sinds: begin }]);
  });

  it('waits without losing a retry for what is not there yet', async () => {
    const outcome = await failed(new Later('the post'));

    expect(outcome).to.include({ retries: 3, backOffMs: 5_000 });
  });

  it('does not blame the job for a database that is away', async () => {
    const db = connect('postgres://nobody@127.0.0.1:1/nothing');
    const job = {
      key: '1',
      type: 'proef.stap',
      processInstanceKey: '1',
      elementInstanceKey: '1',
      bpmnProcessId: 'proef',
      processVersion: 1,
      elementId: 'stap',
      retries: 1,
      variables: { zaakId },
    };
    const outcome = await runJob(
      worker(async () => {}),
      job,
      { ...world.deps, db },
    );
    await db.destroy();

    expect(outcome).to.include({ outcome: 'failed', retries: 1 });
    expect(JSON.stringify(outcome)).to.include('De database antwoordt niet');
  });

  describe('texts of incidents', () => {
    const VALUES = {
      register: 'de BRP',
      sjabloon: 'toekenning',
      veld: 'norm',
      reden: 'gesloten',
      naam: 'naam',
    };

    for (const code of Object.keys(texts.fouten) as FaultCode[]) {
      it(`${code}: what failed, what to do, nothing left open`, () => {
        const text = incidentText(new Fault(code, VALUES), 'brief-opstellen', '4711', {
          zaaknummer: '2026-D-000001',
          beslistermijn: '30 maart 2026',
        });

        expect(text).to.include('Wat te doen:').and.include('4711').and.include('brief-opstellen');
        expect(text).not.to.match(/[{}]|undefined|null/);
      });
    }
  });
});
