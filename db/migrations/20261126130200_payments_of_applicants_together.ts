import type { Knex } from 'knex';

/**
 * Art. 4:17 lid 7 Awb: applicants together each get an equal part of the penalty for deciding late. 1 = the resident of the case;
 * 2 and on = the others, in the order of the decision.
 */
export const up = (knex: Knex) =>
  knex.raw(
    'alter table betalingen add column ontvanger smallint not null default 1 constraint betalingen_ontvanger_check check (ontvanger between 1 and 20)',
  );

export const down = (knex: Knex) => knex.raw('alter table betalingen drop column ontvanger');
