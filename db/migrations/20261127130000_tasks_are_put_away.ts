import type { Knex } from 'knex';

const SOORTEN = `'aangemaakt', 'geclaimd', 'vrijgegeven', 'toegewezen', 'concept', 'afgerond', 'verwerkt', 'vervallen', 'geprioriteerd', 'heropend'`;
const VERDELINGEN = `'toewijzen', 'vrijgeven', 'prioriteren'`;

/**
 * A task may be put away until a day, alone or many at once. Nothing brings it back: on that day the lists show it again, because
 * they compare. What is counted in a list of a place is still read from the index alone.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table taken
      add column opvolgdatum date, -- first day on which the task is to be done again
      add column opvolgreden text check (length(opvolgreden) between 3 and 500),
      add constraint taken_opvolging check ((opvolgdatum is null) = (opvolgreden is null));
    drop index taken_open_termijn;
    create index taken_open_termijn on taken (gemeente, kantoor_id, functie, uiterste_datum, id)
      include (behandelaar_id, verzegeld, opvolgdatum) where status = 'open';
    create index taken_weggelegd on taken (gemeente, kantoor_id, functie, uiterste_datum, id)
      include (behandelaar_id, verzegeld, opvolgdatum) where status = 'open' and opvolgdatum is not null;
    alter table verdelingen drop constraint verdelingen_soort_check,
      add constraint verdelingen_soort_check check (soort in (${VERDELINGEN}, 'wegleggen'));
    alter table verdeling_regels add column van_opvolgdatum date, add column naar_opvolgdatum date;
    alter table taak_gebeurtenissen drop constraint taak_gebeurtenissen_soort_check,
      add constraint taak_gebeurtenissen_soort_check check (soort in (${SOORTEN}, 'weggelegd', 'teruggehaald'));
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table taak_gebeurtenissen drop constraint taak_gebeurtenissen_soort_check,
      add constraint taak_gebeurtenissen_soort_check check (soort in (${SOORTEN}));
    alter table verdeling_regels drop column van_opvolgdatum, drop column naar_opvolgdatum;
    alter table verdelingen drop constraint verdelingen_soort_check,
      add constraint verdelingen_soort_check check (soort in (${VERDELINGEN}));
    drop index taken_weggelegd;
    drop index taken_open_termijn;
    create index taken_open_termijn on taken (gemeente, kantoor_id, functie, uiterste_datum, id)
      include (behandelaar_id, verzegeld) where status = 'open';
    alter table taken drop constraint taken_opvolging, drop column opvolgreden, drop column opvolgdatum;
  `);
