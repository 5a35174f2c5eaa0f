import { addFlows } from '../db/queries/engine/add-flows.ts';
import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import { later, mergeByKey, type Projection } from './projection.ts';
import { type Fact, keyOf, textOf } from './record.ts';

const STATES: Record<string, string> = {
  ELEMENT_ACTIVATED: 'active',
  ELEMENT_COMPLETED: 'completed',
  ELEMENT_TERMINATED: 'terminated',
};

/** Elements of the models as they were passed, and the sequence flows between them. */
export const elementInstance: Projection = {
  valueTypes: ['PROCESS_INSTANCE'],
  tables: ['engine_element_instances', 'engine_sequence_flows'],
  async fold(trx, facts) {
    const elements = facts.filter(
      ({ intent, value }) => intent in STATES && value.bpmnElementType !== 'PROCESS',
    );
    await upsertRows(
      trx,
      'engine_element_instances',
      {
        key: 'text',
        process_instance_key: 'text',
        process_definition_key: 'text',
        bpmn_process_id: 'text',
        element_id: 'text',
        element_type: 'text',
        flow_scope_key: 'text',
        state: 'text',
        started_at: 'timestamptz',
        ended_at: 'timestamptz',
        position: 'bigint',
      },
      mergeByKey(elements.map(toRow), later),
    );
    await addFlows(
      trx,
      facts
        .filter(({ intent }) => intent === 'SEQUENCE_FLOW_TAKEN')
        .map(({ position, value }) => ({
          process_instance_key: String(value.processInstanceKey),
          element_id: textOf(value.elementId),
          position,
        })),
    );
  },
};

function toRow({ key, at, intent, position, value }: Fact) {
  const state = STATES[intent] as string;
  return {
    key,
    process_instance_key: String(value.processInstanceKey),
    process_definition_key: String(value.processDefinitionKey),
    bpmn_process_id: textOf(value.bpmnProcessId),
    element_id: textOf(value.elementId),
    element_type: textOf(value.bpmnElementType),
    flow_scope_key: keyOf(value.flowScopeKey),
    state,
    started_at: state === 'active' ? at : null,
    ended_at: state === 'active' ? null : at,
    position,
  };
}
