import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import { later, mergeByKey, type Projection } from './projection.ts';
import { textOf } from './record.ts';

/** Values of the variables that an operator may see, as JSON. */
export const variable: Projection = {
  valueTypes: ['VARIABLE'],
  tables: ['engine_variables'],
  async fold(trx, facts) {
    const rows = facts
      .filter(
        ({ intent, value }) =>
          (intent === 'CREATED' || intent === 'UPDATED') && value.name !== 'zaakId',
      )
      .map(({ key, position, value }) => ({
        key,
        process_instance_key: String(value.processInstanceKey),
        scope_key: String(value.scopeKey),
        name: textOf(value.name),
        value: textOf(value.value),
        position,
      }));
    await upsertRows(
      trx,
      'engine_variables',
      {
        key: 'text',
        process_instance_key: 'text',
        scope_key: 'text',
        name: 'text',
        value: 'text',
        position: 'bigint',
      },
      mergeByKey(rows, later),
      { followPosition: ['value'] },
    );
  },
};
