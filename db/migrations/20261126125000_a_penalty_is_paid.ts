import type { Knex } from 'knex';

/** Art. 4:17 Awb: the penalty for deciding late is a payment order too. */
const soorten = (knex: Knex, list: string) =>
  knex.raw(`
    alter table betalingen drop constraint betalingen_soort_check;
    alter table betalingen add constraint betalingen_soort_check check (soort in (${list}));
  `);

export const up = (knex: Knex) =>
  soorten(knex, "'voorschot', 'uitkering', 'verrekening', 'dwangsom'");

export const down = (knex: Knex) => soorten(knex, "'voorschot', 'uitkering', 'verrekening'");
