import type { Knex } from 'knex';

/** Special assistance and the supplements may be granted once: one amount, paid once, instead of an amount per month. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table besluiten add column bedrag_eenmalig numeric(12,2);
    alter table betalingen add column ritme text;
    update betalingen set ritme = case soort when 'uitkering' then 'maandelijks' else 'eenmalig' end;
    alter table betalingen
      alter column ritme set not null,
      add constraint betalingen_ritme_check check (ritme in ('eenmalig', 'maandelijks'));
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    alter table betalingen drop column ritme;
    alter table besluiten drop column bedrag_eenmalig;
  `);
