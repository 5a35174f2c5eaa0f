import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import { later, mergeByKey, type Projection } from './projection.ts';
import { keyOf, textOf } from './record.ts';

const STATES: Record<string, string> = {
  CREATED: 'created',
  TRIGGERED: 'triggered',
  CANCELED: 'canceled',
};

/** Timers with the moment at which they fire. */
export const timer: Projection = {
  valueTypes: ['TIMER'],
  tables: ['engine_timers'],
  async fold(trx, facts) {
    const rows = facts
      .filter(({ intent }) => intent in STATES)
      .map(({ key, intent, position, value }) => ({
        key,
        process_instance_key: keyOf(value.processInstanceKey),
        element_id: textOf(value.targetElementId),
        due_at: new Date(Number(value.dueDate)).toISOString(),
        state: STATES[intent] as string,
        position,
      }));
    await upsertRows(
      trx,
      'engine_timers',
      {
        key: 'text',
        process_instance_key: 'text',
        element_id: 'text',
        due_at: 'timestamptz',
        state: 'text',
        position: 'bigint',
      },
      mergeByKey(rows, later),
    );
  },
};
