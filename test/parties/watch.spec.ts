import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { findPartijen } from '../../db/queries/partijen/find-partijen.ts';
import { PARTIJ_VAN_SOORT, PARTIJEN } from '../../db/queries/partijen/partijen.ts';
import { inTransaction } from '../../db/transaction.ts';
import { deliveries, ENGINE_SOORTEN } from '../../outbox/deliveries/registry.ts';
import { judge } from '../../outbox/verdict.ts';
import { type RunningWatch, startWatch } from '../../parties/watch.ts';
import { connectRegisters, urlsBelow } from '../../registers/connect.ts';
import { RegisterInOnderhoud, RegisterOnbereikbaar } from '../../registers/errors.ts';
import { suwinetRaadplegen } from '../../workers/gegevens-ophalen/suwinet-raadplegen.ts';
import { runJob } from '../../workers/run-job.ts';
import { thrownBy } from '../registers/support.ts';
import { silent } from '../support/log.ts';
import { createWorkerWorld, type WorkerWorld } from '../workers/world.ts';

const HOUR = 3_600_000;

describe('parties/watch', () => {
  let world: WorkerWorld;
  let watch: RunningWatch;
  let now: Date;
  const clock = () => now;
  before(async () => {
    world = await createWorkerWorld();
  });
  after(() => world.close());
  beforeEach(async () => {
    now = new Date(world.deps.clock());
    await world.database.asOwner('delete from partij_standen');
    await world.database.asOwner('delete from partij_minuten');
    await world.database.asOwner('delete from partij_onderhoud');
    watch = await startWatch({ db: world.database.db, clock, log: silent });
  });
  afterEach(() => watch.close());

  const registers = (base = world.simulatorsUrl) =>
    connectRegisters(urlsBelow(base), { timeoutMs: 1000 }, watch);
  const standen = () => inTransaction(world.database.db, '*', (trx) => findPartijen(trx, now));
  const trouble = (party: string, soort: string, aantal: number) =>
    fetch(`${world.simulatorsUrl}/${party}/storing`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ soort, aantal }),
    });
  async function maintain(partij: string, van: number, tot: number) {
    await world.database.asOwner(
      `insert into medewerkers (id, subject, naam) values ('00000000-0000-4000-8000-00000000aaaa', 'onderhoud', 'Beheerder') on conflict do nothing`,
    );
    await world.database.asOwner(
      `insert into partij_onderhoud (id, partij, van, tot, reden, gemaakt_door, gemaakt_op)
       values ($1, $2, $3, $4, 'Nieuwe versie', '00000000-0000-4000-8000-00000000aaaa', now())`,
      [randomUUID(), partij, new Date(now.getTime() + van), new Date(now.getTime() + tot)],
    );
    await watch.sync();
  }
  /** A question that the simulator refuses to answer for lack of a person: an answer all the same. */
  const ask = (of = registers()) => of.suwinet.raadpleegPersoon({ bsn: '999999990' } as never);

  it('counts what every program saw of a party, and when it last answered', async () => {
    const of = registers();
    await thrownBy(ask(of));
    await trouble('suwinet', 'storing', 1);
    await thrownBy(ask(of));
    await watch.sync();
    const second = await startWatch({ db: world.database.db, clock, log: silent });
    second.report('suwinet', { uitkomst: 'gelukt', ms: 40 });
    await second.close();

    const [row] = await standen();

    expect(row).to.deep.include({
      partij: 'suwinet',
      aantal: 3,
      mislukt: 1,
      laatste_fout: 'RegisterOnbereikbaar',
      laatst_gelukt_op: now,
      laatst_mislukt_op: now,
    });
    expect(row?.langste_ms).to.be.at.least(40);
  });

  it('forgets what was longer than an hour ago, and keeps the totals', async () => {
    watch.report('post', { uitkomst: 'mislukt', ms: 10, fout: 'RegisterOnbereikbaar' });
    await watch.sync();
    now = new Date(now.getTime() + HOUR + 120_000);

    expect((await standen())[0]).to.deep.include({ partij: 'post', aantal: 0, mislukt: 0 });
    const [total] = await world.database.asOwner<{ mislukt: string }>(
      'select mislukt from partij_standen',
    );
    expect(total?.mislukt).to.equal('1');
  });

  it('says how long a breaker stays open, and counts what was not sent apart', async () => {
    const away = registers('http://127.0.0.1:1');
    for (let i = 0; i < 8; i += 1) await thrownBy(ask(away));
    const refused = await thrownBy(ask(away));
    await watch.sync();

    expect(refused.message).to.include('rust na storingen');
    const [row] = await standen();
    expect(row?.rust_tot?.getTime()).to.be.greaterThan(now.getTime());
    expect(row).to.include({ aantal: 8, mislukt: 8 });
    const [total] = await world.database.asOwner('select overgeslagen from partij_standen');
    expect(total).to.deep.equal({ overgeslagen: '1' });
  });

  it('asks nothing of a party in maintenance, and asks again after it', async () => {
    await maintain('suwinet', -HOUR, HOUR);
    await maintain('brp', HOUR, 2 * HOUR);
    const of = registers();

    const error = await thrownBy(ask(of));

    expect(error).to.be.instanceOf(RegisterInOnderhoud);
    expect(error).to.be.instanceOf(RegisterOnbereikbaar);
    expect((error as RegisterInOnderhoud).nogMs).to.equal(HOUR);
    expect(watch.inMaintenance('brp')).to.equal(undefined);
    expect(await standen()).to.deep.equal([]);
    now = new Date(now.getTime() + HOUR);
    expect(await thrownBy(ask(of))).not.to.be.instanceOf(RegisterInOnderhoud);
  });

  it('gives a job back with its tries until the maintenance is over: no incident', async () => {
    await maintain('suwinet', -HOUR, HOUR);
    const zaakId = randomUUID();
    const deps = { ...world.deps, registers: registers(), clock };
    const asks = {
      ...suwinetRaadplegen,
      fetch: () => ask(deps.registers),
    };

    const outcome = await runJob(
      asks,
      {
        key: '1',
        type: asks.type,
        processInstanceKey: '1',
        elementInstanceKey: '1',
        bpmnProcessId: 'gegevens-ophalen',
        processVersion: 1,
        elementId: 'suwinet-raadplegen',
        retries: 1,
        variables: { zaakId },
      },
      deps,
    );

    expect(outcome).to.deep.include({ outcome: 'failed', retries: 1 });
    const { backOffMs, message } = outcome as { backOffMs: number; message: string };
    expect(message).to.include('Suwinet is in onderhoud');
    // Five minutes at most, as it may be over before, and some seconds so that not all come at once.
    expect(backOffMs).to.be.within(300_000, 305_000);
    const soon = judge(new RegisterInOnderhoud('Suwinet', 20_000), { pogingen: 9, leeftijd: 9e9 });
    expect(soon.soort).to.equal('weg');
    expect((soon as { inMs: number }).inMs).to.be.within(20_000, 20_250);
  });

  it('keeps what it counted while the database is away', async () => {
    const gone = {
      transaction: (_work: never): Promise<unknown> => Promise.reject(new Error('away')),
    };
    const lonely = await startWatch({ db: gone as never, clock, log: silent });
    lonely.report('om', { uitkomst: 'gelukt', ms: 5 });
    await lonely.sync();
    lonely.report('om', { uitkomst: 'gelukt', ms: 5 });
    gone.transaction = (work: never) => world.database.db.transaction(work);
    await lonely.close();

    expect((await standen())[0]).to.include({ partij: 'om', aantal: 2 });
  });

  it('knows for every message of the outbox to which party it goes', () => {
    // What staff and operators are told goes to nobody's register.
    const toParties = Object.keys(deliveries).filter(
      (soort) => !ENGINE_SOORTEN.includes(soort) && !/^(mail|storing)-/.test(soort),
    );

    expect(Object.keys(PARTIJ_VAN_SOORT).sort()).to.deep.equal(toParties.sort());
    expect([...PARTIJEN].sort()).to.deep.equal(Object.keys(urlsBelow('')).sort());
  });
});
