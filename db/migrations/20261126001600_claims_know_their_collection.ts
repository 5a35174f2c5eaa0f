import type { Knex } from 'knex';

/** How far the collection of a claim is: what the next step depends on besides its bookings. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table vorderingen
      add column dwangbevel_op date,  -- day of the enforcement order, art. 4:114 Awb
      add column onderzoek_op date,   -- next yearly review of the debtor (policy)
      add column rust_tot date;       -- deferral, bankruptcy or debt scheme: nothing is collected up to and including this day
    -- Two orders may be given at one moment: which came last decides whether a set-off runs.
    alter table invorderingsopdrachten add column volgnummer bigint generated always as identity;
  `);

export const down = (knex: Knex) =>
  knex.raw(
    'alter table vorderingen drop column dwangbevel_op, drop column onderzoek_op, drop column rust_tot',
  );
