import type { Knex } from 'knex';

const SOORTEN = `'aangemaakt', 'geclaimd', 'vrijgegeven', 'toegewezen', 'concept', 'afgerond', 'verwerkt', 'vervallen'`;

/** Many tasks at once may also be given priority, or lose it; a line keeps what it was, for the way back. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table verdelingen drop constraint verdelingen_soort_check,
      add constraint verdelingen_soort_check check (soort in ('toewijzen', 'vrijgeven', 'prioriteren'));
    alter table verdeling_regels add column van_prioriteit integer, add column naar_prioriteit integer;
    alter table taak_gebeurtenissen drop constraint taak_gebeurtenissen_soort_check,
      add constraint taak_gebeurtenissen_soort_check check (soort in (${SOORTEN}, 'geprioriteerd'));
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table taak_gebeurtenissen drop constraint taak_gebeurtenissen_soort_check,
      add constraint taak_gebeurtenissen_soort_check check (soort in (${SOORTEN}));
    alter table verdeling_regels drop column van_prioriteit, drop column naar_prioriteit;
    alter table verdelingen drop constraint verdelingen_soort_check,
      add constraint verdelingen_soort_check check (soort in ('toewijzen', 'vrijgeven'));
  `);
