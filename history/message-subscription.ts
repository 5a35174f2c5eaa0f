import { upsertRows } from '../db/queries/engine/upsert-rows.ts';
import { later, mergeByKey, type Projection } from './projection.ts';
import { type Fact, textOf } from './record.ts';

/** Messages that running processes wait for. By what they are found is the case or one of its terms, and is not kept. */
export const messageSubscription: Projection = {
  valueTypes: ['PROCESS_MESSAGE_SUBSCRIPTION'],
  tables: ['engine_message_subscriptions'],
  async fold(trx, facts) {
    const rows = facts
      .filter(({ intent }) => ['CREATED', 'CORRELATED', 'DELETED'].includes(intent))
      .map((fact) => ({
        key: fact.key,
        process_instance_key: String(fact.value.processInstanceKey),
        element_instance_key: String(fact.value.elementInstanceKey),
        element_id: textOf(fact.value.elementId),
        message_name: textOf(fact.value.messageName),
        state: stateOf(fact),
        opened_at: fact.intent === 'CREATED' ? fact.at : null,
        position: fact.position,
      }));
    await upsertRows(
      trx,
      'engine_message_subscriptions',
      {
        key: 'text',
        process_instance_key: 'text',
        element_instance_key: 'text',
        element_id: 'text',
        message_name: 'text',
        state: 'text',
        opened_at: 'timestamptz',
        position: 'bigint',
      },
      mergeByKey(rows, later),
    );
  },
};

/** An event that does not interrupt goes on waiting after a message came. */
function stateOf({ intent, value }: Fact): 'open' | 'closed' {
  if (intent === 'CREATED') return 'open';
  return intent === 'CORRELATED' && value.interrupting === false ? 'open' : 'closed';
}
