import type { Knex } from 'knex';

/**
 * The sealed compartment of a case: what the social investigators wrote. Encrypted, and visible to enforcement only: the policy is
 * narrower than the seal of the case, so who approves a task of the case or opened it sees nothing of this.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table verzegelde_stukken (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      soort text not null check (soort in ('rapport', 'proces-verbaal')),
      kenmerk text not null,                   -- reference of the party that wrote it
      geschreven_op timestamptz not null,
      ontvangen_op timestamptz not null,
      inhoud bytea not null,                   -- JSON, encrypted as db/bsn-vault.ts says
      sleutel text not null unique
    );
    create index verzegelde_stukken_zaak on verzegelde_stukken (zaak_id, geschreven_op);
    call scherm_af('verzegelde_stukken');
    create policy alleen_handhaving on verzegelde_stukken as restrictive using (zegel_open(gemeente)) with check (zegel_open(gemeente));
    revoke update, delete, truncate on verzegelde_stukken from noaberflow_app;
  `);

export const down = (knex: Knex) => knex.raw('drop table verzegelde_stukken');
