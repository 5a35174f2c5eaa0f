import { setZaakOfInstances } from '../db/queries/engine/set-zaak-of-instances.ts';
import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import { later, mergeByKey, type Projection } from './projection.ts';
import { type Fact, keyOf, textOf } from './record.ts';

const STATES: Record<string, string> = {
  ELEMENT_ACTIVATED: 'active',
  ELEMENT_COMPLETED: 'completed',
  ELEMENT_TERMINATED: 'terminated',
};

/** Process instances. Which case one belongs to is told by its variable `zaakId`, which every process of ours has. */
export const processInstance: Projection = {
  valueTypes: ['PROCESS_INSTANCE', 'VARIABLE'],
  tables: ['engine_process_instances', 'engine_instance_zaken'],
  async fold(trx, facts) {
    const rows = mergeByKey(facts.filter(isInstance).map(toRow), later);
    await upsertRows(
      trx,
      'engine_process_instances',
      {
        key: 'text',
        bpmn_process_id: 'text',
        version: 'integer',
        process_definition_key: 'text',
        parent_process_instance_key: 'text',
        state: 'text',
        started_at: 'timestamptz',
        ended_at: 'timestamptz',
        position: 'bigint',
      },
      rows,
    );
    const zaken = facts.filter(isZaakId).map(({ value }) => ({
      key: String(value.processInstanceKey),
      zaak_id: JSON.parse(textOf(value.value)) as string,
    }));
    await setZaakOfInstances(
      trx,
      zaken,
      rows.map(({ key }) => key),
    );
  },
};

function isInstance({ valueType, intent, value }: Fact): boolean {
  return (
    valueType === 'PROCESS_INSTANCE' && value.bpmnElementType === 'PROCESS' && intent in STATES
  );
}

function isZaakId({ valueType, value }: Fact): boolean {
  return (
    valueType === 'VARIABLE' &&
    value.name === 'zaakId' &&
    /^"[0-9a-f-]{36}"$/.test(textOf(value.value))
  );
}

function toRow({ key, at, intent, position, value }: Fact) {
  const state = STATES[intent] as string;
  return {
    key,
    bpmn_process_id: textOf(value.bpmnProcessId),
    version: Number(value.version),
    process_definition_key: String(value.processDefinitionKey),
    parent_process_instance_key: keyOf(value.parentProcessInstanceKey),
    state,
    started_at: state === 'active' ? at : null,
    ended_at: state === 'active' ? null : at,
    position,
  };
}
