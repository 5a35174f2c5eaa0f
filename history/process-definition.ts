import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import type { Projection } from './projection.ts';
import { textOf } from './record.ts';

/** Models as they were deployed. Every partition reports each model: the first report stays. */
export const processDefinition: Projection = {
  valueTypes: ['PROCESS'],
  tables: ['engine_process_definitions'],
  async fold(trx, facts) {
    const rows = new Map(
      facts
        .filter(({ intent }) => intent === 'CREATED')
        .map(({ key, at, position, value }) => [
          key,
          {
            key,
            bpmn_process_id: textOf(value.bpmnProcessId),
            version: Number(value.version),
            resource_name: textOf(value.resourceName),
            xml: Buffer.from(textOf(value.resource), 'base64').toString('utf8'),
            deployed_at: at,
            position,
          },
        ]),
    );
    await upsertRows(
      trx,
      'engine_process_definitions',
      {
        key: 'text',
        bpmn_process_id: 'text',
        version: 'integer',
        resource_name: 'text',
        xml: 'text',
        deployed_at: 'timestamptz',
        position: 'bigint',
      },
      [...rows.values()],
      { followPosition: [] },
    );
  },
};
