import { expect } from 'chai';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { inTransaction } from '../../db/transaction.ts';
import {
  type Engine,
  EngineNotFound,
  EngineRejected,
  EngineUnavailable,
  type Modification,
} from '../../engine/port.ts';
import { applyBatch } from '../../history/apply.ts';
import type { Fact } from '../../history/record.ts';
import type { RelayDeps } from '../../outbox/delivery.ts';
import { type Relay, startRelay } from '../../outbox/relay.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import { createWorkerWorld, type WorkerWorld } from '../workers/world.ts';

/** The way of an undone completion through outbox, engine and history, and back when the engine refuses. */
describe('outbox/deliveries/taak-heropenen', () => {
  let world: WorkerWorld;
  let relay: Relay;
  const asked: (Modification & { instance: string })[] = [];
  let answer: () => void;
  const port = {
    modifyProcessInstance: async (instance: string, change: Modification) => {
      asked.push({ instance, ...change });
      answer();
    },
    assignUserTask: async () => undefined,
  } as unknown as Engine;

  before(async () => {
    world = await createWorkerWorld();
    await sql(
      `insert into formulier_versies (id, versie, inhoud_hash, schema, validator, gepubliceerd_op)
       values ('aanvraag/conceptbesluit-opstellen', 1, '', '{"title": "Conceptbesluit opstellen"}', '', now()),
         ('aanvraag/besluit-toetsen', 1, '', '{"title": "Besluit toetsen"}', '', now())`,
    );
    relay = startRelay({ ...world.deps, engine: port, log: silent } as RelayDeps);
  });
  after(async () => {
    await relay.close();
    await world.close();
  });
  beforeEach(() => {
    asked.length = 0;
    answer = () => undefined;
  });
  const sql = <T = unknown>(text: string, values: unknown[] = []) =>
    world.database.asOwner<T & Record<string, unknown>>(text, values);

  let keys = 7_000;
  /** A completion that somebody asked to undo: the case file had `werk`, and has `concept` beside another `werk`. */
  async function demanded() {
    const zaakId = await world.newZaak({
      dossier: { werk: { uren: 12 }, concept: { soort: 'a' } },
    });
    const [door] = await sql<{ id: string }>(
      "select id from medewerkers where subject = 'bo-inkomen-1'",
    );
    keys += 10;
    const instance = String(keys);
    const task = async (element: string, at: number, status: string) => {
      const [row] = await sql<{ id: string }>(
        `insert into taken (user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id, naam,
           formulier_id, formulier_versie, functie, kantoor_id, status, aangemaakt_op, afgerond_door, afgerond_op, beeindigd_op, versie)
         values ($1, $2, $3, $4, 'dinkelland', 'aanvraag', 1, $5, $5, 'aanvraag/' || $5, 1, 'bo-inkomen', 'backoffice', $6, now(), $7, now(), now(), 4)
         returning id`,
        [String(keys + at), String(keys + at + 1), instance, zaakId, element, status, door?.id],
      );
      return row?.id as string;
    };
    const taakId = await task('conceptbesluit-opstellen', 1, 'wordt-verwerkt');
    const wachtendId = await task('besluit-toetsen', 3, 'vervallen');
    await sql(
      `insert into inzendingen (taak_id, zaak_id, gemeente, element_id, gegevens, proces_variabelen, door, op)
       values ($1, $2, 'dinkelland', 'conceptbesluit-opstellen', '{"concept": {"soort": "a"}}', '{}', $3, now())`,
      [taakId, zaakId, door?.id],
    );
    await sql(
      `insert into dossier_herkomst (zaak_id, gemeente, sectie, bron, taak_id, door, op)
       values ($1, 'dinkelland', 'werk', 'medewerker', $2, $3, now()), ($1, 'dinkelland', 'concept', 'medewerker', $2, $3, now())`,
      [zaakId, taakId, door?.id],
    );
    await sql(
      `insert into laatste_afrondingen (zaak_id, gemeente, taak_id, dossier, herkomst, dossier_versie, inbox_na, outbox_na, heropening,
         gevraagd_door, gevraagd_op, wachtend_id, gezien, dossier_gevraagd)
       select zaak_id, gemeente, $2, '{"werk": {"uren": 8}}',
         '[{"zaak_id": "${zaakId}", "gemeente": "dinkelland", "sectie": "werk", "bron": "suwinet", "taak_id": null, "door": null, "op": "2026-01-01T00:00:00Z"}]',
         versie - 1, 0, 0, 'gevraagd', $3, now(), $4, gegevens, versie from dossiers where zaak_id = $1`,
      [zaakId, taakId, door?.id, wachtendId],
    );
    const ask = async () => {
      const sleutel = `taak-heropenen-${taakId}-4`;
      await inTransaction(world.database.db, '*', (trx) =>
        enqueue(trx, {
          soort: 'taak-heropenen',
          sleutel,
          reeks: `taak-${taakId}`,
          zaakId,
          gemeente: 'dinkelland',
          inhoud: {
            taakId,
            instantie: instance,
            element: 'conceptbesluit-opstellen',
            einde: String(keys + 4),
            variabelen: { akkoord: null },
          },
        }),
      );
      return sleutel;
    };
    return { zaakId, taakId, wachtendId, instance, einde: String(keys + 4), door: door?.id, ask };
  }
  type Demanded = Awaited<ReturnType<typeof demanded>>;

  const statuses = async ({ taakId, wachtendId }: Demanded) =>
    (
      await sql<{ status: string }>(
        'select status from taken where id = any($1) order by id = $2 desc',
        [[taakId, wachtendId], taakId],
      )
    ).map(({ status }) => status);
  const becomes = (sleutel: string, status: string) =>
    until(status, async () => {
      const [row] = await sql<{ status: string }>('select status from outbox where sleutel = $1', [
        sleutel,
      ]);
      return row?.status === status;
    });
  const dossier = async ({ zaakId }: Demanded) =>
    (
      await sql(
        `select gegevens, (select jsonb_object_agg(sectie, bron) from dossier_herkomst h where h.zaak_id = d.zaak_id) as bron
         from dossiers d where zaak_id = $1`,
        [zaakId],
      )
    )[0];
  let position = 0;
  /** The engine tells that it made the task anew. */
  const told = ({ zaakId, instance }: Demanded) => {
    position += 1;
    const fact: Fact = {
      partition: 1,
      position,
      key: `${instance}99`,
      valueType: 'USER_TASK',
      intent: 'CREATED',
      at: '2026-02-02T09:00:01.000Z',
      value: {
        elementInstanceKey: `${instance}98`,
        processInstanceKey: instance,
        bpmnProcessId: 'aanvraag',
        processDefinitionVersion: 1,
        elementId: 'conceptbesluit-opstellen',
        externalFormReference: 'aanvraag/conceptbesluit-opstellen',
        candidateGroupsList: ['bo-inkomen'],
        candidateUsersList: [zaakId],
        customHeaders: {},
      },
    } as unknown as Fact;
    return applyBatch(world.database.db, 'fast', [fact], world.deps.clock);
  };

  it('asks the engine for one change, and gives the task back when the engine made it', async () => {
    const made = await demanded();
    await becomes(await made.ask(), 'bezorgd');
    expect(asked).to.deep.equal([
      {
        instance: made.instance,
        activate: 'conceptbesluit-opstellen',
        terminate: [made.einde],
        variables: { akkoord: null },
      },
    ]);
    expect(await statuses(made)).to.deep.equal(['wordt-verwerkt', 'vervallen']);
    await told(made);

    expect(await statuses(made)).to.deep.equal(['open', 'vervallen']);
    expect(await dossier(made)).to.deep.equal({
      gegevens: { werk: { uren: 8 } },
      bron: { werk: 'suwinet' },
    });
    const [taak] = await sql(
      `select t.user_task_key, t.behandelaar_id, t.afgerond_door, c.gegevens, c.door, (select count(*)::int from taken k where k.zaak_id = t.zaak_id) as taken,
         (select count(*)::int from inzendingen i where i.taak_id = t.id) as inzendingen
       from taken t join concepten c on c.taak_id = t.id where t.id = $1`,
      [made.taakId],
    );
    expect(taak).to.deep.equal({
      user_task_key: `${made.instance}99`,
      behandelaar_id: made.door,
      afgerond_door: null,
      gegevens: { concept: { soort: 'a' } },
      door: made.door,
      taken: 2,
      inzendingen: 0,
    });
  });

  it('is done by whoever hears first: the engine tells of the task before the answer is kept', async () => {
    const made = await demanded();
    await told(made);
    answer = () => {
      throw new EngineRejected('gone');
    };
    await becomes(await made.ask(), 'bezorgd');

    expect(asked).to.deep.equal([]);
    expect(await statuses(made)).to.deep.equal(['open', 'vervallen']);
  });

  it('leaves a section that somebody wrote in that moment, and says so in the audit trail', async () => {
    const made = await demanded();
    await sql(
      `update dossiers set gegevens = gegevens || '{"werk": {"uren": 20}}', versie = versie + 1 where zaak_id = $1`,
      [made.zaakId],
    );
    await told(made);

    expect((await dossier(made))?.gegevens).to.deep.equal({ werk: { uren: 20 } });
    const [line] = await sql<{ details: object }>(
      "select details from auditregels where object_id = $1 and actie = 'taak.heropend'",
      [made.taakId],
    );
    expect(line?.details).to.deep.include({ hersteld: ['concept'], gebleven: ['werk'] });
  });

  it('leaves the completion when the case changed while the engine was away', async () => {
    const made = await demanded();
    await sql('update dossiers set versie = versie + 1 where zaak_id = $1', [made.zaakId]);
    await becomes(await made.ask(), 'bezorgd');

    expect(asked).to.deep.equal([]);
    expect(await statuses(made)).to.deep.equal(['afgerond', 'open']);
    expect((await dossier(made))?.gegevens).to.deep.equal({
      werk: { uren: 12 },
      concept: { soort: 'a' },
    });
  });

  for (const [name, error] of [
    ['refuses', new EngineRejected('not there')],
    ['does not know the instance', new EngineNotFound('not there')],
  ] as const) {
    it(`waits for history when the engine ${name}, then leaves the completion`, async () => {
      const made = await demanded();
      answer = () => {
        throw error;
      };
      const sleutel = await made.ask();
      await until('a try', async () => asked.length > 0);
      expect(await statuses(made)).to.deep.equal(['wordt-verwerkt', 'vervallen']);
      await sql(
        "update outbox set aangemaakt_op = now() - interval '20 seconds' where sleutel = $1",
        [sleutel],
      );
      await sql(
        `insert into engine_element_instances (key, process_instance_key, process_definition_key, bpmn_process_id, element_id, element_type, state, position)
         values ($1, $2, '1', 'aanvraag', 'besluit-toetsen', 'USER_TASK', 'completed', 1)`,
        [made.einde, made.instance],
      );
      await becomes(sleutel, 'bezorgd');

      // What the engine ended does not come back.
      expect(await statuses(made)).to.deep.equal(['afgerond', 'vervallen']);
      const lines = await sql(
        "select from auditregels where object_id = $1 and actie = 'taak.heropening-geweigerd'",
        [made.taakId],
      );
      expect(lines).to.have.length(1);
    });
  }

  it('waits as long as the engine is away', async () => {
    const made = await demanded();
    answer = () => {
      throw new EngineUnavailable('away');
    };
    const sleutel = await made.ask();
    await until('tries', async () => asked.length > 1);
    expect(await statuses(made)).to.deep.equal(['wordt-verwerkt', 'vervallen']);
    answer = () => undefined;
    await becomes(sleutel, 'bezorgd');
  });

  it('adds a task as a new one when nobody asked for it back', async () => {
    const made = await demanded();
    await sql("update laatste_afrondingen set heropening = 'geweigerd' where taak_id = $1", [
      made.taakId,
    ]);
    await told(made);
    expect(await sql('select from taken where zaak_id = $1', [made.zaakId])).to.have.length(3);
  });
});
