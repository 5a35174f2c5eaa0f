import type { Knex } from 'knex';
import { insertBrokenRecord } from '../db/queries/engine/insert-broken-record.ts';
import { voltooiHeropeningen } from '../db/queries/heropeningen/voltooi-heropeningen.ts';
import { endTaken } from '../db/queries/taken/end-taken.ts';
import { openTaken } from '../db/queries/taken/open-taken.ts';
import { endZaken } from '../db/queries/zaken/end-zaken.ts';
import { startZaken } from '../db/queries/zaken/start-zaken.ts';
import { type Clock, today } from '../law/clock.ts';
import { type Fact, textOf } from './record.ts';

/**
 * What the stream means for people: a task appears in the tasklist when the engine made it, and leaves it when the engine
 * ended it. Not part of a rebuild: the tasklist owns more than the engine knows.
 */
export async function updateWork(
  trx: Knex.Transaction,
  facts: readonly Fact[],
  clock: Clock,
): Promise<void> {
  const created = facts.filter(
    ({ valueType, intent }) => valueType === 'USER_TASK' && intent === 'CREATED',
  );
  if (created.length > 0) {
    const tasks = created.map(toTaak);
    // A task that is given back keeps its place: it is there before the same task is added as a new one.
    await voltooiHeropeningen(trx, tasks, clock());
    const { withoutOffice } = await openTaken(trx, tasks, today(clock));
    for (const task of withoutOffice) {
      // It must not vanish: an operator sees it, mends the organisation, and applies it again.
      await insertBrokenRecord(trx, {
        lane: 'taken',
        partition: null,
        position: null,
        inhoud: JSON.stringify(task),
        fout: `Voor functie ${task.functie} is geen kantoor, of voor ${task.formulier_id} geen formulier bekend.`,
      });
    }
  }
  const ended = facts.flatMap((fact) => ending(fact) ?? []);
  if (ended.length > 0) await endTaken(trx, ended);
  if (facts.some(({ valueType }) => valueType === 'PROCESS_INSTANCE' || valueType === 'VARIABLE')) {
    const instances = [...new Set(facts.map(({ value }) => String(value.processInstanceKey)))];
    await startZaken(trx, instances);
    await endZaken(trx, instances);
  }
}

/** How a record ends tasks: by the task's own key, or by its element when a modification ended it without a word. */
function ending({ valueType, intent, key, at, value }: Fact) {
  if (valueType === 'USER_TASK' && intent === 'COMPLETED')
    return { key, element: null, status: 'afgerond', at };
  if (valueType === 'USER_TASK' && intent === 'CANCELED')
    return { key, element: null, status: 'vervallen', at };
  if (
    valueType === 'PROCESS_INSTANCE' &&
    intent === 'ELEMENT_TERMINATED' &&
    value.bpmnElementType === 'USER_TASK'
  ) {
    return { key: null, element: key, status: 'vervallen', at };
  }
  return undefined;
}

function toTaak({ key, at, value }: Fact) {
  const headers = (value.customHeaders ?? {}) as Record<string, string>;
  const [functie] = (value.candidateGroupsList ?? []) as string[];
  const [zaakId] = (value.candidateUsersList ?? []) as string[];
  return {
    user_task_key: key,
    element_instance_key: String(value.elementInstanceKey),
    process_instance_key: String(value.processInstanceKey),
    zaak_id: /^[0-9a-f-]{36}$/.test(zaakId ?? '') ? (zaakId as string) : null,
    proces: textOf(value.bpmnProcessId),
    proces_versie: Number(value.processDefinitionVersion),
    element_id: textOf(value.elementId),
    formulier_id: textOf(value.externalFormReference),
    functie: functie ?? '',
    vier_ogen: (headers['vier-ogen'] ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
    vier_ogen_besluit: headers['vier-ogen-besluit'] === 'ja',
    prioriteit: Number(headers.prioriteit ?? 50),
    termijn: headers.termijn ?? 'beslistermijn',
    aangemaakt_op: at,
  };
}
