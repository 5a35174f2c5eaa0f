import type { Knex } from 'knex';

/**
 * An outcome belongs to what the engine gets of a draft, not to its version: handing in raises the version and changes nothing, another
 * decision table raises none and changes everything. What was found before this is done again.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table scenarios
      add einde text[];                   -- end events when it was kept; empty: not known, any end will do
    alter table scenario_uitkomsten
      add inhoud text,                    -- of the model and tables it was done with; empty: to be done again
      add gebeurd jsonb not null default '{}' check (octet_length(gebeurd::text) <= 20000),
      add niet_uitgevoerd text check (niet_uitgevoerd in ('geweigerd', 'geen-motor', 'te-lang'));
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table scenario_uitkomsten drop niet_uitgevoerd, drop gebeurd, drop inhoud;
    alter table scenarios drop einde;
  `);
