import type { Knex } from 'knex';

/**
 * Documents of a case (docs/adr/0024-documents-are-kept-in-the-database.md): a document has versions, a version has its bytes in
 * encrypted parts. A version without document is an upload that is still on its way.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table documenten (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      soort text not null,
      titel text check (length(titel) between 1 and 200),     -- gone with a removal: it may name somebody
      ontvangen_op date not null,
      status text not null default 'concept' check (status in ('concept', 'definitief', 'verwijderd')),
      versie integer not null default 1 check (versie > 0),
      toegevoegd_door uuid not null references medewerkers,
      toegevoegd_op timestamptz not null,
      afgesloten_door uuid references medewerkers,             -- who made it final or removed it
      afgesloten_op timestamptz,
      verwijderd_reden text check (length(verwijderd_reden) between 1 and 2000),
      check ((status = 'concept') = (afgesloten_op is null) and (afgesloten_op is null) = (afgesloten_door is null)),
      check ((status = 'verwijderd') = (verwijderd_reden is not null) and (status = 'verwijderd') = (titel is null))
    );
    create index documenten_zaak on documenten (zaak_id, ontvangen_op desc, id);

    create table document_versies (
      id uuid primary key,
      zaak_id uuid not null references zaken,
      gemeente text not null references gemeenten,
      document_id uuid references documenten,                  -- null: on its way
      nummer integer check (nummer > 0),
      bestandsnaam text,                                       -- gone with a removal
      media text,
      grootte integer not null default 0 check (grootte >= 0), -- bytes
      delen integer not null default 0 check (delen >= 0),
      hash bytea,                                              -- SHA-256 of the whole
      paginas integer,
      viruscontrole text check (viruscontrole in ('schoon', 'niet-gecontroleerd', 'quarantaine', 'vrijgegeven')),
      toegevoegd_door uuid not null references medewerkers,
      toegevoegd_op timestamptz not null,
      vrijgegeven_door uuid references medewerkers,
      vrijgegeven_op timestamptz,
      vrijgegeven_reden text check (length(vrijgegeven_reden) between 1 and 2000),
      unique (document_id, nummer),
      check (document_id is null
        or (nummer is not null and media is not null and hash is not null and viruscontrole is not null and grootte > 0 and delen > 0)),
      check ((viruscontrole = 'vrijgegeven') = (vrijgegeven_op is not null) or viruscontrole is null)
    );
    create index document_versies_hash on document_versies (zaak_id, hash) where document_id is not null;
    create index document_versies_onderweg on document_versies (zaak_id, toegevoegd_op) where document_id is null;

    create table document_delen (
      versie_id uuid not null references document_versies on delete cascade,
      nummer integer not null check (nummer > 0),
      gemeente text not null references gemeenten,
      inhoud bytea not null,                                   -- encrypted as db/document-vault.ts says
      primary key (versie_id, nummer)
    );
    -- Encrypted bytes cannot be made smaller.
    alter table document_delen alter column inhoud set storage external;

    call scherm_af('documenten');
    call scherm_af('document_versies');
    call scherm_af('document_delen');
    -- Narrower than the seal of the case: who sees one task of a sealed case sees nothing of its documents.
    create policy alleen_handhaving on documenten as restrictive
      using (zegel_open(gemeente) or exists (select from zaken z where z.id = zaak_id and not z.verzegeld))
      with check (zegel_open(gemeente) or exists (select from zaken z where z.id = zaak_id and not z.verzegeld));
    create policy alleen_handhaving on document_versies as restrictive
      using (zegel_open(gemeente) or exists (select from zaken z where z.id = zaak_id and not z.verzegeld))
      with check (zegel_open(gemeente) or exists (select from zaken z where z.id = zaak_id and not z.verzegeld));

    revoke delete, truncate on documenten from noaberflow_app;
    revoke update, truncate on document_delen from noaberflow_app;
    revoke truncate on document_versies from noaberflow_app;

    -- Final is final, whatever the program does.
    create function bewaak_document() returns trigger language plpgsql as $$
    begin
      if old.status <> 'concept' then
        raise exception 'a document that is % does not change', old.status;
      end if;
      return new;
    end $$;
    create trigger bewaak_document before update on documenten for each row execute function bewaak_document();

    -- Bytes go only with an upload that did not end, or with a document that is removed; a version stays.
    create function bewaak_document_deel() returns trigger language plpgsql as $$
    begin
      if exists (select from document_versies v join documenten d on d.id = v.document_id
                 where v.id = old.versie_id and d.status <> 'verwijderd') then
        raise exception 'the bytes of a kept document do not go';
      end if;
      return old;
    end $$;
    create trigger bewaak_document_deel before delete on document_delen for each row execute function bewaak_document_deel();
    create function bewaak_document_versie() returns trigger language plpgsql as $$
    begin
      if old.document_id is not null then
        raise exception 'a version of a document does not go';
      end if;
      return old;
    end $$;
    create trigger bewaak_document_versie before delete on document_versies for each row execute function bewaak_document_versie();
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    drop table document_delen, document_versies, documenten;
    drop function bewaak_document(), bewaak_document_deel(), bewaak_document_versie();
  `);
