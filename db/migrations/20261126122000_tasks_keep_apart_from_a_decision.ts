import type { Knex } from 'knex';

/**
 * Art. 7:5 Awb: a task of an objection is not for who had a hand in the decision objected to. The model says for which tasks
 * that holds (header `vier-ogen-besluit`); who had a hand in it follows from the tasks of the decision's own case.
 */
export const up = (knex: Knex) =>
  knex.raw('alter table taken add column vier_ogen_besluit boolean not null default false');

export const down = (knex: Knex) => knex.raw('alter table taken drop column vier_ogen_besluit');
