import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import { later, mergeByKey, type Projection } from './projection.ts';
import { keyOf, textOf } from './record.ts';

/** Where the engine stopped and waits for a person. */
export const incident: Projection = {
  valueTypes: ['INCIDENT'],
  tables: ['engine_incidents'],
  async fold(trx, facts) {
    const rows = facts
      .filter(({ intent }) => intent === 'CREATED' || intent === 'RESOLVED')
      .map(({ key, at, intent, position, value }) => ({
        key,
        process_instance_key: String(value.processInstanceKey),
        element_id: textOf(value.elementId),
        element_instance_key: String(value.elementInstanceKey),
        job_key: keyOf(value.jobKey),
        error_type: textOf(value.errorType),
        error_message: textOf(value.errorMessage),
        created_at: intent === 'CREATED' ? at : null,
        resolved_at: intent === 'RESOLVED' ? at : null,
        position,
      }));
    await upsertRows(
      trx,
      'engine_incidents',
      {
        key: 'text',
        process_instance_key: 'text',
        element_id: 'text',
        element_instance_key: 'text',
        job_key: 'text',
        error_type: 'text',
        error_message: 'text',
        created_at: 'timestamptz',
        resolved_at: 'timestamptz',
        position: 'bigint',
      },
      mergeByKey(rows, later),
      { followPosition: [] },
    );
  },
};
