import type { Knex } from 'knex';

/** The trace that a message comes from, so that its delivery is part of it (docs/adr/0041-traces-without-people.md). */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table outbox add column traceparent text check (length(traceparent) <= 60);
  `);

export const down = (knex: Knex) => knex.raw('alter table outbox drop column traceparent');
