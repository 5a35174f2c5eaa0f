import type { Knex } from 'knex';

/** A case may follow from another case or decision, begin half-way, and be sealed. */
export const up = (knex: Knex) =>
  knex.raw(`
    alter table zaken
      add column oorzaak_zaak_id uuid references zaken,
      add column oorzaak_besluit_id uuid references besluiten,
      add column mijlpaal text,                           -- where a case that was brought over began
      add column verzegeld boolean not null default false, -- visible to the enforcement function only
      add column sleutel text,                            -- one case per cause: a repeated job finds the first
      add constraint zaken_sleutel_uniek unique (sleutel);
    create index zaken_oorzaak on zaken (oorzaak_zaak_id) where oorzaak_zaak_id is not null;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop index zaken_oorzaak;
    alter table zaken drop column oorzaak_zaak_id, drop column oorzaak_besluit_id, drop column mijlpaal,
      drop column verzegeld, drop column sleutel;
  `);
