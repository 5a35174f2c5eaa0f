import type { Trx } from '../../connect.ts';

/** Of one process instance no list is longer than this. */
const MEEST = 200;

export type ElementRij = {
  key: string;
  element_id: string;
  element_type: string;
  state: 'active' | 'completed' | 'terminated';
  started_at: Date | null;
  ended_at: Date | null;
};
export type JobRij = {
  key: string;
  element_id: string;
  type: string;
  retries: number;
  state: string;
  error_message: string | null;
  retry_at: Date | null;
};
export type TimerRij = { key: string; element_id: string; due_at: Date };
export type WachtRij = { key: string; element_id: string; message_name: string; opened_at: Date };
export type VariabeleRij = { key: string; scope_key: string; name: string; value: string };
export type StilRij = {
  key: string;
  element_id: string;
  element_instance_key: string;
  error_type: string;
  error_message: string;
  created_at: Date;
};

/** What one process instance did and waits for: the last of its steps, its open jobs, timers, messages and variables. */
export async function findInstantieDelen(trx: Trx, key: string) {
  const list = async <Rij>(sql: string): Promise<Rij[]> =>
    (await trx.raw(`${sql} limit ${MEEST}`, [key])).rows;
  return {
    elementen: await list<ElementRij>(
      `select key, element_id, element_type, state, started_at, ended_at from engine_element_instances
       where process_instance_key = ? order by (state = 'active') desc, started_at desc, position desc`,
    ),
    stromen: await list<{ element_id: string; taken_count: number }>(
      `select element_id, taken_count from engine_sequence_flows where process_instance_key = ? order by element_id`,
    ),
    jobs: await list<JobRij>(
      `select key, element_id, type, retries, state, error_message, retry_at from engine_jobs
       where process_instance_key = ? and state in ('created', 'failed') order by key`,
    ),
    timers: await list<TimerRij>(
      `select key, element_id, due_at from engine_timers where process_instance_key = ? and state = 'created' order by due_at, key`,
    ),
    berichten: await list<WachtRij>(
      `select key, element_id, message_name, opened_at from engine_message_subscriptions
       where process_instance_key = ? and state = 'open' and opened_at is not null order by element_id, key`,
    ),
    variabelen: await list<VariabeleRij>(
      // A step that ended leaves what was its own behind: nobody reads that any more.
      `select key, scope_key, name, value from engine_variables v where process_instance_key = ?
         and (scope_key = process_instance_key or exists (select from engine_element_instances e where e.key = v.scope_key and e.state = 'active'))
       order by name, key`,
    ),
    incidenten: await list<StilRij>(
      `select key, element_id, element_instance_key, error_type, error_message, created_at from engine_incidents
       where process_instance_key = ? and resolved_at is null and created_at is not null order by created_at, key`,
    ),
  };
}
export type InstantieDelen = Awaited<ReturnType<typeof findInstantieDelen>>;
