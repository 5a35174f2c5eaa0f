import type { Trx } from '../../connect.ts';

export type Backlog = Record<
  | 'outbox'
  | 'undeliverable'
  | 'postbus'
  | 'postbusSetApart'
  | 'tasks'
  | 'incidents'
  | 'jobs'
  | 'bulks'
  | 'brokenRecords',
  number
>;

/** What waits, each counted up to 100,000. */
export async function countBacklog(trx: Trx): Promise<Backlog> {
  const count = (what: string) => `(select count(*)::int from (select ${what} limit 100000) x)`;
  const { rows } = await trx.raw(`select
    ${count("from outbox where status = 'open'")} as outbox,
    ${count("from outbox where status = 'onbestelbaar'")} as undeliverable,
    ${count("from postbus_berichten where status = 'open'")} as postbus,
    ${count("from postbus_berichten where status = 'apartgezet'")} as "postbusSetApart",
    ${count("from taken where status = 'open'")} as tasks,
    ${count('from engine_incidents where resolved_at is null')} as incidents,
    ${count("from engine_jobs where state in ('created', 'failed')")} as jobs,
    ${count('from engine_bulks')} as bulks,
    ${count('from engine_broken_records')} as "brokenRecords"`);
  return rows[0];
}
