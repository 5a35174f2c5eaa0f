import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import { later, mergeByKey, type Projection } from './projection.ts';
import { type Fact, textOf } from './record.ts';

const STATES: Record<string, string> = {
  CREATED: 'created',
  COMPLETED: 'completed',
  CANCELED: 'canceled',
};

/** User tasks as the engine knows them; who works on one is decided in `taken` (docs/adr/0006). */
export const userTask: Projection = {
  valueTypes: ['USER_TASK'],
  tables: ['engine_user_tasks'],
  async fold(trx, facts) {
    const rows = facts.filter(({ intent }) => intent in STATES || intent === 'ASSIGNED').map(toRow);
    await upsertRows(
      trx,
      'engine_user_tasks',
      {
        key: 'text',
        element_instance_key: 'text',
        process_instance_key: 'text',
        bpmn_process_id: 'text',
        element_id: 'text',
        assignee: 'text',
        state: 'text',
        created_at: 'timestamptz',
        ended_at: 'timestamptz',
        position: 'bigint',
      },
      mergeByKey(rows, later),
      { followPosition: ['state', 'assignee'] },
    );
  },
};

function toRow({ key, at, intent, position, value }: Fact) {
  const state = STATES[intent] ?? 'created';
  return {
    key,
    element_instance_key: String(value.elementInstanceKey),
    process_instance_key: String(value.processInstanceKey),
    bpmn_process_id: textOf(value.bpmnProcessId),
    element_id: textOf(value.elementId),
    assignee: textOf(value.assignee),
    state,
    created_at: intent === 'CREATED' ? at : null,
    ended_at: state === 'created' ? null : at,
    position,
  };
}
