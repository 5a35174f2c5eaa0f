import type { Knex } from 'knex';

/**
 * A document that nothing looked at for viruses is looked at afterwards (docs/adr/0024-documents-are-kept-in-the-database.md); in which
 * one is found stays closed for everybody.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table document_versies add column controle_gevraagd_op timestamptz;   -- when the scanner was last asked afterwards
    alter table document_versies drop constraint document_versies_viruscontrole_check;
    alter table document_versies add constraint document_versies_viruscontrole_check
      check (viruscontrole in ('schoon', 'niet-gecontroleerd', 'quarantaine', 'vrijgegeven', 'besmet'));
    create index document_versies_te_controleren on document_versies (controle_gevraagd_op nulls first, toegevoegd_op)
      where viruscontrole in ('niet-gecontroleerd', 'quarantaine') and document_id is not null;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index document_versies_te_controleren;
    update document_versies set viruscontrole = 'quarantaine' where viruscontrole = 'besmet';
    alter table document_versies drop constraint document_versies_viruscontrole_check;
    alter table document_versies add constraint document_versies_viruscontrole_check
      check (viruscontrole in ('schoon', 'niet-gecontroleerd', 'quarantaine', 'vrijgegeven'));
    alter table document_versies drop column controle_gevraagd_op;
  `);
