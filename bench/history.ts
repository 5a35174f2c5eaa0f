import { parseArgs } from 'node:util';
import { startHistory } from '../history/receive.ts';
import { createDatabase, type TestDatabase } from '../test/support/database.ts';
import { sharedPostgres, stopServices } from '../test/support/services.ts';

/**
 * Records of the engine's stream per second into PostgreSQL (with fsync), over HTTP as the broker posts them: parsed, kept,
 * folded into every projection, checkpoint moved. Beside it, in turn: the same when every instance is of a case, so that its steps are
 * measured for the dashboard (docs/adr/0042), and the same rows by plain inserts of the same size.
 */
const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '120000' },
    bulk: { type: 'string', default: '2000' },
    rondes: { type: 'string', default: '3' },
  },
});
const total = Number(values.records);
const size = Number(values.bulk);
const TARGET = 10_000;
const silent = { info() {}, warn() {}, error() {} };

await sharedPostgres({ durable: true });
const bulks = stream(total, size);
const rates: { ours: number; stepped: number; floor: number }[] = [];
for (let round = 0; round < Number(values.rondes); round += 1) {
  rates.push({
    floor: await inserted(bulks),
    ours: await received(bulks, { ofCases: false }),
    stepped: await received(bulks, { ofCases: true }),
  });
}
await stopServices();

const median = (of: keyof (typeof rates)[number]) =>
  rates.map((rate) => rate[of]).toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('nl-NL')} records/s`;
console.log(`
${total} records in bulks of ${size}, median of ${rates.length} rounds
  history: HTTP, parsed, kept and folded    ${perSecond(median('ours'))} (target ${TARGET.toLocaleString('nl-NL')})
  the same, of cases: their steps tallied   ${perSecond(median('stepped'))} (${(100 * (median('ours') / median('stepped') - 1)).toFixed(0)} % more time)
  plain inserts of the same rows            ${perSecond(median('floor'))}
  ratio of the first to the last            ${(median('ours') / median('floor')).toFixed(2)} ×`);

/** As the history lane brings them: an instance with one step and one user task is twelve records that are kept. */
function stream(count: number, perBulk: number): string[][] {
  const lines: string[] = [];
  for (let instance = 0; lines.length < count; instance += 1) {
    const key = 2_251_799_813_685_248 + instance * 100;
    const of = {
      bpmnProcessId: 'aanvraag',
      version: 1,
      processDefinitionKey: 2_251_799_813_685_000,
      processInstanceKey: key,
      parentProcessInstanceKey: -1,
      parentElementInstanceKey: -1,
      flowScopeKey: key,
      tenantId: '<default>',
    };
    const element = (offset: number, elementId: string, bpmnElementType: string, intent: string) =>
      add('PROCESS_INSTANCE', intent, key + offset, { ...of, elementId, bpmnElementType });
    const add = (valueType: string, intent: string, recordKey: number, value: object) =>
      lines.push(
        JSON.stringify({
          partitionId: 1,
          position: lines.length + 1,
          key: recordKey,
          timestamp: 1_767_225_600_000 + lines.length,
          recordType: 'EVENT',
          valueType,
          intent,
          value,
          brokerVersion: '8.5.8',
        }),
      );
    element(0, 'aanvraag', 'PROCESS', 'ELEMENT_ACTIVATED');
    element(1, 'melding', 'START_EVENT', 'ELEMENT_ACTIVATED');
    element(1, 'melding', 'START_EVENT', 'ELEMENT_COMPLETED');
    element(2, 'melding__routering', 'SEQUENCE_FLOW', 'SEQUENCE_FLOW_TAKEN');
    element(3, 'identiteit-controleren', 'SERVICE_TASK', 'ELEMENT_ACTIVATED');
    element(3, 'identiteit-controleren', 'SERVICE_TASK', 'ELEMENT_COMPLETED');
    element(4, 'routering__intake', 'SEQUENCE_FLOW', 'SEQUENCE_FLOW_TAKEN');
    element(5, 'intakegesprek-voeren', 'USER_TASK', 'ELEMENT_ACTIVATED');
    element(5, 'intakegesprek-voeren', 'USER_TASK', 'ELEMENT_COMPLETED');
    element(6, 'klaar', 'END_EVENT', 'ELEMENT_ACTIVATED');
    element(6, 'klaar', 'END_EVENT', 'ELEMENT_COMPLETED');
    element(0, 'aanvraag', 'PROCESS', 'ELEMENT_COMPLETED');
  }
  const bulksOf: string[][] = [];
  for (let at = 0; at < count; at += perBulk) bulksOf.push(lines.slice(at, at + perBulk));
  return bulksOf;
}

async function received(
  all: readonly string[][],
  { ofCases }: { ofCases: boolean },
): Promise<number> {
  const database = await createDatabase();
  if (ofCases) await withCases(database, total / 12 + 1);
  const history = await startHistory({
    db: database.db,
    host: '127.0.0.1',
    port: 0,
    clock: () => new Date(),
    log: silent,
  });
  const bodies = all.map((lines) =>
    lines.map((line) => `{"index":{"_index":"history_x"}}\n${line}\n`).join(''),
  );
  const rate = await timed(async () => {
    for (const body of bodies) {
      const answer = await fetch(`${history.url}/_bulk`, { method: 'POST', body });
      if (answer.status !== 200) throw new Error(`the receiver answered ${answer.status}`);
      await answer.text();
    }
    await history.settle();
  });
  if (history.status().applied !== total || history.status().broken !== 0)
    throw new Error(`${history.status().applied} of ${total} records were applied`);
  await history.close();
  await database.drop();
  return rate;
}

/** A case for each instance, and what the engine said of them before: a variable may come before its instance. */
async function withCases({ asOwner }: TestDatabase, count: number): Promise<void> {
  const id = "overlay(lpad(to_hex(n), 32, '0') placing '4' from 13)::uuid";
  await asOwner(
    `insert into gemeenten values ('oldenzaal', 'Oldenzaal') on conflict do nothing;
     set app.gemeenten = '*'; set session_replication_role = replica;
     insert into personen (id, gemeente, bsn_versleuteld, bsn_hash, bijgewerkt_op) values ('00000000-0000-4000-8000-000000000000', 'oldenzaal', '', '', now());
     insert into zaken (id, nummer, gemeente, proces, regeling, persoon_id, status, melding_op, gestart_op)
     select ${id}, 'bench-' || n, 'oldenzaal', 'aanvraag', 'bijstand', '00000000-0000-4000-8000-000000000000', 'in-behandeling', '2026-01-01', '2026-01-01'
     from generate_series(0, ${Math.ceil(count)}) n;
     insert into engine_instance_zaken (key, zaak_id)
     select (2251799813685248 + n * 100)::text, ${id} from generate_series(0, ${Math.ceil(count)}) n;
     reset session_replication_role`,
  );
}

async function inserted(all: readonly string[][]): Promise<number> {
  const database = await createDatabase();
  await database.asOwner(
    'create table bench (partition integer, position bigint, record jsonb, primary key (partition, position))',
  );
  const rate = await timed(async () => {
    for (const lines of all) {
      await database.asOwner(
        `insert into bench select 1, (r ->> 'position')::bigint, r from unnest($1::jsonb[]) r`,
        [lines],
      );
    }
  });
  await database.drop();
  return rate;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = process.hrtime.bigint();
  await work();
  return total / (Number(process.hrtime.bigint() - begin) / 1e9);
}
