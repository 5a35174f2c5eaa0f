import type { Knex } from 'knex';

/**
 * What outside parties wrote to us, each message once, and how far each party was read. The content is encrypted: it may
 * hold a BSN, or a report that enforcement alone may read. No municipality: it shows only when the message is handled.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table postbus_standen (
      partij text primary key,
      cursor text,
      pogingen integer not null default 0,     -- failed in a row
      volgende_op timestamptz not null default '-infinity',
      laatste_fout text,
      gelezen_op timestamptz
    );
    create table postbus_berichten (
      id bigint generated always as identity primary key,
      partij text not null,
      kenmerk text not null,
      soort text not null,
      geschreven_op timestamptz not null,
      ontvangen_op timestamptz not null,
      inhoud bytea not null,                   -- encrypted as db/bsn-vault.ts says
      status text not null default 'open' check (status in ('open', 'verwerkt', 'apartgezet')),
      pogingen integer not null default 0,
      volgende_op timestamptz not null default '-infinity',
      reden text,                              -- a code, never free text
      verwerkt_op timestamptz,
      constraint postbus_berichten_uniek unique (partij, kenmerk),
      constraint postbus_berichten_reden check (status <> 'apartgezet' or reden is not null)
    );
    create index postbus_berichten_open on postbus_berichten (volgende_op, id) where status = 'open';
    create index postbus_berichten_apart on postbus_berichten (id) where status = 'apartgezet';
  `);

export const down = (knex: Knex) => knex.raw('drop table postbus_berichten, postbus_standen');
