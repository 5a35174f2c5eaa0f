import type { Knex } from 'knex';

/**
 * What an operator looks for when a process stands still: its jobs with their tries, the messages it waits for, and of its variables
 * those that name nobody (processes/visible-variables.ts). All three are folded from the record stream.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table engine_jobs (
      key text primary key,
      process_instance_key text not null,
      element_instance_key text not null,
      element_id text not null,
      type text not null,
      retries integer not null,
      state text not null check (state in ('created', 'failed', 'completed', 'error-thrown', 'canceled')),
      error_message text,
      retry_at timestamptz,
      created_at timestamptz,
      ended_at timestamptz,
      position bigint not null
    );
    create index engine_jobs_instance on engine_jobs (process_instance_key);
    create index engine_jobs_open on engine_jobs (key) where state in ('created', 'failed');
    grant select, insert, update, delete on engine_jobs to noaberflow_app;

    create table engine_variables (
      key text primary key,
      process_instance_key text not null,
      scope_key text not null,
      name text not null,
      value text not null,
      position bigint not null
    );
    create index engine_variables_instance on engine_variables (process_instance_key);
    grant select, insert, update, delete on engine_variables to noaberflow_app;

    create table engine_message_subscriptions (
      key text primary key,
      process_instance_key text not null,
      element_instance_key text not null,
      element_id text not null,
      message_name text not null,
      state text not null check (state in ('open', 'closed')),
      opened_at timestamptz,
      position bigint not null
    );
    create index engine_message_subscriptions_instance on engine_message_subscriptions (process_instance_key);
    grant select, insert, update, delete on engine_message_subscriptions to noaberflow_app;

    create index engine_timers_instance on engine_timers (process_instance_key) where state = 'created';
    create index engine_process_instances_start on engine_process_instances (started_at desc, key desc) where started_at is not null;
    create index engine_process_instances_parent on engine_process_instances (parent_process_instance_key)
      where parent_process_instance_key is not null;
    create index engine_element_instances_active on engine_element_instances (element_id, process_definition_key) where state = 'active';
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index engine_element_instances_active;
    drop index engine_process_instances_parent;
    drop index engine_process_instances_start;
    drop index engine_timers_instance;
    drop table engine_message_subscriptions;
    drop table engine_variables;
    drop table engine_jobs;
  `);
