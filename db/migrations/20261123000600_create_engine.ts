import type { Knex } from 'knex';

/**
 * History: the engine's record stream and what is folded from it. No personal data comes here, so these
 * tables carry no municipality; a reader reaches them through a case that he may see. Keys are text:
 * they pass 2^53. Every projection row keeps the last position applied, so that both exporter lanes may
 * deliver the same record in any order.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table engine_checkpoints (
      lane text not null,
      partition integer not null,
      position bigint not null,
      bijgewerkt_op timestamptz not null default now(),
      primary key (lane, partition)
    );
    create table engine_records (
      partition integer not null,
      position bigint not null,
      value_type text not null,
      intent text not null,
      record jsonb not null,
      primary key (partition, position)
    );
    create table engine_broken_records (
      id bigint generated always as identity primary key,
      lane text not null,
      partition integer,
      position bigint,
      inhoud text not null,        -- first 10,000 characters
      fout text not null,
      op timestamptz not null default now()
    );
    create table engine_process_definitions (
      key text primary key,
      bpmn_process_id text not null,
      version integer not null,
      resource_name text not null,
      xml text not null,
      deployed_at timestamptz not null,
      position bigint not null
    );
    create table engine_process_instances (
      key text primary key,
      bpmn_process_id text not null,
      version integer not null,
      process_definition_key text not null,
      parent_process_instance_key text,
      zaak_id uuid,
      state text not null check (state in ('active', 'completed', 'terminated')),
      started_at timestamptz,
      ended_at timestamptz,
      position bigint not null
    );
    create index engine_process_instances_zaak on engine_process_instances (zaak_id);
    -- What the variable \`zaakId\` of an instance says; it may be read before or after the instance itself.
    create table engine_instance_zaken (
      key text primary key,
      zaak_id uuid not null
    );
    create table engine_element_instances (
      key text primary key,
      process_instance_key text not null,
      process_definition_key text not null,
      bpmn_process_id text not null,
      element_id text not null,
      element_type text not null,
      flow_scope_key text,
      state text not null check (state in ('active', 'completed', 'terminated')),
      started_at timestamptz,
      ended_at timestamptz,
      position bigint not null
    );
    create index engine_element_instances_instance on engine_element_instances (process_instance_key);
    create table engine_sequence_flows (
      process_instance_key text not null,
      element_id text not null,
      taken_count integer not null,
      position bigint not null,
      primary key (process_instance_key, element_id)
    );
    create table engine_user_tasks (
      key text primary key,
      element_instance_key text not null,
      process_instance_key text not null,
      bpmn_process_id text not null,
      element_id text not null,
      assignee text,
      state text not null check (state in ('created', 'completed', 'canceled')),
      created_at timestamptz,
      ended_at timestamptz,
      position bigint not null
    );
    create table engine_incidents (
      key text primary key,
      process_instance_key text not null,
      element_id text not null,
      element_instance_key text not null,
      job_key text,
      error_type text not null,
      error_message text not null,
      created_at timestamptz,
      resolved_at timestamptz,
      position bigint not null
    );
    create index engine_incidents_open on engine_incidents (process_instance_key) where resolved_at is null;
    create table engine_timers (
      key text primary key,
      process_instance_key text,
      element_id text not null,
      due_at timestamptz not null,
      state text not null check (state in ('created', 'triggered', 'canceled')),
      position bigint not null
    );
    create table engine_decision_evaluations (
      key text primary key,
      process_instance_key text,
      element_id text,
      decision_id text not null,
      decision_version integer not null,
      output jsonb,
      evaluated jsonb not null,    -- evaluated decisions with their matched rules
      failed boolean not null,
      evaluated_at timestamptz not null,
      position bigint not null
    );
    create index engine_decision_evaluations_instance on engine_decision_evaluations (process_instance_key);
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table engine_decision_evaluations, engine_timers, engine_incidents, engine_user_tasks, engine_sequence_flows,
      engine_element_instances, engine_instance_zaken, engine_process_instances, engine_process_definitions, engine_broken_records,
      engine_records, engine_checkpoints;
  `);
