import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import { later, mergeByKey, type Projection } from './projection.ts';
import { textOf } from './record.ts';

const STATES: Record<string, string> = {
  CREATED: 'created',
  FAILED: 'failed',
  COMPLETED: 'completed',
  ERROR_THROWN: 'error-thrown',
  CANCELED: 'canceled',
};
const OPEN = ['CREATED', 'FAILED', 'RETRIES_UPDATED'];

/** Jobs of the workers: how many tries are left, why the last one failed and when the next one is. */
export const job: Projection = {
  valueTypes: ['JOB'],
  tables: ['engine_jobs'],
  async fold(trx, facts) {
    const rows = facts
      .filter(({ intent }) => intent in STATES || intent === 'RETRIES_UPDATED')
      .map(({ key, at, intent, position, value }) => {
        const backOff = Number(value.retryBackoff ?? 0);
        return {
          key,
          process_instance_key: String(value.processInstanceKey),
          element_instance_key: String(value.elementInstanceKey),
          element_id: textOf(value.elementId),
          type: textOf(value.type),
          retries: Number(value.retries),
          // New tries are no state of their own: the job waits as one that failed.
          state: STATES[intent] ?? 'failed',
          error_message: textOf(value.errorMessage) || null,
          retry_at:
            intent === 'FAILED' && backOff > 0
              ? new Date(Date.parse(at) + backOff).toISOString()
              : null,
          created_at: intent === 'CREATED' ? at : null,
          ended_at: OPEN.includes(intent) ? null : at,
          position,
        };
      });
    await upsertRows(
      trx,
      'engine_jobs',
      {
        key: 'text',
        process_instance_key: 'text',
        element_instance_key: 'text',
        element_id: 'text',
        type: 'text',
        retries: 'integer',
        state: 'text',
        error_message: 'text',
        retry_at: 'timestamptz',
        created_at: 'timestamptz',
        ended_at: 'timestamptz',
        position: 'bigint',
      },
      mergeByKey(rows, later),
      { followPosition: ['state', 'retries', 'error_message', 'retry_at'] },
    );
  },
};
