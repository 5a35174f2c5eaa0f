import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Engine } from '../../engine/port.ts';
import { connectZeebe } from '../../engine/zeebe.ts';
import { historyHash, rebuildHistory } from '../../history/rebuild.ts';
import { type History, startHistory } from '../../history/receive.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';
import { silent } from '../support/log.ts';
import { sharedBroker, type TestBroker } from '../support/services.ts';
import { until } from '../support/until.ts';

const model = readFileSync(new URL('./models/taak.bpmn', import.meta.url));

describe('history, from a real broker', () => {
  let database: TestDatabase;
  let broker: TestBroker;
  let history: History;
  let engine: Engine;
  const clock = () => new Date();
  const start = async () => {
    history = await startHistory({
      db: database.db,
      host: '127.0.0.1',
      port: 0,
      clock,
      log: silent,
    });
    broker.receiver.attach(history.url);
  };

  before(async () => {
    [database, broker] = await Promise.all([createDatabase(), sharedBroker()]);
    await start();
    engine = connectZeebe({
      gatewayAddress: broker.gatewayAddress,
      restAddress: broker.restAddress,
      log: silent,
    });
    await engine.deploy([{ name: 'taak.bpmn', content: model }]);
    await database.asOwner(`
      insert into gemeenten values ('dinkelland', 'Dinkelland');
      insert into functies values ('fo', 'Consulent');
      insert into kantoren values ('fo-dinkelland', 'Frontoffice Dinkelland', 'front-office');
      insert into uitvoeringen (functie, gemeente, kantoor_id, geldig_vanaf) values ('fo', 'dinkelland', 'fo-dinkelland', '2022-01-01');
      insert into formulier_versies values ('test-taak/doen', 1, '\\x00', '{"title": "Iets doen"}', '', now());
    `);
  });
  after(async () => {
    broker.receiver.attach(undefined);
    await engine.close();
    await history.close();
    await database.drop();
  });

  const startZaak = async () => {
    const zaakId = randomUUID();
    await database.asOwner(
      `with p as (insert into personen (gemeente, bsn_versleuteld, bsn_hash, bijgewerkt_op)
         values ('dinkelland', '\\x00', decode(replace($1::text, '-', ''), 'hex'), now()) returning id)
       insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op)
       select $1::uuid, $1::text, 'dinkelland', 'test-taak', 'bijstand', id, 'wordt-gestart', now(), now() from p`,
      [zaakId],
    );
    await engine.publishMessage({
      name: 'test-taak-gestart',
      correlationKey: zaakId,
      messageId: zaakId,
      timeToLiveMs: 60_000,
      variables: { zaakId },
    });
    return zaakId;
  };
  const taakVan = (zaakId: string) =>
    until('the task', async () => {
      const [taak] = await database.asOwner<Record<string, unknown>>(
        'select * from taken where zaak_id = $1',
        [zaakId],
      );
      return taak;
    });

  it('puts a new user task in the tasklist of the office that executes its functie', async () => {
    const taak = await taakVan(await startZaak());

    expect(taak).to.include({
      element_id: 'doen',
      naam: 'Iets doen',
      kantoor_id: 'fo-dinkelland',
      gemeente: 'dinkelland',
      status: 'open',
      termijn_soort: 'beslistermijn',
      prioriteit: 80,
      vier_ogen_besluit: true,
    });
    expect(taak.vier_ogen).to.deep.equal(['voorbereiden']);
  });

  it('says that a case is in hand when its process runs', async () => {
    const zaakId = await startZaak();

    const [zaak] = await until('the case', async () => {
      const rows = await database.asOwner<Record<string, unknown>>(
        "select * from zaken where id = $1 and status = 'in-behandeling'",
        [zaakId],
      );
      return rows.length > 0 && rows;
    });
    expect(zaak?.process_instance_key).to.match(/^\d+$/);
  });

  it('takes a completed task out of the list', async () => {
    const zaakId = await startZaak();
    const { user_task_key: key } = await taakVan(zaakId);

    await engine.completeUserTask(String(key), {});

    await until('the end', async () => (await taakVan(zaakId)).status === 'afgerond');
    const steps = await database.asOwner(
      'select soort from taak_gebeurtenissen g join taken t on t.id = g.taak_id where zaak_id = $1 order by g.id',
      [zaakId],
    );
    expect(steps).to.deep.equal([{ soort: 'aangemaakt' }, { soort: 'verwerkt' }]);
  });

  it('takes the task of a cancelled instance out of the list', async () => {
    const zaakId = await startZaak();
    const { process_instance_key: key } = await taakVan(zaakId);

    await engine.cancelProcessInstance(String(key));

    await until('the end', async () => (await taakVan(zaakId)).status === 'vervallen');
  });

  it('catches up after the receiver was away', async () => {
    await history.close();
    const zaakId = await startZaak();
    await start();

    expect((await taakVan(zaakId)).status).to.equal('open');
  });

  it('gives the same tables when the stream is folded from zero', async () => {
    const zaakId = await startZaak();
    await engine.completeUserTask(String((await taakVan(zaakId)).user_task_key), {});
    await until('the end in the history lane', async () => {
      const rows = await database.asOwner(
        "select from engine_process_instances where zaak_id = $1 and state = 'completed'",
        [zaakId],
      );
      return rows.length > 0;
    });
    broker.receiver.attach(undefined);
    const live = await historyHash(database.db);

    const records = await rebuildHistory(database.db);

    expect(records).to.be.greaterThan(50);
    expect(await historyHash(database.db)).to.equal(live);
  });
});
