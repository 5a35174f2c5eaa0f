import type { Knex } from 'knex';

/**
 * Who is away, and who does the work meanwhile: one person, or everybody who may do it. Why somebody is away is never written down. What
 * is done for another person says so on the task, the submission and the event, and counts as an act of both (art. 7:5 Awb as well).
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create table vervangingen (
      id uuid primary key,
      medewerker_id uuid not null references medewerkers, -- who is away
      vervanger_id uuid references medewerkers,           -- empty: the team
      gemeenten text[] not null check (cardinality(gemeenten) > 0), -- those that the one who is away works for
      processen text[] check (cardinality(processen) > 0), -- of cases; empty: all
      van date not null,
      tot date not null,                                  -- the last day
      gemaakt_door uuid not null references medewerkers,
      gemaakt_op timestamptz not null,
      beeindigd_door uuid references medewerkers,
      beeindigd_op timestamptz,
      check (vervanger_id <> medewerker_id),
      check (van <= tot and tot - van <= 366),
      check ((beeindigd_door is null) = (beeindigd_op is null))
    );
    alter table vervangingen enable row level security;
    alter table vervangingen force row level security;
    create policy per_gemeente on vervangingen
      using (exists (select from unnest(gemeenten) as g (gemeente) where gemeente_zichtbaar(g.gemeente)))
      with check (exists (select from unnest(gemeenten) as g (gemeente) where gemeente_zichtbaar(g.gemeente)));
    revoke delete, truncate on vervangingen from noaberflow_app;
    create index vervangingen_medewerker on vervangingen (medewerker_id, tot) where beeindigd_op is null;
    create index vervangingen_vervanger on vervangingen (vervanger_id, tot) where beeindigd_op is null;

    alter table taken
      add column namens_id uuid references medewerkers, -- for whom the holder does it
      add constraint taken_namens check (namens_id is null or (behandelaar_id is not null and behandelaar_id <> namens_id));
    create index taken_namens on taken (namens_id) where namens_id is not null and status in ('open', 'wordt-verwerkt');
    alter table inzendingen add column namens uuid references medewerkers;
    alter table taak_gebeurtenissen add column namens uuid references medewerkers;

    create or replace function betrokken_bij_besluit(besluit uuid, oorzaak uuid) returns setof uuid
      language sql stable set app.gemeenten = '*' as $$
        select unnest(array[c.opgesteld_door, c.genomen_door]) from besluiten c where c.id = besluit
        union
        select unnest(array[i.door, i.namens]) from inzendingen i join taken k on k.id = i.taak_id
        where i.zaak_id = coalesce((select c.zaak_id from besluiten c where c.id = besluit), oorzaak)
          and (k.vier_ogen <> '{}' or exists (select from taken v where v.zaak_id = k.zaak_id and k.element_id = any(v.vier_ogen)))
      $$;
  `);

export const down = (knex: Knex) =>
  knex.raw(`
    create or replace function betrokken_bij_besluit(besluit uuid, oorzaak uuid) returns setof uuid
      language sql stable set app.gemeenten = '*' as $$
        select unnest(array[c.opgesteld_door, c.genomen_door]) from besluiten c where c.id = besluit
        union
        select i.door from inzendingen i join taken k on k.id = i.taak_id
        where i.zaak_id = coalesce((select c.zaak_id from besluiten c where c.id = besluit), oorzaak)
          and (k.vier_ogen <> '{}' or exists (select from taken v where v.zaak_id = k.zaak_id and k.element_id = any(v.vier_ogen)))
      $$;
    alter table taak_gebeurtenissen drop column namens;
    alter table inzendingen drop column namens;
    alter table taken drop constraint taken_namens, drop column namens_id;
    drop table vervangingen;
  `);
