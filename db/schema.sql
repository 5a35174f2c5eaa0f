-- The schema after all migrations. Made by `npm run schema`; do not edit.

create table aanmeldpogingen (
  state_hash bytea not null,
  nonce text not null,
  code_verifier text not null,
  terug_naar text not null,
  verloopt_op timestamp with time zone not null
);
alter table aanmeldpogingen add constraint aanmeldpogingen_pkey PRIMARY KEY (state_hash);
grant delete, insert, select, update on aanmeldpogingen to noaberflow_app;

create table aanstellingen (
  medewerker_id uuid not null,
  functie text not null,
  kantoor_id text not null,
  geldig_vanaf date not null default '2022-01-01'::date,
  geldig_tot date not null default 'infinity'::date
);
alter table aanstellingen add constraint aanstellingen_pkey PRIMARY KEY (medewerker_id, functie, kantoor_id, geldig_vanaf);
alter table aanstellingen add constraint aanstellingen_functie_fkey FOREIGN KEY (functie) REFERENCES functies(code);
alter table aanstellingen add constraint aanstellingen_kantoor_id_fkey FOREIGN KEY (kantoor_id) REFERENCES kantoren(id);
alter table aanstellingen add constraint aanstellingen_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
grant delete, insert, select, update on aanstellingen to noaberflow_app;

create table aanvullingsbestanden (
  versie_id uuid not null,
  link_id uuid not null,
  gemeente text not null,
  nummer integer not null,
  naam text not null
);
alter table aanvullingsbestanden add constraint aanvullingsbestanden_pkey PRIMARY KEY (versie_id);
alter table aanvullingsbestanden add constraint aanvullingsbestanden_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table aanvullingsbestanden add constraint aanvullingsbestanden_link_id_fkey FOREIGN KEY (link_id) REFERENCES aanvullingslinks(id);
alter table aanvullingsbestanden add constraint aanvullingsbestanden_versie_id_fkey FOREIGN KEY (versie_id) REFERENCES document_versies(id) ON DELETE CASCADE;
alter table aanvullingsbestanden add constraint aanvullingsbestanden_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200)));
alter table aanvullingsbestanden add constraint aanvullingsbestanden_nummer_check CHECK (((nummer >= 1) AND (nummer <= 50)));
CREATE INDEX aanvullingsbestanden_link ON public.aanvullingsbestanden USING btree (link_id);
alter table aanvullingsbestanden enable row level security;
alter table aanvullingsbestanden force row level security;
create policy per_gemeente on aanvullingsbestanden for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on aanvullingsbestanden as restrictive for all using (((link_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM aanvullingslinks ouder
  WHERE (ouder.id = aanvullingsbestanden.link_id))))) with check (((link_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM aanvullingslinks ouder
  WHERE (ouder.id = aanvullingsbestanden.link_id)))));
grant delete, insert, select on aanvullingsbestanden to noaberflow_app;

create table aanvullingslinks (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  status text not null default 'open'::text,
  verwijzing text not null,
  code_hash bytea not null,
  mislukt integer not null default 0,
  gevraagd jsonb not null,
  antwoorden jsonb not null default '{}'::jsonb,
  versie integer not null default 1,
  gegeven_door uuid,
  gegeven_op timestamp with time zone not null,
  bezocht_op timestamp with time zone,
  ingediend_op timestamp with time zone,
  ingetrokken_door uuid,
  ingetrokken_op timestamp with time zone
);
alter table aanvullingslinks add constraint aanvullingslinks_verwijzing_key UNIQUE (verwijzing);
alter table aanvullingslinks add constraint aanvullingslinks_pkey PRIMARY KEY (id);
alter table aanvullingslinks add constraint aanvullingslinks_gegeven_door_fkey FOREIGN KEY (gegeven_door) REFERENCES medewerkers(id);
alter table aanvullingslinks add constraint aanvullingslinks_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table aanvullingslinks add constraint aanvullingslinks_ingetrokken_door_fkey FOREIGN KEY (ingetrokken_door) REFERENCES medewerkers(id);
alter table aanvullingslinks add constraint aanvullingslinks_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table aanvullingslinks add constraint aanvullingslinks_check CHECK (((status = 'ingediend'::text) = (ingediend_op IS NOT NULL)));
alter table aanvullingslinks add constraint aanvullingslinks_check1 CHECK (((status = 'ingetrokken'::text) = (ingetrokken_op IS NOT NULL)));
alter table aanvullingslinks add constraint aanvullingslinks_gevraagd_check CHECK (((jsonb_typeof(gevraagd) = 'array'::text) AND ((jsonb_array_length(gevraagd) >= 1) AND (jsonb_array_length(gevraagd) <= 50))));
alter table aanvullingslinks add constraint aanvullingslinks_mislukt_check CHECK ((mislukt >= 0));
alter table aanvullingslinks add constraint aanvullingslinks_status_check CHECK ((status = ANY (ARRAY['open'::text, 'ingediend'::text, 'ingetrokken'::text])));
alter table aanvullingslinks add constraint aanvullingslinks_versie_check CHECK ((versie > 0));
alter table aanvullingslinks add constraint aanvullingslinks_verwijzing_check CHECK ((length(verwijzing) = 6));
CREATE UNIQUE INDEX aanvullingslinks_een_open ON public.aanvullingslinks USING btree (zaak_id) WHERE (status = 'open'::text);
CREATE INDEX aanvullingslinks_zaak ON public.aanvullingslinks USING btree (zaak_id, gegeven_op DESC);
alter table aanvullingslinks enable row level security;
alter table aanvullingslinks force row level security;
create policy per_gemeente on aanvullingslinks for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on aanvullingslinks as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = aanvullingslinks.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = aanvullingslinks.zaak_id)))));
grant insert, select, update on aanvullingslinks to noaberflow_app;

create table aflossingsplannen (
  id uuid not null,
  vordering_id uuid not null,
  gemeente text not null,
  wijze text not null,
  bedrag_per_maand numeric(12,2),
  beslagvrije_voet numeric(12,2),
  status text not null default 'lopend'::text,
  afgesproken_op date not null,
  door uuid,
  sleutel text not null
);
alter table aflossingsplannen add constraint aflossingsplannen_sleutel_key UNIQUE (sleutel);
alter table aflossingsplannen add constraint aflossingsplannen_pkey PRIMARY KEY (id);
alter table aflossingsplannen add constraint aflossingsplannen_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table aflossingsplannen add constraint aflossingsplannen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table aflossingsplannen add constraint aflossingsplannen_vordering_id_fkey FOREIGN KEY (vordering_id) REFERENCES vorderingen(id);
alter table aflossingsplannen add constraint aflossingsplannen_bedrag_per_maand_check CHECK ((bedrag_per_maand > (0)::numeric));
alter table aflossingsplannen add constraint aflossingsplannen_beslagvrije_voet_check CHECK ((beslagvrije_voet >= (0)::numeric));
alter table aflossingsplannen add constraint aflossingsplannen_status_check CHECK ((status = ANY (ARRAY['lopend'::text, 'voldaan'::text, 'verbroken'::text, 'vervangen'::text])));
alter table aflossingsplannen add constraint aflossingsplannen_wijze_check CHECK ((wijze = ANY (ARRAY['ineens'::text, 'termijnen'::text, 'verrekening'::text, 'uitstel'::text])));
CREATE UNIQUE INDEX aflossingsplannen_een_lopend ON public.aflossingsplannen USING btree (vordering_id) WHERE (status = 'lopend'::text);
alter table aflossingsplannen enable row level security;
alter table aflossingsplannen force row level security;
create policy per_gemeente on aflossingsplannen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on aflossingsplannen as restrictive for all using (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = aflossingsplannen.vordering_id))))) with check (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = aflossingsplannen.vordering_id)))));
grant delete, insert, select, update on aflossingsplannen to noaberflow_app;

create table aflossingstermijnen (
  plan_id uuid not null,
  gemeente text not null,
  nummer integer not null,
  vervalt_op date not null,
  bedrag numeric(12,2) not null
);
alter table aflossingstermijnen add constraint aflossingstermijnen_pkey PRIMARY KEY (plan_id, nummer);
alter table aflossingstermijnen add constraint aflossingstermijnen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table aflossingstermijnen add constraint aflossingstermijnen_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES aflossingsplannen(id);
alter table aflossingstermijnen add constraint aflossingstermijnen_bedrag_check CHECK ((bedrag > (0)::numeric));
alter table aflossingstermijnen add constraint aflossingstermijnen_nummer_check CHECK ((nummer > 0));
alter table aflossingstermijnen enable row level security;
alter table aflossingstermijnen force row level security;
create policy per_gemeente on aflossingstermijnen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on aflossingstermijnen as restrictive for all using (((plan_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM aflossingsplannen ouder
  WHERE (ouder.id = aflossingstermijnen.plan_id))))) with check (((plan_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM aflossingsplannen ouder
  WHERE (ouder.id = aflossingstermijnen.plan_id)))));
grant delete, insert, select, update on aflossingstermijnen to noaberflow_app;

create table auditregels (
  gemeente text not null,
  volgnummer bigint not null,
  op timestamp with time zone not null,
  actor text not null,
  actie text not null,
  object_soort text not null,
  object_id text not null,
  zaak_id uuid,
  resultaat text not null default 'gelukt'::text,
  herkomst text not null,
  details jsonb not null default '{}'::jsonb,
  vorige_hash bytea not null,
  hash bytea not null
);
alter table auditregels add constraint auditregels_pkey PRIMARY KEY (gemeente, volgnummer);
alter table auditregels add constraint auditregels_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
CREATE INDEX auditregels_object ON public.auditregels USING btree (object_soort, object_id);
CREATE INDEX auditregels_zaak ON public.auditregels USING btree (zaak_id, volgnummer);
alter table auditregels enable row level security;
alter table auditregels force row level security;
create policy per_gemeente on auditregels for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on auditregels as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = auditregels.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = auditregels.zaak_id)))));
grant insert, select on auditregels to noaberflow_app;

create table besluiten (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  soort text not null,
  ingangsdatum date,
  bedrag_per_maand numeric(12,2),
  gegevens jsonb not null,
  opgesteld_door uuid,
  genomen_door uuid,
  genomen_op timestamp with time zone not null,
  bekendgemaakt_op date,
  sleutel text not null,
  bedrag_eenmalig numeric(12,2)
);
alter table besluiten add constraint besluiten_sleutel_key UNIQUE (sleutel);
alter table besluiten add constraint besluiten_pkey PRIMARY KEY (id);
alter table besluiten add constraint besluiten_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table besluiten add constraint besluiten_genomen_door_fkey FOREIGN KEY (genomen_door) REFERENCES medewerkers(id);
alter table besluiten add constraint besluiten_opgesteld_door_fkey FOREIGN KEY (opgesteld_door) REFERENCES medewerkers(id);
alter table besluiten add constraint besluiten_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
CREATE INDEX besluiten_zaak ON public.besluiten USING btree (zaak_id);
alter table besluiten enable row level security;
alter table besluiten force row level security;
create policy per_gemeente on besluiten for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on besluiten as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = besluiten.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = besluiten.zaak_id)))));
grant delete, insert, select, update on besluiten to noaberflow_app;

create table betalingen (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  soort text not null,
  bedrag numeric(12,2) not null,
  ingangsdatum date not null,
  opgedragen_op timestamp with time zone not null,
  bevestigd_op timestamp with time zone,
  kenmerk text,
  sleutel text not null,
  ritme text not null,
  ontvanger smallint not null default 1
);
alter table betalingen add constraint betalingen_sleutel_key UNIQUE (sleutel);
alter table betalingen add constraint betalingen_pkey PRIMARY KEY (id);
alter table betalingen add constraint betalingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table betalingen add constraint betalingen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table betalingen add constraint betalingen_ontvanger_check CHECK (((ontvanger >= 1) AND (ontvanger <= 20)));
alter table betalingen add constraint betalingen_ritme_check CHECK ((ritme = ANY (ARRAY['eenmalig'::text, 'maandelijks'::text])));
alter table betalingen add constraint betalingen_soort_check CHECK ((soort = ANY (ARRAY['voorschot'::text, 'uitkering'::text, 'verrekening'::text, 'dwangsom'::text])));
CREATE INDEX betalingen_zaak ON public.betalingen USING btree (zaak_id);
alter table betalingen enable row level security;
alter table betalingen force row level security;
create policy per_gemeente on betalingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on betalingen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = betalingen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = betalingen.zaak_id)))));
grant delete, insert, select, update on betalingen to noaberflow_app;

create table brief_teksten (
  id bigint not null generated always as identity,
  zaak_id uuid not null,
  gemeente text not null,
  soort text not null,
  besluit_id uuid,
  aanhef text,
  toelichting text,
  versie integer not null default 1,
  door uuid not null,
  op timestamp with time zone not null
);
alter table brief_teksten add constraint brief_teksten_besluit_id_key UNIQUE (besluit_id);
alter table brief_teksten add constraint brief_teksten_pkey PRIMARY KEY (id);
alter table brief_teksten add constraint brief_teksten_besluit_id_fkey FOREIGN KEY (besluit_id) REFERENCES besluiten(id);
alter table brief_teksten add constraint brief_teksten_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table brief_teksten add constraint brief_teksten_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table brief_teksten add constraint brief_teksten_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table brief_teksten add constraint brief_teksten_aanhef_check CHECK (((length(aanhef) >= 1) AND (length(aanhef) <= 100)));
alter table brief_teksten add constraint brief_teksten_toelichting_check CHECK (((length(toelichting) >= 1) AND (length(toelichting) <= 4000)));
alter table brief_teksten add constraint brief_teksten_versie_check CHECK ((versie > 0));
CREATE UNIQUE INDEX brief_teksten_open ON public.brief_teksten USING btree (zaak_id, soort) WHERE (besluit_id IS NULL);
alter table brief_teksten enable row level security;
alter table brief_teksten force row level security;
create policy per_gemeente on brief_teksten for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on brief_teksten as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = brief_teksten.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = brief_teksten.zaak_id)))));
grant insert, select, update on brief_teksten to noaberflow_app;

create table brieven (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  besluit_id uuid,
  sjabloon text not null,
  onderwerp text not null,
  pdf bytea not null,
  opgesteld_op timestamp with time zone not null,
  verzonden_op timestamp with time zone,
  verzendkenmerk text,
  sleutel text not null,
  schuldenaar_id uuid,
  pdf_verzending bytea
);
alter table brieven add constraint brieven_sleutel_key UNIQUE (sleutel);
alter table brieven add constraint brieven_pkey PRIMARY KEY (id);
alter table brieven add constraint brieven_besluit_id_fkey FOREIGN KEY (besluit_id) REFERENCES besluiten(id);
alter table brieven add constraint brieven_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table brieven add constraint brieven_schuldenaar_id_fkey FOREIGN KEY (schuldenaar_id) REFERENCES vordering_schuldenaren(id);
alter table brieven add constraint brieven_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
CREATE INDEX brieven_zaak ON public.brieven USING btree (zaak_id);
alter table brieven enable row level security;
alter table brieven force row level security;
create policy per_gemeente on brieven for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on brieven as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = brieven.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = brieven.zaak_id)))));
grant delete, insert, select, update on brieven to noaberflow_app;

create table concepten (
  taak_id uuid not null,
  gemeente text not null,
  gegevens jsonb not null,
  door uuid not null,
  op timestamp with time zone not null,
  versie integer not null default 1
);
alter table concepten add constraint concepten_pkey PRIMARY KEY (taak_id);
alter table concepten add constraint concepten_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table concepten add constraint concepten_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table concepten add constraint concepten_taak_id_fkey FOREIGN KEY (taak_id) REFERENCES taken(id);
alter table concepten enable row level security;
alter table concepten force row level security;
create policy per_gemeente on concepten for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on concepten as restrictive for all using (((taak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM taken ouder
  WHERE (ouder.id = concepten.taak_id))))) with check (((taak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM taken ouder
  WHERE (ouder.id = concepten.taak_id)))));
grant delete, insert, select, update on concepten to noaberflow_app;

create table document_delen (
  versie_id uuid not null,
  nummer integer not null,
  gemeente text not null,
  inhoud bytea not null
);
alter table document_delen add constraint document_delen_pkey PRIMARY KEY (versie_id, nummer);
alter table document_delen add constraint document_delen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table document_delen add constraint document_delen_versie_id_fkey FOREIGN KEY (versie_id) REFERENCES document_versies(id) ON DELETE CASCADE;
alter table document_delen add constraint document_delen_nummer_check CHECK ((nummer > 0));
alter table document_delen enable row level security;
alter table document_delen force row level security;
create policy per_gemeente on document_delen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on document_delen as restrictive for all using (((versie_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM document_versies ouder
  WHERE (ouder.id = document_delen.versie_id))))) with check (((versie_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM document_versies ouder
  WHERE (ouder.id = document_delen.versie_id)))));
grant delete, insert, select on document_delen to noaberflow_app;

create table document_versies (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  document_id uuid,
  nummer integer,
  bestandsnaam text,
  media text,
  grootte integer not null default 0,
  delen integer not null default 0,
  hash bytea,
  paginas integer,
  viruscontrole text,
  toegevoegd_door uuid,
  toegevoegd_op timestamp with time zone not null,
  vrijgegeven_door uuid,
  vrijgegeven_op timestamp with time zone,
  vrijgegeven_reden text,
  van_inwoner boolean not null default false,
  controle_gevraagd_op timestamp with time zone
);
alter table document_versies add constraint document_versies_document_id_nummer_key UNIQUE (document_id, nummer);
alter table document_versies add constraint document_versies_pkey PRIMARY KEY (id);
alter table document_versies add constraint document_versies_document_id_fkey FOREIGN KEY (document_id) REFERENCES documenten(id);
alter table document_versies add constraint document_versies_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table document_versies add constraint document_versies_toegevoegd_door_fkey FOREIGN KEY (toegevoegd_door) REFERENCES medewerkers(id);
alter table document_versies add constraint document_versies_vrijgegeven_door_fkey FOREIGN KEY (vrijgegeven_door) REFERENCES medewerkers(id);
alter table document_versies add constraint document_versies_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table document_versies add constraint document_versies_check CHECK (((document_id IS NULL) OR ((nummer IS NOT NULL) AND (media IS NOT NULL) AND (hash IS NOT NULL) AND (viruscontrole IS NOT NULL) AND (grootte > 0) AND (delen > 0))));
alter table document_versies add constraint document_versies_check1 CHECK ((((viruscontrole = 'vrijgegeven'::text) = (vrijgegeven_op IS NOT NULL)) OR (viruscontrole IS NULL)));
alter table document_versies add constraint document_versies_delen_check CHECK ((delen >= 0));
alter table document_versies add constraint document_versies_grootte_check CHECK ((grootte >= 0));
alter table document_versies add constraint document_versies_nummer_check CHECK ((nummer > 0));
alter table document_versies add constraint document_versies_van_wie CHECK ((van_inwoner = (toegevoegd_door IS NULL)));
alter table document_versies add constraint document_versies_viruscontrole_check CHECK ((viruscontrole = ANY (ARRAY['schoon'::text, 'niet-gecontroleerd'::text, 'quarantaine'::text, 'vrijgegeven'::text, 'besmet'::text])));
alter table document_versies add constraint document_versies_vrijgegeven_reden_check CHECK (((length(vrijgegeven_reden) >= 1) AND (length(vrijgegeven_reden) <= 2000)));
CREATE INDEX document_versies_hash ON public.document_versies USING btree (zaak_id, hash) WHERE (document_id IS NOT NULL);
CREATE INDEX document_versies_onderweg ON public.document_versies USING btree (zaak_id, toegevoegd_op) WHERE (document_id IS NULL);
CREATE INDEX document_versies_te_controleren ON public.document_versies USING btree (controle_gevraagd_op NULLS FIRST, toegevoegd_op) WHERE ((viruscontrole = ANY (ARRAY['niet-gecontroleerd'::text, 'quarantaine'::text])) AND (document_id IS NOT NULL));
alter table document_versies enable row level security;
alter table document_versies force row level security;
create policy alleen_handhaving on document_versies as restrictive for all using ((zegel_open(gemeente) OR (EXISTS ( SELECT
   FROM zaken z
  WHERE ((z.id = document_versies.zaak_id) AND (NOT z.verzegeld)))))) with check ((zegel_open(gemeente) OR (EXISTS ( SELECT
   FROM zaken z
  WHERE ((z.id = document_versies.zaak_id) AND (NOT z.verzegeld))))));
create policy per_gemeente on document_versies for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on document_versies as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = document_versies.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = document_versies.zaak_id)))));
grant delete, insert, select, update on document_versies to noaberflow_app;

create table documenten (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  soort text not null,
  titel text,
  ontvangen_op date not null,
  status text not null default 'concept'::text,
  versie integer not null default 1,
  toegevoegd_door uuid,
  toegevoegd_op timestamp with time zone not null,
  afgesloten_door uuid,
  afgesloten_op timestamp with time zone,
  verwijderd_reden text,
  van_inwoner boolean not null default false
);
alter table documenten add constraint documenten_pkey PRIMARY KEY (id);
alter table documenten add constraint documenten_afgesloten_door_fkey FOREIGN KEY (afgesloten_door) REFERENCES medewerkers(id);
alter table documenten add constraint documenten_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table documenten add constraint documenten_toegevoegd_door_fkey FOREIGN KEY (toegevoegd_door) REFERENCES medewerkers(id);
alter table documenten add constraint documenten_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table documenten add constraint documenten_check CHECK ((((status = 'concept'::text) = (afgesloten_op IS NULL)) AND ((afgesloten_op IS NULL) = (afgesloten_door IS NULL))));
alter table documenten add constraint documenten_check1 CHECK ((((status = 'verwijderd'::text) = (verwijderd_reden IS NOT NULL)) AND ((status = 'verwijderd'::text) = (titel IS NULL))));
alter table documenten add constraint documenten_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'definitief'::text, 'verwijderd'::text])));
alter table documenten add constraint documenten_titel_check CHECK (((length(titel) >= 1) AND (length(titel) <= 200)));
alter table documenten add constraint documenten_van_wie CHECK ((van_inwoner = (toegevoegd_door IS NULL)));
alter table documenten add constraint documenten_versie_check CHECK ((versie > 0));
alter table documenten add constraint documenten_verwijderd_reden_check CHECK (((length(verwijderd_reden) >= 1) AND (length(verwijderd_reden) <= 2000)));
CREATE INDEX documenten_zaak ON public.documenten USING btree (zaak_id, ontvangen_op DESC, id);
alter table documenten enable row level security;
alter table documenten force row level security;
create policy alleen_handhaving on documenten as restrictive for all using ((zegel_open(gemeente) OR (EXISTS ( SELECT
   FROM zaken z
  WHERE ((z.id = documenten.zaak_id) AND (NOT z.verzegeld)))))) with check ((zegel_open(gemeente) OR (EXISTS ( SELECT
   FROM zaken z
  WHERE ((z.id = documenten.zaak_id) AND (NOT z.verzegeld))))));
create policy per_gemeente on documenten for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on documenten as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = documenten.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = documenten.zaak_id)))));
grant insert, select, update on documenten to noaberflow_app;

create table dossier_herkomst (
  zaak_id uuid not null,
  gemeente text not null,
  sectie text not null,
  bron text not null,
  taak_id uuid,
  door uuid,
  op timestamp with time zone not null
);
alter table dossier_herkomst add constraint dossier_herkomst_pkey PRIMARY KEY (zaak_id, sectie);
alter table dossier_herkomst add constraint dossier_herkomst_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table dossier_herkomst add constraint dossier_herkomst_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table dossier_herkomst add constraint dossier_herkomst_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table dossier_herkomst enable row level security;
alter table dossier_herkomst force row level security;
create policy per_gemeente on dossier_herkomst for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on dossier_herkomst as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = dossier_herkomst.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = dossier_herkomst.zaak_id)))));
grant delete, insert, select, update on dossier_herkomst to noaberflow_app;

create table dossiers (
  zaak_id uuid not null,
  gemeente text not null,
  gegevens jsonb not null default '{}'::jsonb,
  versie integer not null default 1
);
alter table dossiers add constraint dossiers_pkey PRIMARY KEY (zaak_id);
alter table dossiers add constraint dossiers_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table dossiers add constraint dossiers_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table dossiers enable row level security;
alter table dossiers force row level security;
create policy per_gemeente on dossiers for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on dossiers as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = dossiers.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = dossiers.zaak_id)))));
grant delete, insert, select, update on dossiers to noaberflow_app;

create table engine_broken_records (
  id bigint not null generated always as identity,
  lane text not null,
  partition integer,
  position bigint,
  inhoud text not null,
  fout text not null,
  op timestamp with time zone not null default now()
);
alter table engine_broken_records add constraint engine_broken_records_pkey PRIMARY KEY (id);
grant delete, insert, select, update on engine_broken_records to noaberflow_app;

create table engine_bulks (
  id bigint not null generated always as identity,
  facts json not null,
  ontvangen_op timestamp with time zone not null default now()
);
alter table engine_bulks add constraint engine_bulks_pkey PRIMARY KEY (id);
grant delete, insert, select, update on engine_bulks to noaberflow_app;

create table engine_checkpoints (
  lane text not null,
  partition integer not null,
  position bigint not null,
  bijgewerkt_op timestamp with time zone not null default now()
);
alter table engine_checkpoints add constraint engine_checkpoints_pkey PRIMARY KEY (lane, partition);
grant delete, insert, select, update on engine_checkpoints to noaberflow_app;

create table engine_decision_evaluations (
  key text not null,
  process_instance_key text,
  element_id text,
  decision_id text not null,
  decision_version integer not null,
  output jsonb,
  evaluated jsonb not null,
  failed boolean not null,
  evaluated_at timestamp with time zone not null,
  position bigint not null
);
alter table engine_decision_evaluations add constraint engine_decision_evaluations_pkey PRIMARY KEY (key);
CREATE INDEX engine_decision_evaluations_instance ON public.engine_decision_evaluations USING btree (process_instance_key);
grant delete, insert, select, update on engine_decision_evaluations to noaberflow_app;

create table engine_element_instances (
  key text not null,
  process_instance_key text not null,
  process_definition_key text not null,
  bpmn_process_id text not null,
  element_id text not null,
  element_type text not null,
  flow_scope_key text,
  state text not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  position bigint not null
);
alter table engine_element_instances add constraint engine_element_instances_pkey PRIMARY KEY (key);
alter table engine_element_instances add constraint engine_element_instances_state_check CHECK ((state = ANY (ARRAY['active'::text, 'completed'::text, 'terminated'::text])));
CREATE INDEX engine_element_instances_active ON public.engine_element_instances USING btree (element_id, process_definition_key) WHERE (state = 'active'::text);
CREATE INDEX engine_element_instances_instance ON public.engine_element_instances USING btree (process_instance_key);
grant delete, insert, select, update on engine_element_instances to noaberflow_app;

create table engine_incidents (
  key text not null,
  process_instance_key text not null,
  element_id text not null,
  element_instance_key text not null,
  job_key text,
  error_type text not null,
  error_message text not null,
  created_at timestamp with time zone,
  resolved_at timestamp with time zone,
  position bigint not null
);
alter table engine_incidents add constraint engine_incidents_pkey PRIMARY KEY (key);
CREATE INDEX engine_incidents_open ON public.engine_incidents USING btree (process_instance_key) WHERE (resolved_at IS NULL);
grant delete, insert, select, update on engine_incidents to noaberflow_app;

create table engine_instance_zaken (
  key text not null,
  zaak_id uuid not null
);
alter table engine_instance_zaken add constraint engine_instance_zaken_pkey PRIMARY KEY (key);
alter table engine_instance_zaken enable row level security;
alter table engine_instance_zaken force row level security;
create policy alles on engine_instance_zaken for all using (true) with check (true);
create policy verzegeling on engine_instance_zaken as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = engine_instance_zaken.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = engine_instance_zaken.zaak_id)))));
grant delete, insert, select, update on engine_instance_zaken to noaberflow_app;

create table engine_jobs (
  key text not null,
  process_instance_key text not null,
  element_instance_key text not null,
  element_id text not null,
  type text not null,
  retries integer not null,
  state text not null,
  error_message text,
  retry_at timestamp with time zone,
  created_at timestamp with time zone,
  ended_at timestamp with time zone,
  position bigint not null
);
alter table engine_jobs add constraint engine_jobs_pkey PRIMARY KEY (key);
alter table engine_jobs add constraint engine_jobs_state_check CHECK ((state = ANY (ARRAY['created'::text, 'failed'::text, 'completed'::text, 'error-thrown'::text, 'canceled'::text])));
CREATE INDEX engine_jobs_instance ON public.engine_jobs USING btree (process_instance_key);
CREATE INDEX engine_jobs_open ON public.engine_jobs USING btree (key) WHERE (state = ANY (ARRAY['created'::text, 'failed'::text]));
grant delete, insert, select, update on engine_jobs to noaberflow_app;

create table engine_message_subscriptions (
  key text not null,
  process_instance_key text not null,
  element_instance_key text not null,
  element_id text not null,
  message_name text not null,
  state text not null,
  opened_at timestamp with time zone,
  position bigint not null
);
alter table engine_message_subscriptions add constraint engine_message_subscriptions_pkey PRIMARY KEY (key);
alter table engine_message_subscriptions add constraint engine_message_subscriptions_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])));
CREATE INDEX engine_message_subscriptions_instance ON public.engine_message_subscriptions USING btree (process_instance_key);
grant delete, insert, select, update on engine_message_subscriptions to noaberflow_app;

create table engine_process_definitions (
  key text not null,
  bpmn_process_id text not null,
  version integer not null,
  resource_name text not null,
  xml text not null,
  deployed_at timestamp with time zone not null,
  position bigint not null
);
alter table engine_process_definitions add constraint engine_process_definitions_pkey PRIMARY KEY (key);
grant delete, insert, select, update on engine_process_definitions to noaberflow_app;

create table engine_process_instances (
  key text not null,
  bpmn_process_id text not null,
  version integer not null,
  process_definition_key text not null,
  parent_process_instance_key text,
  zaak_id uuid,
  state text not null,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  position bigint not null
);
alter table engine_process_instances add constraint engine_process_instances_pkey PRIMARY KEY (key);
alter table engine_process_instances add constraint engine_process_instances_state_check CHECK ((state = ANY (ARRAY['active'::text, 'completed'::text, 'terminated'::text])));
CREATE INDEX engine_process_instances_parent ON public.engine_process_instances USING btree (parent_process_instance_key) WHERE (parent_process_instance_key IS NOT NULL);
CREATE INDEX engine_process_instances_start ON public.engine_process_instances USING btree (started_at DESC, key DESC) WHERE (started_at IS NOT NULL);
CREATE INDEX engine_process_instances_zaak ON public.engine_process_instances USING btree (zaak_id);
alter table engine_process_instances enable row level security;
alter table engine_process_instances force row level security;
create policy alles on engine_process_instances for all using (true) with check (true);
create policy verzegeling on engine_process_instances as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = engine_process_instances.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = engine_process_instances.zaak_id)))));
grant delete, insert, select, update on engine_process_instances to noaberflow_app;

create table engine_records (
  partition integer not null,
  position bigint not null,
  value_type text not null,
  intent text not null,
  record jsonb not null
);
alter table engine_records add constraint engine_records_pkey PRIMARY KEY (partition, "position");
grant delete, insert, select, update on engine_records to noaberflow_app;

create table engine_sequence_flows (
  process_instance_key text not null,
  element_id text not null,
  taken_count integer not null,
  position bigint not null
);
alter table engine_sequence_flows add constraint engine_sequence_flows_pkey PRIMARY KEY (process_instance_key, element_id);
grant delete, insert, select, update on engine_sequence_flows to noaberflow_app;

create table engine_timers (
  key text not null,
  process_instance_key text,
  element_id text not null,
  due_at timestamp with time zone not null,
  state text not null,
  position bigint not null
);
alter table engine_timers add constraint engine_timers_pkey PRIMARY KEY (key);
alter table engine_timers add constraint engine_timers_state_check CHECK ((state = ANY (ARRAY['created'::text, 'triggered'::text, 'canceled'::text])));
CREATE INDEX engine_timers_instance ON public.engine_timers USING btree (process_instance_key) WHERE (state = 'created'::text);
grant delete, insert, select, update on engine_timers to noaberflow_app;

create table engine_user_tasks (
  key text not null,
  element_instance_key text not null,
  process_instance_key text not null,
  bpmn_process_id text not null,
  element_id text not null,
  assignee text,
  state text not null,
  created_at timestamp with time zone,
  ended_at timestamp with time zone,
  position bigint not null
);
alter table engine_user_tasks add constraint engine_user_tasks_pkey PRIMARY KEY (key);
alter table engine_user_tasks add constraint engine_user_tasks_state_check CHECK ((state = ANY (ARRAY['created'::text, 'completed'::text, 'canceled'::text])));
grant delete, insert, select, update on engine_user_tasks to noaberflow_app;

create table engine_variables (
  key text not null,
  process_instance_key text not null,
  scope_key text not null,
  name text not null,
  value text not null,
  position bigint not null
);
alter table engine_variables add constraint engine_variables_pkey PRIMARY KEY (key);
CREATE INDEX engine_variables_instance ON public.engine_variables USING btree (process_instance_key);
grant delete, insert, select, update on engine_variables to noaberflow_app;

create table formulier_versies (
  id text not null,
  versie integer not null,
  inhoud_hash bytea not null,
  schema json not null,
  validator text not null,
  gepubliceerd_op timestamp with time zone not null,
  titel text default (schema ->> 'title'::text)
);
alter table formulier_versies add constraint formulier_versies_pkey PRIMARY KEY (id, versie);
grant delete, insert, select, update on formulier_versies to noaberflow_app;

create table functies (
  code text not null,
  naam text not null
);
alter table functies add constraint functies_pkey PRIMARY KEY (code);
grant delete, insert, select, update on functies to noaberflow_app;

create table gemeenten (
  code text not null,
  naam text not null
);
alter table gemeenten add constraint gemeenten_pkey PRIMARY KEY (code);
alter table gemeenten add constraint gemeenten_code_check CHECK ((code ~ '^[a-z-]+$'::text));
grant delete, insert, select, update on gemeenten to noaberflow_app;

create table heronderzoeken (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  soort text not null,
  gepland_op date not null,
  reden text not null,
  sleutel text not null
);
alter table heronderzoeken add constraint heronderzoeken_sleutel_key UNIQUE (sleutel);
alter table heronderzoeken add constraint heronderzoeken_pkey PRIMARY KEY (id);
alter table heronderzoeken add constraint heronderzoeken_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table heronderzoeken add constraint heronderzoeken_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table heronderzoeken enable row level security;
alter table heronderzoeken force row level security;
create policy per_gemeente on heronderzoeken for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on heronderzoeken as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = heronderzoeken.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = heronderzoeken.zaak_id)))));
grant delete, insert, select, update on heronderzoeken to noaberflow_app;

create table heronderzoekronde_zaken (
  ronde_id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  heronderzoek_id uuid,
  soort text,
  gepland_op date not null,
  week date,
  status text not null default 'gepland'::text,
  reden text,
  door uuid,
  op timestamp with time zone not null,
  geopende_zaak_id uuid
);
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_pkey PRIMARY KEY (ronde_id, zaak_id);
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_geopende_zaak_id_fkey FOREIGN KEY (geopende_zaak_id) REFERENCES zaken(id);
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_heronderzoek_id_fkey FOREIGN KEY (heronderzoek_id) REFERENCES heronderzoeken(id);
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_ronde_id_fkey FOREIGN KEY (ronde_id) REFERENCES heronderzoekrondes(id);
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_geopend CHECK (((status = 'geopend'::text) = (geopende_zaak_id IS NOT NULL)));
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_status_check CHECK ((status = ANY (ARRAY['gepland'::text, 'verwijderd'::text, 'geopend'::text, 'vervallen'::text])));
alter table heronderzoekronde_zaken add constraint heronderzoekronde_zaken_week_check CHECK ((EXTRACT(isodow FROM week) = (1)::numeric));
CREATE INDEX heronderzoekronde_zaken_beurt ON public.heronderzoekronde_zaken USING btree (week) WHERE (status = 'gepland'::text);
CREATE UNIQUE INDEX heronderzoekronde_zaken_een_plaats ON public.heronderzoekronde_zaken USING btree (zaak_id) WHERE ((status = 'gepland'::text) AND (week IS NOT NULL));
alter table heronderzoekronde_zaken enable row level security;
alter table heronderzoekronde_zaken force row level security;
create policy per_gemeente on heronderzoekronde_zaken for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on heronderzoekronde_zaken as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = heronderzoekronde_zaken.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = heronderzoekronde_zaken.zaak_id)))));
grant delete, insert, select, update on heronderzoekronde_zaken to noaberflow_app;

create table heronderzoekrondes (
  id uuid not null,
  gemeente text not null,
  van date not null,
  tot date not null,
  per_week integer not null,
  boven_capaciteit boolean not null,
  status text not null default 'concept'::text,
  gemaakt_door uuid not null,
  gemaakt_op timestamp with time zone not null,
  gestart_door uuid,
  gestart_op timestamp with time zone
);
alter table heronderzoekrondes add constraint heronderzoekrondes_pkey PRIMARY KEY (id);
alter table heronderzoekrondes add constraint heronderzoekrondes_gemaakt_door_fkey FOREIGN KEY (gemaakt_door) REFERENCES medewerkers(id);
alter table heronderzoekrondes add constraint heronderzoekrondes_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table heronderzoekrondes add constraint heronderzoekrondes_gestart_door_fkey FOREIGN KEY (gestart_door) REFERENCES medewerkers(id);
alter table heronderzoekrondes add constraint heronderzoekrondes_gestart CHECK (((status = 'concept'::text) = (gestart_op IS NULL)));
alter table heronderzoekrondes add constraint heronderzoekrondes_per_week_check CHECK (((per_week >= 1) AND (per_week <= 500)));
alter table heronderzoekrondes add constraint heronderzoekrondes_periode CHECK (((van <= tot) AND ((tot - van) <= 371)));
alter table heronderzoekrondes add constraint heronderzoekrondes_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'gestart'::text, 'afgerond'::text])));
alter table heronderzoekrondes add constraint heronderzoekrondes_tot_check CHECK ((EXTRACT(isodow FROM tot) = (1)::numeric));
alter table heronderzoekrondes add constraint heronderzoekrondes_van_check CHECK ((EXTRACT(isodow FROM van) = (1)::numeric));
CREATE INDEX heronderzoekrondes_lijst ON public.heronderzoekrondes USING btree (gemeente, gemaakt_op DESC);
alter table heronderzoekrondes enable row level security;
alter table heronderzoekrondes force row level security;
create policy per_gemeente on heronderzoekrondes for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant delete, insert, select, update on heronderzoekrondes to noaberflow_app;

create table idempotentie (
  medewerker_id uuid not null,
  sleutel text not null,
  bewerking text not null,
  inhoud_hash bytea not null,
  status integer not null,
  antwoord jsonb not null,
  op timestamp with time zone not null default now()
);
alter table idempotentie add constraint idempotentie_pkey PRIMARY KEY (medewerker_id, sleutel);
alter table idempotentie add constraint idempotentie_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
grant delete, insert, select, update on idempotentie to noaberflow_app;

create table inbox (
  job_key text not null,
  job_type text not null,
  zaak_id uuid not null,
  gemeente text not null,
  resultaat jsonb not null,
  op timestamp with time zone not null default now(),
  volgnummer bigint not null generated always as identity,
  omkeerbaar boolean not null default false
);
alter table inbox add constraint inbox_pkey PRIMARY KEY (job_key);
alter table inbox add constraint inbox_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table inbox add constraint inbox_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
CREATE INDEX inbox_zaak ON public.inbox USING btree (zaak_id, volgnummer);
alter table inbox enable row level security;
alter table inbox force row level security;
create policy per_gemeente on inbox for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on inbox as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = inbox.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = inbox.zaak_id)))));
grant delete, insert, select, update on inbox to noaberflow_app;

create table ingrepen (
  id uuid not null,
  soort text not null,
  gemeente text not null,
  zaak_id uuid not null,
  instantie text not null,
  proces text not null,
  bereik text,
  naam text,
  oud jsonb,
  nieuw jsonb,
  incident text,
  van_instantie text,
  van_element text,
  naar_element text,
  binnen text,
  reden text not null,
  status text not null,
  gevraagd_door uuid not null,
  gevraagd_op timestamp with time zone not null,
  verloopt_op timestamp with time zone not null,
  beslist_door uuid,
  beslist_op timestamp with time zone,
  afgehandeld_op timestamp with time zone
);
alter table ingrepen add constraint ingrepen_pkey PRIMARY KEY (id);
alter table ingrepen add constraint ingrepen_beslist_door_fkey FOREIGN KEY (beslist_door) REFERENCES medewerkers(id);
alter table ingrepen add constraint ingrepen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table ingrepen add constraint ingrepen_gevraagd_door_fkey FOREIGN KEY (gevraagd_door) REFERENCES medewerkers(id);
alter table ingrepen add constraint ingrepen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table ingrepen add constraint ingrepen_check CHECK (((soort <> 'variabele'::text) OR ((bereik IS NOT NULL) AND (naam IS NOT NULL) AND (status <> ALL (ARRAY['gevraagd'::text, 'geweigerd'::text, 'ingetrokken'::text])))));
alter table ingrepen add constraint ingrepen_check1 CHECK (((soort <> 'verplaatsen'::text) OR ((incident IS NOT NULL) AND (van_instantie IS NOT NULL) AND (van_element IS NOT NULL) AND (naar_element IS NOT NULL))));
alter table ingrepen add constraint ingrepen_check2 CHECK (((soort <> 'verplaatsen'::text) OR (status = ANY (ARRAY['gevraagd'::text, 'ingetrokken'::text])) OR ((beslist_door IS NOT NULL) AND (beslist_door <> gevraagd_door))));
alter table ingrepen add constraint ingrepen_check3 CHECK (((beslist_door IS NULL) = (beslist_op IS NULL)));
alter table ingrepen add constraint ingrepen_reden_check CHECK (((length(reden) >= 5) AND (length(reden) <= 500)));
alter table ingrepen add constraint ingrepen_soort_check CHECK ((soort = ANY (ARRAY['variabele'::text, 'verplaatsen'::text])));
alter table ingrepen add constraint ingrepen_status_check CHECK ((status = ANY (ARRAY['gevraagd'::text, 'bezig'::text, 'uitgevoerd'::text, 'mislukt'::text, 'geweigerd'::text, 'ingetrokken'::text])));
CREATE UNIQUE INDEX ingrepen_een_per_incident ON public.ingrepen USING btree (incident) WHERE (status = ANY (ARRAY['gevraagd'::text, 'bezig'::text]));
CREATE INDEX ingrepen_gevraagd ON public.ingrepen USING btree (gevraagd_op) WHERE (status = 'gevraagd'::text);
CREATE INDEX ingrepen_instantie ON public.ingrepen USING btree (instantie, gevraagd_op);
alter table ingrepen enable row level security;
alter table ingrepen force row level security;
create policy per_gemeente on ingrepen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on ingrepen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = ingrepen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = ingrepen.zaak_id)))));
grant insert, select, update on ingrepen to noaberflow_app;

create table instellingen (
  sleutel text not null,
  gemeente text not null,
  waarde jsonb not null,
  status text not null,
  bron text not null,
  geldig_vanaf date not null default '2022-01-01'::date,
  versie integer not null default 1,
  reden text,
  door uuid,
  op timestamp with time zone
);
alter table instellingen add constraint instellingen_pkey PRIMARY KEY (sleutel, gemeente, geldig_vanaf, versie);
alter table instellingen add constraint instellingen_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table instellingen add constraint instellingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table instellingen add constraint instellingen_door_check CHECK (((versie = 1) OR ((door IS NOT NULL) AND (op IS NOT NULL) AND (reden IS NOT NULL))));
alter table instellingen add constraint instellingen_status_check CHECK ((status = ANY (ARRAY['vastgesteld'::text, 'aanname'::text, 'niet-geverifieerd'::text])));
alter table instellingen add constraint instellingen_versie_check CHECK ((versie > 0));
alter table instellingen enable row level security;
alter table instellingen force row level security;
create policy per_gemeente on instellingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant insert, select on instellingen to noaberflow_app;

create table invorderingsopdrachten (
  id uuid not null,
  vordering_id uuid not null,
  gemeente text not null,
  soort text not null,
  bedrag numeric(12,2) not null,
  beslagvrije_voet numeric(12,2),
  ingangsdatum date not null,
  opgedragen_op timestamp with time zone not null,
  bevestigd_op timestamp with time zone,
  kenmerk text,
  sleutel text not null,
  volgnummer bigint not null generated always as identity
);
alter table invorderingsopdrachten add constraint invorderingsopdrachten_sleutel_key UNIQUE (sleutel);
alter table invorderingsopdrachten add constraint invorderingsopdrachten_pkey PRIMARY KEY (id);
alter table invorderingsopdrachten add constraint invorderingsopdrachten_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table invorderingsopdrachten add constraint invorderingsopdrachten_vordering_id_fkey FOREIGN KEY (vordering_id) REFERENCES vorderingen(id);
alter table invorderingsopdrachten add constraint invorderingsopdrachten_bedrag_check CHECK ((bedrag >= (0)::numeric));
alter table invorderingsopdrachten add constraint invorderingsopdrachten_soort_check CHECK ((soort = ANY (ARRAY['verrekenen'::text, 'verrekening-stoppen'::text, 'terugbetalen'::text, 'rente-vergoeden'::text])));
CREATE INDEX invorderingsopdrachten_vordering ON public.invorderingsopdrachten USING btree (vordering_id, opgedragen_op);
alter table invorderingsopdrachten enable row level security;
alter table invorderingsopdrachten force row level security;
create policy per_gemeente on invorderingsopdrachten for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on invorderingsopdrachten as restrictive for all using (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = invorderingsopdrachten.vordering_id))))) with check (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = invorderingsopdrachten.vordering_id)))));
grant delete, insert, select, update on invorderingsopdrachten to noaberflow_app;

create table inzendingen (
  id uuid not null default gen_random_uuid(),
  taak_id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  element_id text not null,
  gegevens jsonb not null,
  proces_variabelen jsonb not null,
  door uuid not null,
  op timestamp with time zone not null,
  namens uuid
);
alter table inzendingen add constraint inzendingen_taak_id_key UNIQUE (taak_id);
alter table inzendingen add constraint inzendingen_pkey PRIMARY KEY (id);
alter table inzendingen add constraint inzendingen_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table inzendingen add constraint inzendingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table inzendingen add constraint inzendingen_namens_fkey FOREIGN KEY (namens) REFERENCES medewerkers(id);
alter table inzendingen add constraint inzendingen_taak_id_fkey FOREIGN KEY (taak_id) REFERENCES taken(id);
alter table inzendingen add constraint inzendingen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
CREATE INDEX inzendingen_zaak ON public.inzendingen USING btree (zaak_id, element_id);
alter table inzendingen enable row level security;
alter table inzendingen force row level security;
create policy per_gemeente on inzendingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on inzendingen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = inzendingen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = inzendingen.zaak_id)))));
grant delete, insert, select, update on inzendingen to noaberflow_app;

create table kantoren (
  id text not null,
  naam text not null,
  soort text not null
);
alter table kantoren add constraint kantoren_pkey PRIMARY KEY (id);
alter table kantoren add constraint kantoren_soort_check CHECK ((soort = ANY (ARRAY['front-office'::text, 'back-office'::text, 'partner'::text, 'bezwaar'::text, 'bestuur'::text])));
grant delete, insert, select, update on kantoren to noaberflow_app;

create table kanttekening_antwoorden (
  id uuid not null,
  kanttekening_id uuid not null,
  tekst text not null,
  door uuid not null,
  op timestamp with time zone not null
);
alter table kanttekening_antwoorden add constraint kanttekening_antwoorden_pkey PRIMARY KEY (id);
alter table kanttekening_antwoorden add constraint kanttekening_antwoorden_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table kanttekening_antwoorden add constraint kanttekening_antwoorden_kanttekening_id_fkey FOREIGN KEY (kanttekening_id) REFERENCES kanttekeningen(id) ON DELETE CASCADE;
alter table kanttekening_antwoorden add constraint kanttekening_antwoorden_tekst_check CHECK (((length(tekst) >= 1) AND (length(tekst) <= 2000)));
CREATE INDEX kanttekening_antwoorden_kanttekening ON public.kanttekening_antwoorden USING btree (kanttekening_id, op);
grant delete, insert, select, update on kanttekening_antwoorden to noaberflow_app;

create table kanttekeningen (
  id uuid not null,
  ontwerp_id uuid not null,
  element_id text,
  element_naam text,
  tekst text not null,
  door uuid not null,
  op timestamp with time zone not null,
  opgelost_door uuid,
  opgelost_op timestamp with time zone
);
alter table kanttekeningen add constraint kanttekeningen_pkey PRIMARY KEY (id);
alter table kanttekeningen add constraint kanttekeningen_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table kanttekeningen add constraint kanttekeningen_ontwerp_id_fkey FOREIGN KEY (ontwerp_id) REFERENCES ontwerpen(id) ON DELETE CASCADE;
alter table kanttekeningen add constraint kanttekeningen_opgelost_door_fkey FOREIGN KEY (opgelost_door) REFERENCES medewerkers(id);
alter table kanttekeningen add constraint kanttekeningen_check CHECK (((opgelost_door IS NULL) = (opgelost_op IS NULL)));
alter table kanttekeningen add constraint kanttekeningen_check1 CHECK (((element_id IS NULL) OR (element_naam IS NOT NULL)));
alter table kanttekeningen add constraint kanttekeningen_element_id_check CHECK (((length(element_id) >= 1) AND (length(element_id) <= 200)));
alter table kanttekeningen add constraint kanttekeningen_tekst_check CHECK (((length(tekst) >= 1) AND (length(tekst) <= 2000)));
CREATE INDEX kanttekeningen_ontwerp ON public.kanttekeningen USING btree (ontwerp_id, op);
grant delete, insert, select, update on kanttekeningen to noaberflow_app;

create table laatste_afrondingen (
  zaak_id uuid not null,
  gemeente text not null,
  taak_id uuid not null,
  dossier jsonb,
  herkomst jsonb not null,
  dossier_versie integer not null,
  inbox_na bigint not null,
  outbox_na bigint not null,
  heropening text,
  gevraagd_door uuid,
  gevraagd_op timestamp with time zone,
  wachtend_id uuid,
  gezien jsonb,
  dossier_gevraagd integer
);
alter table laatste_afrondingen add constraint laatste_afrondingen_pkey PRIMARY KEY (zaak_id);
alter table laatste_afrondingen add constraint laatste_afrondingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table laatste_afrondingen add constraint laatste_afrondingen_gevraagd_door_fkey FOREIGN KEY (gevraagd_door) REFERENCES medewerkers(id);
alter table laatste_afrondingen add constraint laatste_afrondingen_taak_id_fkey FOREIGN KEY (taak_id) REFERENCES taken(id);
alter table laatste_afrondingen add constraint laatste_afrondingen_wachtend_id_fkey FOREIGN KEY (wachtend_id) REFERENCES taken(id);
alter table laatste_afrondingen add constraint laatste_afrondingen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table laatste_afrondingen add constraint laatste_afrondingen_check CHECK (((heropening IS NULL) OR ((gevraagd_door IS NOT NULL) AND (gevraagd_op IS NOT NULL) AND (wachtend_id IS NOT NULL))));
alter table laatste_afrondingen add constraint laatste_afrondingen_heropening_check CHECK ((heropening = ANY (ARRAY['gevraagd'::text, 'gedaan'::text, 'geweigerd'::text])));
CREATE INDEX laatste_afrondingen_gevraagd ON public.laatste_afrondingen USING btree (taak_id) WHERE (heropening = 'gevraagd'::text);
alter table laatste_afrondingen enable row level security;
alter table laatste_afrondingen force row level security;
create policy per_gemeente on laatste_afrondingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on laatste_afrondingen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = laatste_afrondingen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = laatste_afrondingen.zaak_id)))));
grant delete, insert, select, update on laatste_afrondingen to noaberflow_app;

create table medewerkers (
  id uuid not null default gen_random_uuid(),
  subject text not null,
  naam text not null,
  actief boolean not null default true,
  taal text not null default 'nl'::text,
  email text
);
alter table medewerkers add constraint medewerkers_subject_key UNIQUE (subject);
alter table medewerkers add constraint medewerkers_pkey PRIMARY KEY (id);
alter table medewerkers add constraint medewerkers_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)));
alter table medewerkers add constraint medewerkers_taal_check CHECK ((taal = ANY (ARRAY['nl'::text, 'en'::text])));
grant delete, insert, select, update on medewerkers to noaberflow_app;

create table meettermijnen (
  proces text not null,
  wettelijk text,
  eigen text
);
alter table meettermijnen add constraint meettermijnen_pkey PRIMARY KEY (proces);
grant select on meettermijnen to noaberflow_app;

create table melding_standen (
  enig boolean not null default true,
  vanaf timestamp with time zone not null,
  tot timestamp with time zone not null
);
alter table melding_standen add constraint melding_standen_pkey PRIMARY KEY (enig);
alter table melding_standen add constraint melding_standen_enig_check CHECK (enig);
grant delete, insert, select, update on melding_standen to noaberflow_app;

create table melding_voorkeuren (
  medewerker_id uuid not null,
  verborgen text[] not null default '{}'::text[],
  direct text[] not null default '{}'::text[],
  dagelijks text[] not null default '{}'::text[],
  dagelijks_om time without time zone not null default '08:00:00'::time without time zone,
  overzicht_op date,
  gewijzigd_op timestamp with time zone not null
);
alter table melding_voorkeuren add constraint melding_voorkeuren_pkey PRIMARY KEY (medewerker_id);
alter table melding_voorkeuren add constraint melding_voorkeuren_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
alter table melding_voorkeuren add constraint melding_voorkeuren_check CHECK ((NOT (direct && dagelijks)));
alter table melding_voorkeuren add constraint melding_voorkeuren_dagelijks_check CHECK ((dagelijks <@ ARRAY['termijn'::text, 'taak'::text, 'vraag'::text, 'antwoord'::text, 'incident'::text]));
alter table melding_voorkeuren add constraint melding_voorkeuren_direct_check CHECK ((direct <@ ARRAY['termijn'::text, 'taak'::text, 'vraag'::text, 'antwoord'::text, 'incident'::text]));
alter table melding_voorkeuren add constraint melding_voorkeuren_verborgen_check CHECK ((verborgen <@ ARRAY['termijn'::text, 'taak'::text, 'vraag'::text, 'antwoord'::text, 'incident'::text]));
grant delete, insert, select, update on melding_voorkeuren to noaberflow_app;

create table meldingen (
  id uuid not null default gen_random_uuid(),
  medewerker_id uuid not null,
  soort text not null,
  sleutel text not null,
  zaak_id uuid not null,
  gemeente text not null,
  taak_id uuid,
  vraag_id uuid,
  wat text,
  datum date,
  incident text,
  op timestamp with time zone not null,
  gelezen_door uuid[] not null default '{}'::uuid[],
  gemaild_op timestamp with time zone
);
alter table meldingen add constraint meldingen_medewerker_id_sleutel_key UNIQUE (medewerker_id, sleutel);
alter table meldingen add constraint meldingen_pkey PRIMARY KEY (id);
alter table meldingen add constraint meldingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table meldingen add constraint meldingen_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
alter table meldingen add constraint meldingen_taak_id_fkey FOREIGN KEY (taak_id) REFERENCES taken(id);
alter table meldingen add constraint meldingen_vraag_id_fkey FOREIGN KEY (vraag_id) REFERENCES vragen(id);
alter table meldingen add constraint meldingen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table meldingen add constraint meldingen_soort_check CHECK ((soort = ANY (ARRAY['termijn'::text, 'taak'::text, 'vraag'::text, 'antwoord'::text, 'incident'::text])));
CREATE INDEX meldingen_lijst ON public.meldingen USING btree (medewerker_id, op DESC, id);
CREATE INDEX meldingen_op ON public.meldingen USING btree (op);
CREATE INDEX meldingen_te_mailen ON public.meldingen USING btree (medewerker_id, soort) WHERE (gemaild_op IS NULL);
alter table meldingen enable row level security;
alter table meldingen force row level security;
create policy per_gemeente on meldingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on meldingen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = meldingen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = meldingen.zaak_id)))));
grant delete, insert, select, update on meldingen to noaberflow_app;

create table ontwerp_bestanden (
  ontwerp_id uuid not null,
  soort text not null,
  naam text not null,
  inhoud text not null,
  basis text,
  bestand_hash text,
  versie integer not null,
  gewijzigd_door uuid not null,
  gewijzigd_op timestamp with time zone not null
);
alter table ontwerp_bestanden add constraint ontwerp_bestanden_pkey PRIMARY KEY (ontwerp_id, soort, naam);
alter table ontwerp_bestanden add constraint ontwerp_bestanden_gewijzigd_door_fkey FOREIGN KEY (gewijzigd_door) REFERENCES medewerkers(id);
alter table ontwerp_bestanden add constraint ontwerp_bestanden_ontwerp_id_fkey FOREIGN KEY (ontwerp_id) REFERENCES ontwerpen(id) ON DELETE CASCADE;
alter table ontwerp_bestanden add constraint ontwerp_bestanden_inhoud_check CHECK ((octet_length(inhoud) <= 400000));
alter table ontwerp_bestanden add constraint ontwerp_bestanden_soort_check CHECK ((soort = ANY (ARRAY['formulier'::text, 'beslistabel'::text, 'brief'::text])));
CREATE INDEX ontwerp_bestanden_naam ON public.ontwerp_bestanden USING btree (soort, naam);
grant delete, insert, select, update on ontwerp_bestanden to noaberflow_app;

create table ontwerp_bewerkers (
  ontwerp_id uuid not null,
  medewerker_id uuid not null,
  sinds timestamp with time zone not null,
  tot timestamp with time zone not null
);
alter table ontwerp_bewerkers add constraint ontwerp_bewerkers_pkey PRIMARY KEY (ontwerp_id);
alter table ontwerp_bewerkers add constraint ontwerp_bewerkers_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
alter table ontwerp_bewerkers add constraint ontwerp_bewerkers_ontwerp_id_fkey FOREIGN KEY (ontwerp_id) REFERENCES ontwerpen(id) ON DELETE CASCADE;
alter table ontwerp_bewerkers add constraint ontwerp_bewerkers_check CHECK ((tot > sinds));
grant delete, insert, select, update on ontwerp_bewerkers to noaberflow_app;

create table ontwerpen (
  id uuid not null,
  proces text not null,
  status text not null,
  versie integer not null,
  xml text not null,
  basis_xml text,
  bestand_hash text,
  toelichting text,
  gemaakt_door uuid not null,
  gemaakt_op timestamp with time zone not null,
  gewijzigd_door uuid not null,
  gewijzigd_op timestamp with time zone not null,
  bewerkers uuid[] not null,
  ingediend_door uuid,
  ingediend_op timestamp with time zone,
  beoordeeld_door uuid,
  beoordeeld_op timestamp with time zone,
  opmerking text,
  notities text,
  ingaat_op timestamp with time zone,
  gepubliceerd_op timestamp with time zone,
  motor_xml text,
  publicatie_fout text
);
alter table ontwerpen add constraint ontwerpen_pkey PRIMARY KEY (id);
alter table ontwerpen add constraint ontwerpen_beoordeeld_door_fkey FOREIGN KEY (beoordeeld_door) REFERENCES medewerkers(id);
alter table ontwerpen add constraint ontwerpen_gemaakt_door_fkey FOREIGN KEY (gemaakt_door) REFERENCES medewerkers(id);
alter table ontwerpen add constraint ontwerpen_gewijzigd_door_fkey FOREIGN KEY (gewijzigd_door) REFERENCES medewerkers(id);
alter table ontwerpen add constraint ontwerpen_ingediend_door_fkey FOREIGN KEY (ingediend_door) REFERENCES medewerkers(id);
alter table ontwerpen add constraint ontwerpen_check CHECK (((beoordeeld_door IS NULL) OR ((beoordeeld_door <> ingediend_door) AND (beoordeeld_door <> ALL (bewerkers)))));
alter table ontwerpen add constraint ontwerpen_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'ingediend'::text, 'goedgekeurd'::text, 'gepubliceerd'::text, 'ingetrokken'::text])));
alter table ontwerpen add constraint ontwerpen_xml_check CHECK ((octet_length(xml) <= 800000));
CREATE INDEX ontwerpen_gepubliceerd ON public.ontwerpen USING btree (proces, gepubliceerd_op DESC) WHERE (status = 'gepubliceerd'::text);
CREATE INDEX ontwerpen_ingaat ON public.ontwerpen USING btree (ingaat_op) WHERE (status = 'goedgekeurd'::text);
CREATE UNIQUE INDEX ontwerpen_open ON public.ontwerpen USING btree (proces) WHERE (status = ANY (ARRAY['concept'::text, 'ingediend'::text, 'goedgekeurd'::text]));
grant delete, insert, select, update on ontwerpen to noaberflow_app;

create table outbox (
  id bigint not null generated always as identity,
  soort text not null,
  sleutel text not null,
  reeks text not null,
  zaak_id uuid,
  gemeente text not null,
  inhoud jsonb not null,
  status text not null default 'open'::text,
  pogingen integer not null default 0,
  volgende_poging_op timestamp with time zone not null default now(),
  laatste_fout text,
  aangemaakt_op timestamp with time zone not null default now(),
  bezorgd_op timestamp with time zone,
  traceparent text
);
alter table outbox add constraint outbox_sleutel_key UNIQUE (sleutel);
alter table outbox add constraint outbox_pkey PRIMARY KEY (id);
alter table outbox add constraint outbox_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table outbox add constraint outbox_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table outbox add constraint outbox_status_check CHECK ((status = ANY (ARRAY['open'::text, 'bezorgd'::text, 'onbestelbaar'::text])));
alter table outbox add constraint outbox_traceparent_check CHECK ((length(traceparent) <= 60));
CREATE INDEX outbox_beurt ON public.outbox USING btree (volgende_poging_op, id) WHERE (status = 'open'::text);
CREATE INDEX outbox_onbestelbaar ON public.outbox USING btree (id) WHERE (status = 'onbestelbaar'::text);
CREATE INDEX outbox_open ON public.outbox USING btree (reeks, id) WHERE (status = 'open'::text);
CREATE INDEX outbox_zaak ON public.outbox USING btree (zaak_id, id);
alter table outbox enable row level security;
alter table outbox force row level security;
create policy per_gemeente on outbox for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on outbox as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = outbox.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = outbox.zaak_id)))));
grant delete, insert, select, update on outbox to noaberflow_app;

create table partij_minuten (
  partij text not null,
  minuut timestamp with time zone not null,
  aantal integer not null,
  mislukt integer not null,
  ms double precision not null,
  langste_ms double precision not null
);
alter table partij_minuten add constraint partij_minuten_pkey PRIMARY KEY (partij, minuut);
grant delete, insert, select, update on partij_minuten to noaberflow_app;

create table partij_onderhoud (
  id uuid not null,
  partij text not null,
  van timestamp with time zone not null,
  tot timestamp with time zone not null,
  reden text not null,
  gemaakt_door uuid not null,
  gemaakt_op timestamp with time zone not null,
  beeindigd_door uuid,
  beeindigd_op timestamp with time zone
);
alter table partij_onderhoud add constraint partij_onderhoud_pkey PRIMARY KEY (id);
alter table partij_onderhoud add constraint partij_onderhoud_beeindigd_door_fkey FOREIGN KEY (beeindigd_door) REFERENCES medewerkers(id);
alter table partij_onderhoud add constraint partij_onderhoud_gemaakt_door_fkey FOREIGN KEY (gemaakt_door) REFERENCES medewerkers(id);
alter table partij_onderhoud add constraint partij_onderhoud_check CHECK ((van < tot));
alter table partij_onderhoud add constraint partij_onderhoud_check1 CHECK (((beeindigd_door IS NULL) = (beeindigd_op IS NULL)));
alter table partij_onderhoud add constraint partij_onderhoud_reden_check CHECK (((length(reden) >= 5) AND (length(reden) <= 500)));
CREATE INDEX partij_onderhoud_loopt ON public.partij_onderhoud USING btree (tot) WHERE (beeindigd_op IS NULL);
grant delete, insert, select, update on partij_onderhoud to noaberflow_app;

create table partij_standen (
  partij text not null,
  gelukt bigint not null default 0,
  geweigerd bigint not null default 0,
  mislukt bigint not null default 0,
  overgeslagen bigint not null default 0,
  ms double precision not null default 0,
  laatst_gelukt_op timestamp with time zone,
  laatst_mislukt_op timestamp with time zone,
  laatste_fout text,
  rust_tot timestamp with time zone
);
alter table partij_standen add constraint partij_standen_pkey PRIMARY KEY (partij);
grant delete, insert, select, update on partij_standen to noaberflow_app;

create table personen (
  id uuid not null default gen_random_uuid(),
  gemeente text not null,
  bsn_versleuteld bytea not null,
  bsn_hash bytea not null,
  naam text,
  geboortedatum date,
  adres jsonb,
  bijgewerkt_op timestamp with time zone not null
);
alter table personen add constraint personen_bsn_uniek UNIQUE (gemeente, bsn_hash);
alter table personen add constraint personen_pkey PRIMARY KEY (id);
alter table personen add constraint personen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table personen enable row level security;
alter table personen force row level security;
create policy per_gemeente on personen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant delete, insert, select, update on personen to noaberflow_app;

create table postbus_berichten (
  id bigint not null generated always as identity,
  partij text not null,
  kenmerk text not null,
  soort text not null,
  geschreven_op timestamp with time zone not null,
  ontvangen_op timestamp with time zone not null,
  inhoud bytea not null,
  status text not null default 'open'::text,
  pogingen integer not null default 0,
  volgende_op timestamp with time zone not null default '-infinity'::timestamp with time zone,
  reden text,
  verwerkt_op timestamp with time zone
);
alter table postbus_berichten add constraint postbus_berichten_uniek UNIQUE (partij, kenmerk);
alter table postbus_berichten add constraint postbus_berichten_pkey PRIMARY KEY (id);
alter table postbus_berichten add constraint postbus_berichten_reden CHECK (((status <> 'apartgezet'::text) OR (reden IS NOT NULL)));
alter table postbus_berichten add constraint postbus_berichten_status_check CHECK ((status = ANY (ARRAY['open'::text, 'verwerkt'::text, 'apartgezet'::text])));
CREATE INDEX postbus_berichten_apart ON public.postbus_berichten USING btree (id) WHERE (status = 'apartgezet'::text);
CREATE INDEX postbus_berichten_open ON public.postbus_berichten USING btree (volgende_op, id) WHERE (status = 'open'::text);
grant delete, insert, select, update on postbus_berichten to noaberflow_app;

create table postbus_standen (
  partij text not null,
  cursor text,
  pogingen integer not null default 0,
  volgende_op timestamp with time zone not null default '-infinity'::timestamp with time zone,
  laatste_fout text,
  gelezen_op timestamp with time zone
);
alter table postbus_standen add constraint postbus_standen_pkey PRIMARY KEY (partij);
grant delete, insert, select, update on postbus_standen to noaberflow_app;

create table procesversie_brieven (
  proces text not null,
  tot_versie integer not null,
  sjabloon text not null,
  ontwerp_id uuid
);
alter table procesversie_brieven add constraint procesversie_brieven_pkey PRIMARY KEY (proces, sjabloon, tot_versie);
alter table procesversie_brieven add constraint procesversie_brieven_ontwerp_id_fkey FOREIGN KEY (ontwerp_id) REFERENCES ontwerpen(id) ON DELETE CASCADE;
CREATE INDEX procesversie_brieven_ontwerp ON public.procesversie_brieven USING btree (ontwerp_id);
grant delete, insert, select, update on procesversie_brieven to noaberflow_app;

create table procesversie_formulieren (
  proces text not null,
  tot_versie integer not null,
  formulier_id text not null,
  formulier_versie integer not null
);
alter table procesversie_formulieren add constraint procesversie_formulieren_pkey PRIMARY KEY (proces, formulier_id, tot_versie);
alter table procesversie_formulieren add constraint procesversie_formulieren_formulier_id_formulier_versie_fkey FOREIGN KEY (formulier_id, formulier_versie) REFERENCES formulier_versies(id, versie);
grant delete, insert, select, update on procesversie_formulieren to noaberflow_app;

create table rapporten (
  id uuid not null,
  medewerker_id uuid not null,
  naam text not null,
  selectie jsonb not null,
  ritme text not null,
  volgende_op date not null,
  laatst_op timestamp with time zone,
  gemaakt_op timestamp with time zone not null,
  gestopt_op timestamp with time zone
);
alter table rapporten add constraint rapporten_pkey PRIMARY KEY (id);
alter table rapporten add constraint rapporten_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
alter table rapporten add constraint rapporten_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 60)));
alter table rapporten add constraint rapporten_ritme_check CHECK ((ritme = ANY (ARRAY['week'::text, 'maand'::text])));
CREATE INDEX rapporten_beurt ON public.rapporten USING btree (volgende_op) WHERE (gestopt_op IS NULL);
CREATE UNIQUE INDEX rapporten_naam ON public.rapporten USING btree (medewerker_id, lower(naam)) WHERE (gestopt_op IS NULL);
grant insert, select, update on rapporten to noaberflow_app;

create table scenario_uitkomsten (
  scenario_id uuid not null,
  ontwerp_id uuid not null,
  ontwerp_versie integer not null,
  gelukt boolean not null,
  bij_stap integer,
  stromen text[] not null,
  op timestamp with time zone not null,
  inhoud text,
  gebeurd jsonb not null default '{}'::jsonb,
  niet_uitgevoerd text
);
alter table scenario_uitkomsten add constraint scenario_uitkomsten_pkey PRIMARY KEY (scenario_id, ontwerp_id);
alter table scenario_uitkomsten add constraint scenario_uitkomsten_ontwerp_id_fkey FOREIGN KEY (ontwerp_id) REFERENCES ontwerpen(id);
alter table scenario_uitkomsten add constraint scenario_uitkomsten_scenario_id_fkey FOREIGN KEY (scenario_id) REFERENCES scenarios(id);
alter table scenario_uitkomsten add constraint scenario_uitkomsten_gebeurd_check CHECK ((octet_length((gebeurd)::text) <= 20000));
alter table scenario_uitkomsten add constraint scenario_uitkomsten_niet_uitgevoerd_check CHECK ((niet_uitgevoerd = ANY (ARRAY['geweigerd'::text, 'geen-motor'::text, 'te-lang'::text])));
grant delete, insert, select, update on scenario_uitkomsten to noaberflow_app;

create table scenarios (
  id uuid not null,
  proces text not null,
  naam text not null,
  stappen jsonb not null,
  begonnen_op timestamp with time zone not null,
  gemaakt_door uuid not null,
  gemaakt_op timestamp with time zone not null,
  weg_op timestamp with time zone,
  einde text[]
);
alter table scenarios add constraint scenarios_pkey PRIMARY KEY (id);
alter table scenarios add constraint scenarios_gemaakt_door_fkey FOREIGN KEY (gemaakt_door) REFERENCES medewerkers(id);
alter table scenarios add constraint scenarios_naam_check CHECK (((length(naam) >= 3) AND (length(naam) <= 80)));
alter table scenarios add constraint scenarios_stappen_check CHECK ((octet_length((stappen)::text) <= 200000));
CREATE UNIQUE INDEX scenarios_naam ON public.scenarios USING btree (proces, lower(naam)) WHERE (weg_op IS NULL);
grant delete, insert, select, update on scenarios to noaberflow_app;

create table sessies (
  id_hash bytea not null,
  medewerker_id uuid not null,
  csrf text not null,
  aangemaakt_op timestamp with time zone not null,
  laatst_gezien_op timestamp with time zone not null,
  verloopt_op timestamp with time zone not null
);
alter table sessies add constraint sessies_pkey PRIMARY KEY (id_hash);
alter table sessies add constraint sessies_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
grant delete, insert, select, update on sessies to noaberflow_app;

create table stapduren (
  korrel smallint not null,
  vanaf date not null,
  proces text not null,
  gemeente text not null,
  maat text not null,
  model text not null,
  regeling text not null,
  versie integer not null,
  element_id text not null,
  taak boolean not null,
  kantoor_id text not null,
  tienden integer not null,
  aantal integer not null
);
alter table stapduren add constraint stapduren_pkey PRIMARY KEY (korrel, vanaf, proces, gemeente, maat, model, regeling, versie, element_id, taak, kantoor_id, tienden) INCLUDE (aantal);
alter table stapduren add constraint stapduren_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table stapduren add constraint stapduren_maat_check CHECK ((maat = ANY (ARRAY['klaar'::text, 'duur'::text, 'wacht'::text, 'werk'::text, 'kantoor'::text, 'overdracht'::text, 'overgedragen'::text])));
alter table stapduren enable row level security;
alter table stapduren force row level security;
create policy per_gemeente on stapduren for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant select on stapduren to noaberflow_app;

create table stapmetingen (
  key text not null,
  zaak_id uuid not null,
  gemeente text not null,
  proces text not null,
  model text not null,
  regeling text not null,
  versie integer not null,
  element_id text not null,
  taak boolean not null,
  kantoor_id text not null,
  dag date not null,
  klaar boolean not null,
  duur integer,
  wacht integer,
  werk integer,
  bij_kantoor boolean not null,
  overdracht integer,
  overgedragen boolean not null
);
alter table stapmetingen add constraint stapmetingen_pkey PRIMARY KEY (key);
alter table stapmetingen add constraint stapmetingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
CREATE INDEX stapmetingen_zaak ON public.stapmetingen USING btree (zaak_id);
alter table stapmetingen enable row level security;
alter table stapmetingen force row level security;
create policy per_gemeente on stapmetingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on stapmetingen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = stapmetingen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = stapmetingen.zaak_id)))));

create table storingsmeldingen (
  id uuid not null,
  proces text not null,
  element_id text not null,
  soort text not null,
  gemeenten text[] not null,
  sinds timestamp with time zone not null,
  gemeld_op timestamp with time zone not null,
  keer integer not null default 1,
  opgelost_op timestamp with time zone
);
alter table storingsmeldingen add constraint storingsmeldingen_pkey PRIMARY KEY (id);
alter table storingsmeldingen add constraint storingsmeldingen_gemeenten_check CHECK ((cardinality(gemeenten) > 0));
alter table storingsmeldingen add constraint storingsmeldingen_keer_check CHECK ((keer > 0));
CREATE UNIQUE INDEX storingsmeldingen_open ON public.storingsmeldingen USING btree (proces, element_id, soort) WHERE (opgelost_op IS NULL);
alter table storingsmeldingen enable row level security;
alter table storingsmeldingen force row level security;
create policy per_gemeente on storingsmeldingen for all using ((EXISTS ( SELECT
   FROM unnest(storingsmeldingen.gemeenten) g(gemeente)
  WHERE gemeente_zichtbaar(g.gemeente)))) with check ((EXISTS ( SELECT
   FROM unnest(storingsmeldingen.gemeenten) g(gemeente)
  WHERE gemeente_zichtbaar(g.gemeente))));
grant insert, select, update on storingsmeldingen to noaberflow_app;

create table taak_gebeurtenissen (
  id bigint not null generated always as identity,
  taak_id uuid not null,
  gemeente text not null,
  soort text not null,
  door uuid,
  op timestamp with time zone not null,
  toelichting text,
  namens uuid
);
alter table taak_gebeurtenissen add constraint taak_gebeurtenissen_pkey PRIMARY KEY (id);
alter table taak_gebeurtenissen add constraint taak_gebeurtenissen_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table taak_gebeurtenissen add constraint taak_gebeurtenissen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table taak_gebeurtenissen add constraint taak_gebeurtenissen_namens_fkey FOREIGN KEY (namens) REFERENCES medewerkers(id);
alter table taak_gebeurtenissen add constraint taak_gebeurtenissen_taak_id_fkey FOREIGN KEY (taak_id) REFERENCES taken(id);
alter table taak_gebeurtenissen add constraint taak_gebeurtenissen_soort_check CHECK ((soort = ANY (ARRAY['aangemaakt'::text, 'geclaimd'::text, 'vrijgegeven'::text, 'toegewezen'::text, 'concept'::text, 'afgerond'::text, 'verwerkt'::text, 'vervallen'::text, 'geprioriteerd'::text, 'heropend'::text, 'weggelegd'::text, 'teruggehaald'::text])));
CREATE INDEX taak_gebeurtenissen_taak ON public.taak_gebeurtenissen USING btree (taak_id, id);
CREATE INDEX taak_gebeurtenissen_toegewezen ON public.taak_gebeurtenissen USING btree (op) WHERE (soort = 'toegewezen'::text);
alter table taak_gebeurtenissen enable row level security;
alter table taak_gebeurtenissen force row level security;
create policy per_gemeente on taak_gebeurtenissen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on taak_gebeurtenissen as restrictive for all using (((taak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM taken ouder
  WHERE (ouder.id = taak_gebeurtenissen.taak_id))))) with check (((taak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM taken ouder
  WHERE (ouder.id = taak_gebeurtenissen.taak_id)))));
grant delete, insert, select, update on taak_gebeurtenissen to noaberflow_app;

create table taken (
  id uuid not null default gen_random_uuid(),
  user_task_key text not null,
  element_instance_key text not null,
  process_instance_key text not null,
  zaak_id uuid not null,
  gemeente text not null,
  proces text not null,
  proces_versie integer not null,
  element_id text not null,
  naam text not null,
  formulier_id text not null,
  formulier_versie integer not null,
  functie text not null,
  kantoor_id text not null,
  vier_ogen text[] not null default '{}'::text[],
  prioriteit integer not null default 50,
  termijn_soort text not null default 'beslistermijn'::text,
  uiterste_datum date not null default 'infinity'::date,
  status text not null,
  behandelaar_id uuid,
  aangemaakt_op timestamp with time zone not null,
  geclaimd_op timestamp with time zone,
  afgerond_door uuid,
  afgerond_op timestamp with time zone,
  beeindigd_op timestamp with time zone,
  versie integer not null default 1,
  vier_ogen_besluit boolean not null default false,
  verzegeld boolean not null default false,
  opvolgdatum date,
  opvolgreden text,
  namens_id uuid,
  rang integer not null default (- prioriteit)
);
alter table taken add constraint taken_user_task_key_key UNIQUE (user_task_key);
alter table taken add constraint taken_pkey PRIMARY KEY (id);
alter table taken add constraint taken_afgerond_door_fkey FOREIGN KEY (afgerond_door) REFERENCES medewerkers(id);
alter table taken add constraint taken_behandelaar_id_fkey FOREIGN KEY (behandelaar_id) REFERENCES medewerkers(id);
alter table taken add constraint taken_formulier_id_formulier_versie_fkey FOREIGN KEY (formulier_id, formulier_versie) REFERENCES formulier_versies(id, versie);
alter table taken add constraint taken_functie_fkey FOREIGN KEY (functie) REFERENCES functies(code);
alter table taken add constraint taken_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table taken add constraint taken_kantoor_id_fkey FOREIGN KEY (kantoor_id) REFERENCES kantoren(id);
alter table taken add constraint taken_namens_id_fkey FOREIGN KEY (namens_id) REFERENCES medewerkers(id);
alter table taken add constraint taken_zaak_id_fkey FOREIGN KEY (zaak_id, verzegeld) REFERENCES zaken(id, verzegeld) ON UPDATE CASCADE;
alter table taken add constraint taken_namens CHECK (((namens_id IS NULL) OR ((behandelaar_id IS NOT NULL) AND (behandelaar_id <> namens_id))));
alter table taken add constraint taken_opvolging CHECK (((opvolgdatum IS NULL) = (opvolgreden IS NULL)));
alter table taken add constraint taken_opvolgreden_check CHECK (((length(opvolgreden) >= 3) AND (length(opvolgreden) <= 500)));
alter table taken add constraint taken_status_check CHECK ((status = ANY (ARRAY['open'::text, 'wordt-verwerkt'::text, 'afgerond'::text, 'vervallen'::text])));
CREATE INDEX taken_behandelaar ON public.taken USING btree (behandelaar_id, uiterste_datum, id) WHERE (status = ANY (ARRAY['open'::text, 'wordt-verwerkt'::text]));
CREATE INDEX taken_element ON public.taken USING btree (element_instance_key);
CREATE INDEX taken_namens ON public.taken USING btree (namens_id) WHERE ((namens_id IS NOT NULL) AND (status = ANY (ARRAY['open'::text, 'wordt-verwerkt'::text])));
CREATE INDEX taken_onverwerkt ON public.taken USING btree (afgerond_op) WHERE (status = 'wordt-verwerkt'::text);
CREATE INDEX taken_open_formulier ON public.taken USING btree (gemeente, kantoor_id, functie, formulier_id, formulier_versie, uiterste_datum, id) WHERE (status = 'open'::text);
CREATE INDEX taken_open_nieuw ON public.taken USING btree (gemeente, kantoor_id, functie, aangemaakt_op DESC, id DESC) WHERE (status = 'open'::text);
CREATE INDEX taken_open_termijn ON public.taken USING btree (gemeente, kantoor_id, functie, uiterste_datum, id) INCLUDE (behandelaar_id, verzegeld, opvolgdatum, proces) WHERE (status = 'open'::text);
CREATE INDEX taken_open_voorrang ON public.taken USING btree (gemeente, kantoor_id, functie, rang, uiterste_datum, id) WHERE (status = 'open'::text);
CREATE INDEX taken_verzegeld ON public.taken USING btree (zaak_id) WHERE verzegeld;
CREATE INDEX taken_vrij_voorrang ON public.taken USING btree (gemeente, kantoor_id, functie, prioriteit DESC, uiterste_datum, id) WHERE ((status = 'open'::text) AND (behandelaar_id IS NULL) AND (prioriteit > 50));
CREATE INDEX taken_weggelegd ON public.taken USING btree (gemeente, kantoor_id, functie, uiterste_datum, id) INCLUDE (behandelaar_id, verzegeld, opvolgdatum) WHERE ((status = 'open'::text) AND (opvolgdatum IS NOT NULL));
CREATE INDEX taken_zaak ON public.taken USING btree (zaak_id, aangemaakt_op);
alter table taken enable row level security;
alter table taken force row level security;
create policy per_gemeente on taken for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on taken as restrictive for all using (((NOT verzegeld) OR zegel_open(gemeente) OR (((((gemeente || '/'::text) || kantoor_id) || '/'::text) || functie) = ANY (string_to_array(current_setting('app.verzegelde_taken'::text, true), ','::text))))) with check (((NOT verzegeld) OR zegel_open(gemeente) OR (((((gemeente || '/'::text) || kantoor_id) || '/'::text) || functie) = ANY (string_to_array(current_setting('app.verzegelde_taken'::text, true), ','::text)))));
grant delete, insert, select, update on taken to noaberflow_app;

create table takenlijst_kolommen (
  medewerker_id uuid not null,
  kolommen text[] not null,
  bewaard_op timestamp with time zone not null
);
alter table takenlijst_kolommen add constraint takenlijst_kolommen_pkey PRIMARY KEY (medewerker_id);
alter table takenlijst_kolommen add constraint takenlijst_kolommen_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
alter table takenlijst_kolommen add constraint takenlijst_kolommen_kolommen_check CHECK ((cardinality(kolommen) <= 12));
grant delete, insert, select, update on takenlijst_kolommen to noaberflow_app;

create table te_meten (
  transactie xid8 not null default pg_current_xact_id(),
  zaak uuid not null,
  eerste boolean not null
);
alter table te_meten add constraint te_meten_gemeten TRIGGER DEFERRABLE INITIALLY DEFERRED;
alter table te_meten add constraint te_meten_pkey PRIMARY KEY (transactie, zaak);
grant select on te_meten to noaberflow_app;

create table te_meten_stappen (
  transactie xid8 not null default pg_current_xact_id(),
  zaak uuid not null,
  eerste boolean not null
);
alter table te_meten_stappen add constraint te_meten_stappen_gemeten TRIGGER DEFERRABLE INITIALLY DEFERRED;
alter table te_meten_stappen add constraint te_meten_stappen_pkey PRIMARY KEY (transactie, zaak);

create table termijn_gebeurtenissen (
  id bigint not null generated always as identity,
  termijn_id uuid not null,
  gemeente text not null,
  soort text not null,
  datum date not null,
  grond text,
  duur text,
  toelichting text,
  door uuid,
  op timestamp with time zone not null
);
alter table termijn_gebeurtenissen add constraint termijn_gebeurtenissen_pkey PRIMARY KEY (id);
alter table termijn_gebeurtenissen add constraint termijn_gebeurtenissen_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table termijn_gebeurtenissen add constraint termijn_gebeurtenissen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table termijn_gebeurtenissen add constraint termijn_gebeurtenissen_termijn_id_fkey FOREIGN KEY (termijn_id) REFERENCES termijnen(id);
alter table termijn_gebeurtenissen add constraint termijn_gebeurtenissen_soort_check CHECK ((soort = ANY (ARRAY['geopend'::text, 'opgeschort'::text, 'hervat'::text, 'verlengd'::text, 'gewaarschuwd'::text, 'laatste-dag'::text, 'verstreken'::text, 'afgerond'::text])));
CREATE INDEX termijn_gebeurtenissen_signaal ON public.termijn_gebeurtenissen USING btree (op) WHERE (soort = ANY (ARRAY['gewaarschuwd'::text, 'laatste-dag'::text, 'verstreken'::text]));
CREATE INDEX termijn_gebeurtenissen_termijn ON public.termijn_gebeurtenissen USING btree (termijn_id, id);
alter table termijn_gebeurtenissen enable row level security;
alter table termijn_gebeurtenissen force row level security;
create policy per_gemeente on termijn_gebeurtenissen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on termijn_gebeurtenissen as restrictive for all using (((termijn_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM termijnen ouder
  WHERE (ouder.id = termijn_gebeurtenissen.termijn_id))))) with check (((termijn_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM termijnen ouder
  WHERE (ouder.id = termijn_gebeurtenissen.termijn_id)))));
grant delete, insert, select, update on termijn_gebeurtenissen to noaberflow_app;

create table termijnen (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  soort text not null,
  grondslag text not null,
  wettelijk boolean not null,
  begint_op date not null,
  duur text not null,
  einddatum date not null,
  waarschuwing_op date,
  status text not null,
  uitleg jsonb not null,
  gesloten_op timestamp with time zone,
  versie integer not null default 1
);
alter table termijnen add constraint termijnen_pkey PRIMARY KEY (id);
alter table termijnen add constraint termijnen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table termijnen add constraint termijnen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table termijnen add constraint termijnen_status_check CHECK ((status = ANY (ARRAY['lopend'::text, 'opgeschort'::text, 'afgerond'::text, 'verstreken'::text])));
CREATE UNIQUE INDEX termijnen_een_lopend ON public.termijnen USING btree (zaak_id, soort) WHERE (status = ANY (ARRAY['lopend'::text, 'opgeschort'::text]));
CREATE INDEX termijnen_gesloten ON public.termijnen USING btree (soort, gesloten_op DESC);
CREATE INDEX termijnen_niet_gesloten ON public.termijnen USING btree (gemeente, einddatum) INCLUDE (zaak_id, soort, status) WHERE (gesloten_op IS NULL);
CREATE INDEX termijnen_zaak ON public.termijnen USING btree (zaak_id);
alter table termijnen enable row level security;
alter table termijnen force row level security;
create policy per_gemeente on termijnen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on termijnen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = termijnen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = termijnen.zaak_id)))));
grant delete, insert, select, update on termijnen to noaberflow_app;

create table uitvoeringen (
  functie text not null,
  gemeente text not null,
  kantoor_id text not null,
  geldig_vanaf date not null,
  geldig_tot date not null default 'infinity'::date
);
alter table uitvoeringen add constraint uitvoeringen_pkey PRIMARY KEY (functie, gemeente, geldig_vanaf);
alter table uitvoeringen add constraint uitvoeringen_functie_fkey FOREIGN KEY (functie) REFERENCES functies(code);
alter table uitvoeringen add constraint uitvoeringen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table uitvoeringen add constraint uitvoeringen_kantoor_id_fkey FOREIGN KEY (kantoor_id) REFERENCES kantoren(id);
alter table uitvoeringen add constraint uitvoeringen_check CHECK ((geldig_vanaf < geldig_tot));
alter table uitvoeringen enable row level security;
alter table uitvoeringen force row level security;
create policy per_gemeente on uitvoeringen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant delete, insert, select, update on uitvoeringen to noaberflow_app;

create table verdeling_regels (
  verdeling_id uuid not null,
  volgnummer integer not null,
  gemeente text not null,
  taak_id uuid not null,
  van uuid,
  naar uuid,
  versie integer not null,
  status text not null,
  melding text,
  van_prioriteit integer,
  naar_prioriteit integer,
  van_opvolgdatum date,
  naar_opvolgdatum date
);
alter table verdeling_regels add constraint verdeling_regels_verdeling_id_taak_id_key UNIQUE (verdeling_id, taak_id);
alter table verdeling_regels add constraint verdeling_regels_pkey PRIMARY KEY (verdeling_id, volgnummer);
alter table verdeling_regels add constraint verdeling_regels_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table verdeling_regels add constraint verdeling_regels_naar_fkey FOREIGN KEY (naar) REFERENCES medewerkers(id);
alter table verdeling_regels add constraint verdeling_regels_taak_id_fkey FOREIGN KEY (taak_id) REFERENCES taken(id);
alter table verdeling_regels add constraint verdeling_regels_van_fkey FOREIGN KEY (van) REFERENCES medewerkers(id);
alter table verdeling_regels add constraint verdeling_regels_verdeling_id_fkey FOREIGN KEY (verdeling_id) REFERENCES verdelingen(id);
alter table verdeling_regels add constraint verdeling_regels_status_check CHECK ((status = ANY (ARRAY['gepland'::text, 'gedaan'::text, 'geweigerd'::text, 'teruggedraaid'::text, 'niet-teruggedraaid'::text])));
alter table verdeling_regels enable row level security;
alter table verdeling_regels force row level security;
create policy per_gemeente on verdeling_regels for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on verdeling_regels as restrictive for all using (((taak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM taken ouder
  WHERE (ouder.id = verdeling_regels.taak_id))))) with check (((taak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM taken ouder
  WHERE (ouder.id = verdeling_regels.taak_id)))));
grant delete, insert, select, update on verdeling_regels to noaberflow_app;

create table verdelingen (
  id uuid not null,
  door uuid not null,
  gemaakt_op timestamp with time zone not null,
  soort text not null,
  reden text not null
);
alter table verdelingen add constraint verdelingen_pkey PRIMARY KEY (id);
alter table verdelingen add constraint verdelingen_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table verdelingen add constraint verdelingen_reden_check CHECK (((length(reden) >= 3) AND (length(reden) <= 500)));
alter table verdelingen add constraint verdelingen_soort_check CHECK ((soort = ANY (ARRAY['toewijzen'::text, 'vrijgeven'::text, 'prioriteren'::text, 'wegleggen'::text])));
CREATE INDEX verdelingen_door ON public.verdelingen USING btree (door, gemaakt_op DESC);
grant delete, insert, select, update on verdelingen to noaberflow_app;

create table verjaringsgebeurtenissen (
  id bigint not null generated always as identity,
  vordering_id uuid not null,
  gemeente text not null,
  soort text not null,
  van date not null,
  tot date,
  grond text not null,
  sleutel text not null
);
alter table verjaringsgebeurtenissen add constraint verjaringsgebeurtenissen_sleutel_key UNIQUE (sleutel);
alter table verjaringsgebeurtenissen add constraint verjaringsgebeurtenissen_pkey PRIMARY KEY (id);
alter table verjaringsgebeurtenissen add constraint verjaringsgebeurtenissen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table verjaringsgebeurtenissen add constraint verjaringsgebeurtenissen_vordering_id_fkey FOREIGN KEY (vordering_id) REFERENCES vorderingen(id);
alter table verjaringsgebeurtenissen add constraint verjaring_tot CHECK ((((soort = 'verlenging'::text) = (tot IS NOT NULL)) AND (tot >= van)));
alter table verjaringsgebeurtenissen add constraint verjaringsgebeurtenissen_soort_check CHECK ((soort = ANY (ARRAY['stuiting'::text, 'verlenging'::text])));
CREATE INDEX verjaringsgebeurtenissen_vordering ON public.verjaringsgebeurtenissen USING btree (vordering_id, van);
alter table verjaringsgebeurtenissen enable row level security;
alter table verjaringsgebeurtenissen force row level security;
create policy per_gemeente on verjaringsgebeurtenissen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on verjaringsgebeurtenissen as restrictive for all using (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = verjaringsgebeurtenissen.vordering_id))))) with check (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = verjaringsgebeurtenissen.vordering_id)))));
grant insert, select on verjaringsgebeurtenissen to noaberflow_app;

create table vervangingen (
  id uuid not null,
  medewerker_id uuid not null,
  vervanger_id uuid,
  gemeenten text[] not null,
  processen text[],
  van date not null,
  tot date not null,
  gemaakt_door uuid not null,
  gemaakt_op timestamp with time zone not null,
  beeindigd_door uuid,
  beeindigd_op timestamp with time zone
);
alter table vervangingen add constraint vervangingen_pkey PRIMARY KEY (id);
alter table vervangingen add constraint vervangingen_beeindigd_door_fkey FOREIGN KEY (beeindigd_door) REFERENCES medewerkers(id);
alter table vervangingen add constraint vervangingen_gemaakt_door_fkey FOREIGN KEY (gemaakt_door) REFERENCES medewerkers(id);
alter table vervangingen add constraint vervangingen_medewerker_id_fkey FOREIGN KEY (medewerker_id) REFERENCES medewerkers(id);
alter table vervangingen add constraint vervangingen_vervanger_id_fkey FOREIGN KEY (vervanger_id) REFERENCES medewerkers(id);
alter table vervangingen add constraint vervangingen_check CHECK ((vervanger_id <> medewerker_id));
alter table vervangingen add constraint vervangingen_check1 CHECK (((van <= tot) AND ((tot - van) <= 366)));
alter table vervangingen add constraint vervangingen_check2 CHECK (((beeindigd_door IS NULL) = (beeindigd_op IS NULL)));
alter table vervangingen add constraint vervangingen_gemeenten_check CHECK ((cardinality(gemeenten) > 0));
alter table vervangingen add constraint vervangingen_processen_check CHECK ((cardinality(processen) > 0));
CREATE INDEX vervangingen_medewerker ON public.vervangingen USING btree (medewerker_id, tot) WHERE (beeindigd_op IS NULL);
CREATE INDEX vervangingen_vervanger ON public.vervangingen USING btree (vervanger_id, tot) WHERE (beeindigd_op IS NULL);
alter table vervangingen enable row level security;
alter table vervangingen force row level security;
create policy per_gemeente on vervangingen for all using ((EXISTS ( SELECT
   FROM unnest(vervangingen.gemeenten) g(gemeente)
  WHERE gemeente_zichtbaar(g.gemeente)))) with check ((EXISTS ( SELECT
   FROM unnest(vervangingen.gemeenten) g(gemeente)
  WHERE gemeente_zichtbaar(g.gemeente))));
grant insert, select, update on vervangingen to noaberflow_app;

create table verzegelde_stukken (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  soort text not null,
  kenmerk text not null,
  geschreven_op timestamp with time zone not null,
  ontvangen_op timestamp with time zone not null,
  inhoud bytea not null,
  sleutel text not null
);
alter table verzegelde_stukken add constraint verzegelde_stukken_sleutel_key UNIQUE (sleutel);
alter table verzegelde_stukken add constraint verzegelde_stukken_pkey PRIMARY KEY (id);
alter table verzegelde_stukken add constraint verzegelde_stukken_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table verzegelde_stukken add constraint verzegelde_stukken_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table verzegelde_stukken add constraint verzegelde_stukken_soort_check CHECK ((soort = ANY (ARRAY['rapport'::text, 'proces-verbaal'::text])));
CREATE INDEX verzegelde_stukken_zaak ON public.verzegelde_stukken USING btree (zaak_id, geschreven_op);
alter table verzegelde_stukken enable row level security;
alter table verzegelde_stukken force row level security;
create policy alleen_handhaving on verzegelde_stukken as restrictive for all using (zegel_open(gemeente)) with check (zegel_open(gemeente));
create policy per_gemeente on verzegelde_stukken for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on verzegelde_stukken as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = verzegelde_stukken.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = verzegelde_stukken.zaak_id)))));
grant insert, select on verzegelde_stukken to noaberflow_app;

create table vordering_boekingen (
  id bigint not null generated always as identity,
  vordering_id uuid not null,
  gemeente text not null,
  soort text not null,
  bedrag numeric(12,2) not null,
  boekdatum date not null,
  kenmerk text not null,
  door uuid,
  geboekt_op timestamp with time zone not null,
  betaald_door uuid
);
alter table vordering_boekingen add constraint boekingen_kenmerk_uniek UNIQUE (gemeente, kenmerk);
alter table vordering_boekingen add constraint vordering_boekingen_pkey PRIMARY KEY (id);
alter table vordering_boekingen add constraint vordering_boekingen_betaald_door_fkey FOREIGN KEY (betaald_door) REFERENCES vordering_schuldenaren(id);
alter table vordering_boekingen add constraint vordering_boekingen_door_fkey FOREIGN KEY (door) REFERENCES medewerkers(id);
alter table vordering_boekingen add constraint vordering_boekingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table vordering_boekingen add constraint vordering_boekingen_vordering_id_fkey FOREIGN KEY (vordering_id) REFERENCES vorderingen(id);
alter table vordering_boekingen add constraint boekingen_teken CHECK (
CASE
    WHEN (soort = ANY (ARRAY['hoofdsom'::text, 'brutering'::text, 'rente'::text, 'kosten'::text, 'te-veel-ontvangen'::text])) THEN (bedrag > (0)::numeric)
    WHEN (soort = ANY (ARRAY['betaling'::text, 'verrekening'::text, 'kwijtschelding'::text, 'afboeking'::text])) THEN (bedrag < (0)::numeric)
    WHEN (soort = 'correctie'::text) THEN (bedrag <> (0)::numeric)
    ELSE false
END);
CREATE INDEX vordering_boekingen_vordering ON public.vordering_boekingen USING btree (vordering_id, id);
alter table vordering_boekingen enable row level security;
alter table vordering_boekingen force row level security;
create policy per_gemeente on vordering_boekingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on vordering_boekingen as restrictive for all using (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = vordering_boekingen.vordering_id))))) with check (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = vordering_boekingen.vordering_id)))));
grant insert, select on vordering_boekingen to noaberflow_app;

create table vordering_schuldenaren (
  id uuid not null default gen_random_uuid(),
  vordering_id uuid not null,
  gemeente text not null,
  rol text not null,
  grond text not null,
  persoon_id uuid,
  naam text,
  geboortedatum date,
  adres jsonb,
  sinds date not null,
  bekendgemaakt_op date,
  bezwaar_tot date,
  beeindigd_op date,
  eindreden text,
  sleutel text not null
);
alter table vordering_schuldenaren add constraint vordering_schuldenaren_sleutel_key UNIQUE (sleutel);
alter table vordering_schuldenaren add constraint vordering_schuldenaren_pkey PRIMARY KEY (id);
alter table vordering_schuldenaren add constraint vordering_schuldenaren_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table vordering_schuldenaren add constraint vordering_schuldenaren_persoon_id_fkey FOREIGN KEY (persoon_id) REFERENCES personen(id);
alter table vordering_schuldenaren add constraint vordering_schuldenaren_vordering_id_fkey FOREIGN KEY (vordering_id) REFERENCES vorderingen(id);
alter table vordering_schuldenaren add constraint schuldenaren_bekend CHECK (((persoon_id IS NULL) = ((naam IS NOT NULL) AND (adres IS NOT NULL))));
alter table vordering_schuldenaren add constraint schuldenaren_bezwaar CHECK (((bekendgemaakt_op IS NULL) = (bezwaar_tot IS NULL)));
alter table vordering_schuldenaren add constraint schuldenaren_einde CHECK (((beeindigd_op IS NULL) = (eindreden IS NULL)));
alter table vordering_schuldenaren add constraint vordering_schuldenaren_eindreden_check CHECK ((eindreden = ANY (ARRAY['vervallen'::text, 'overleden'::text, 'insolventie'::text, 'schone-lei'::text, 'akkoord'::text])));
alter table vordering_schuldenaren add constraint vordering_schuldenaren_rol_check CHECK ((rol = ANY (ARRAY['hoofdschuldenaar'::text, 'medeschuldenaar'::text])));
CREATE UNIQUE INDEX vordering_schuldenaren_een_hoofd ON public.vordering_schuldenaren USING btree (vordering_id) WHERE (rol = 'hoofdschuldenaar'::text);
CREATE INDEX vordering_schuldenaren_vordering ON public.vordering_schuldenaren USING btree (vordering_id);
alter table vordering_schuldenaren enable row level security;
alter table vordering_schuldenaren force row level security;
create policy per_gemeente on vordering_schuldenaren for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on vordering_schuldenaren as restrictive for all using (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = vordering_schuldenaren.vordering_id))))) with check (((vordering_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM vorderingen ouder
  WHERE (ouder.id = vordering_schuldenaren.vordering_id)))));
grant delete, insert, select, update on vordering_schuldenaren to noaberflow_app;

create table vorderingen (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  soort text not null,
  oorzaak text not null,
  periode_van date,
  periode_tot date,
  karakter text,
  status text not null default 'in-onderzoek'::text,
  besluit_id uuid,
  opgelegd_op date,
  vervaldatum date,
  sluitreden text,
  geopend_op timestamp with time zone not null,
  gesloten_op timestamp with time zone,
  versie integer not null default 1,
  sleutel text not null,
  dwangbevel_op date,
  onderzoek_op date,
  rust_tot date
);
alter table vorderingen add constraint vorderingen_sleutel_key UNIQUE (sleutel);
alter table vorderingen add constraint vorderingen_pkey PRIMARY KEY (id);
alter table vorderingen add constraint vorderingen_besluit_id_fkey FOREIGN KEY (besluit_id) REFERENCES besluiten(id);
alter table vorderingen add constraint vorderingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table vorderingen add constraint vorderingen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table vorderingen add constraint vorderingen_gesloten CHECK (((status = 'afgesloten'::text) = ((gesloten_op IS NOT NULL) AND (sluitreden IS NOT NULL))));
alter table vorderingen add constraint vorderingen_karakter_check CHECK ((karakter = ANY (ARRAY['verplicht'::text, 'bevoegd'::text])));
alter table vorderingen add constraint vorderingen_periode CHECK ((periode_van <= periode_tot));
alter table vorderingen add constraint vorderingen_soort_check CHECK ((soort = ANY (ARRAY['terugvordering'::text, 'boete'::text, 'verhaal'::text])));
alter table vorderingen add constraint vorderingen_status_check CHECK ((status = ANY (ARRAY['in-onderzoek'::text, 'vastgesteld'::text, 'afgesloten'::text])));
CREATE INDEX vorderingen_open ON public.vorderingen USING btree (gemeente, vervaldatum) WHERE (status <> 'afgesloten'::text);
CREATE INDEX vorderingen_zaak ON public.vorderingen USING btree (zaak_id);
alter table vorderingen enable row level security;
alter table vorderingen force row level security;
create policy per_gemeente on vorderingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on vorderingen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = vorderingen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = vorderingen.zaak_id)))));
grant delete, insert, select, update on vorderingen to noaberflow_app;

create table vragen (
  id uuid not null,
  zaak_id uuid not null,
  gemeente text not null,
  gesteld_door uuid not null,
  gesteld_op timestamp with time zone not null,
  aan_functie text not null,
  tekst text not null,
  antwoord text,
  beantwoord_door uuid,
  beantwoord_op timestamp with time zone
);
alter table vragen add constraint vragen_pkey PRIMARY KEY (id);
alter table vragen add constraint vragen_aan_functie_fkey FOREIGN KEY (aan_functie) REFERENCES functies(code);
alter table vragen add constraint vragen_beantwoord_door_fkey FOREIGN KEY (beantwoord_door) REFERENCES medewerkers(id);
alter table vragen add constraint vragen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table vragen add constraint vragen_gesteld_door_fkey FOREIGN KEY (gesteld_door) REFERENCES medewerkers(id);
alter table vragen add constraint vragen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
alter table vragen add constraint vragen_antwoord_check CHECK (((length(antwoord) >= 1) AND (length(antwoord) <= 2000)));
alter table vragen add constraint vragen_check CHECK ((((antwoord IS NULL) = (beantwoord_op IS NULL)) AND ((antwoord IS NULL) = (beantwoord_door IS NULL))));
alter table vragen add constraint vragen_tekst_check CHECK (((length(tekst) >= 1) AND (length(tekst) <= 2000)));
CREATE INDEX vragen_beantwoord ON public.vragen USING btree (beantwoord_op) WHERE (beantwoord_op IS NOT NULL);
CREATE INDEX vragen_gesteld ON public.vragen USING btree (gesteld_door, gesteld_op DESC);
CREATE INDEX vragen_onbeantwoord ON public.vragen USING btree (gesteld_op) WHERE (beantwoord_op IS NULL);
CREATE INDEX vragen_open ON public.vragen USING btree (gemeente, aan_functie, gesteld_op) WHERE (beantwoord_op IS NULL);
CREATE INDEX vragen_zaak ON public.vragen USING btree (zaak_id, gesteld_op);
alter table vragen enable row level security;
alter table vragen force row level security;
create policy per_gemeente on vragen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on vragen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = vragen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = vragen.zaak_id)))));
grant delete, insert, select, update on vragen to noaberflow_app;

create table wachtende_stappen (
  job_key text not null,
  element_instance_key text not null,
  zaak_id uuid not null,
  gemeente text not null,
  element_id text not null,
  register text not null,
  sinds timestamp with time zone not null
);
alter table wachtende_stappen add constraint wachtende_stappen_pkey PRIMARY KEY (job_key);
alter table wachtende_stappen add constraint wachtende_stappen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table wachtende_stappen add constraint wachtende_stappen_zaak_id_fkey FOREIGN KEY (zaak_id) REFERENCES zaken(id);
CREATE INDEX wachtende_stappen_zaak ON public.wachtende_stappen USING btree (zaak_id);
alter table wachtende_stappen enable row level security;
alter table wachtende_stappen force row level security;
create policy per_gemeente on wachtende_stappen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on wachtende_stappen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = wachtende_stappen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = wachtende_stappen.zaak_id)))));
grant delete, insert, select, update on wachtende_stappen to noaberflow_app;

create table weergaven (
  id uuid not null,
  eigenaar uuid not null,
  naam text not null,
  filter jsonb not null,
  kantoor_id text,
  gemaakt_op timestamp with time zone not null
);
alter table weergaven add constraint weergaven_pkey PRIMARY KEY (id);
alter table weergaven add constraint weergaven_eigenaar_fkey FOREIGN KEY (eigenaar) REFERENCES medewerkers(id);
alter table weergaven add constraint weergaven_kantoor_id_fkey FOREIGN KEY (kantoor_id) REFERENCES kantoren(id);
alter table weergaven add constraint weergaven_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 60)));
CREATE INDEX weergaven_kantoor ON public.weergaven USING btree (kantoor_id) WHERE (kantoor_id IS NOT NULL);
CREATE UNIQUE INDEX weergaven_naam ON public.weergaven USING btree (eigenaar, lower(naam));
grant delete, insert, select, update on weergaven to noaberflow_app;

create table zaakduren (
  korrel smallint not null,
  vanaf date not null,
  gemeente text not null,
  proces text not null,
  regeling text not null,
  maat text not null,
  dagen integer not null,
  aantal integer not null
);
alter table zaakduren add constraint zaakduren_pkey PRIMARY KEY (korrel, vanaf, gemeente, proces, regeling, maat, dagen) INCLUDE (aantal);
alter table zaakduren add constraint zaakduren_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table zaakduren add constraint zaakduren_maat_check CHECK ((maat = ANY (ARRAY['bruto'::text, 'netto'::text])));
alter table zaakduren enable row level security;
alter table zaakduren force row level security;
create policy per_gemeente on zaakduren for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant select on zaakduren to noaberflow_app;

create table zaakmetingen (
  zaak_id uuid not null,
  gemeente text not null,
  proces text not null,
  regeling text not null,
  begin date not null,
  eind date,
  bruto integer,
  netto integer,
  wettelijk_op date,
  wettelijk_binnen boolean,
  eigen_op date,
  eigen_binnen boolean,
  loopt_tot date,
  opgeschort boolean
);
alter table zaakmetingen add constraint zaakmetingen_pkey PRIMARY KEY (zaak_id);
alter table zaakmetingen add constraint zaakmetingen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
CREATE INDEX zaakmetingen_open ON public.zaakmetingen USING btree (proces, gemeente) WHERE (eind IS NULL);
alter table zaakmetingen enable row level security;
alter table zaakmetingen force row level security;
create policy per_gemeente on zaakmetingen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on zaakmetingen as restrictive for all using (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = zaakmetingen.zaak_id))))) with check (((zaak_id IS NULL) OR (current_setting('app.gemeenten'::text, true) = '*'::text) OR (EXISTS ( SELECT
   FROM zaken ouder
  WHERE (ouder.id = zaakmetingen.zaak_id)))));
grant select on zaakmetingen to noaberflow_app;

create table zaakstromen (
  korrel smallint not null,
  vanaf date not null,
  gemeente text not null,
  proces text not null,
  regeling text not null,
  instroom integer not null,
  uitstroom integer not null,
  gemeten integer not null,
  wettelijk integer not null,
  binnen_wettelijk integer not null,
  eigen integer not null,
  binnen_eigen integer not null
);
alter table zaakstromen add constraint zaakstromen_pkey PRIMARY KEY (korrel, vanaf, gemeente, proces, regeling);
alter table zaakstromen add constraint zaakstromen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table zaakstromen enable row level security;
alter table zaakstromen force row level security;
create policy per_gemeente on zaakstromen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant select on zaakstromen to noaberflow_app;

create table zaaktermijnen (
  gemeente text not null,
  proces text not null,
  regeling text not null,
  opgeschort boolean not null,
  einddatum date not null,
  aantal integer not null
);
alter table zaaktermijnen add constraint zaaktermijnen_pkey PRIMARY KEY (gemeente, proces, regeling, opgeschort, einddatum);
alter table zaaktermijnen add constraint zaaktermijnen_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table zaaktermijnen enable row level security;
alter table zaaktermijnen force row level security;
create policy per_gemeente on zaaktermijnen for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant select on zaaktermijnen to noaberflow_app;

create table zaakvoorraad (
  gemeente text not null,
  proces text not null,
  regeling text not null,
  begin date not null,
  aantal integer not null
);
alter table zaakvoorraad add constraint zaakvoorraad_pkey PRIMARY KEY (gemeente, proces, regeling, begin);
alter table zaakvoorraad add constraint zaakvoorraad_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table zaakvoorraad enable row level security;
alter table zaakvoorraad force row level security;
create policy per_gemeente on zaakvoorraad for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
grant select on zaakvoorraad to noaberflow_app;

create table zaken (
  id uuid not null,
  nummer text not null,
  gemeente text not null,
  proces text not null,
  regeling text not null,
  persoon_id uuid not null,
  status text not null,
  uitkomst text,
  melding_op date not null,
  aanvraag_op date,
  besloten_op date,
  gestart_op timestamp with time zone not null,
  beeindigd_op timestamp with time zone,
  gestart_door uuid,
  process_instance_key text,
  versie integer not null default 1,
  oorzaak_zaak_id uuid,
  oorzaak_besluit_id uuid,
  mijlpaal text,
  verzegeld boolean not null default false,
  sleutel text
);
alter table zaken add constraint zaken_nummer_key UNIQUE (nummer);
alter table zaken add constraint zaken_sleutel_uniek UNIQUE (sleutel);
alter table zaken add constraint zaken_zegel_uniek UNIQUE (id, verzegeld);
alter table zaken add constraint zaken_pkey PRIMARY KEY (id);
alter table zaken add constraint zaken_gemeente_fkey FOREIGN KEY (gemeente) REFERENCES gemeenten(code);
alter table zaken add constraint zaken_gestart_door_fkey FOREIGN KEY (gestart_door) REFERENCES medewerkers(id);
alter table zaken add constraint zaken_oorzaak_besluit_id_fkey FOREIGN KEY (oorzaak_besluit_id) REFERENCES besluiten(id);
alter table zaken add constraint zaken_oorzaak_zaak_id_fkey FOREIGN KEY (oorzaak_zaak_id) REFERENCES zaken(id);
alter table zaken add constraint zaken_persoon_id_fkey FOREIGN KEY (persoon_id) REFERENCES personen(id);
alter table zaken add constraint zaken_status_check CHECK ((status = ANY (ARRAY['wordt-gestart'::text, 'in-behandeling'::text, 'afgerond'::text, 'ingetrokken'::text, 'afgebroken'::text])));
alter table zaken add constraint zaken_verzegeld_proces CHECK (((proces <> 'srt-verwijzing'::text) OR verzegeld));
CREATE INDEX zaken_beeindigd ON public.zaken USING btree (gemeente, beeindigd_op) WHERE (beeindigd_op IS NOT NULL);
CREATE INDEX zaken_lijst ON public.zaken USING btree (gemeente, gestart_op DESC, id DESC);
CREATE INDEX zaken_nummer_begin ON public.zaken USING btree (nummer COLLATE "C");
CREATE INDEX zaken_oorzaak ON public.zaken USING btree (oorzaak_zaak_id) WHERE (oorzaak_zaak_id IS NOT NULL);
CREATE INDEX zaken_open ON public.zaken USING btree (gemeente, gestart_op DESC, id DESC) WHERE (beeindigd_op IS NULL);
CREATE INDEX zaken_persoon ON public.zaken USING btree (persoon_id);
alter table zaken enable row level security;
alter table zaken force row level security;
create policy per_gemeente on zaken for all using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente));
create policy verzegeling on zaken as restrictive for all using (((NOT verzegeld) OR zegel_open(gemeente) OR ((id)::text = current_setting('app.geopende_zaak'::text, true)) OR ((current_setting('app.verzegelde_taken'::text, true) <> ''::text) AND (EXISTS ( SELECT
   FROM taken t
  WHERE (t.verzegeld AND (t.zaak_id = zaken.id))))))) with check (((NOT verzegeld) OR zegel_open(gemeente) OR ((id)::text = current_setting('app.geopende_zaak'::text, true)) OR ((current_setting('app.verzegelde_taken'::text, true) <> ''::text) AND (EXISTS ( SELECT
   FROM taken t
  WHERE (t.verzegeld AND (t.zaak_id = zaken.id)))))));
grant delete, insert, select, update on zaken to noaberflow_app;

create view gedane_stappen with (security_invoker=true) as
 SELECT z.id AS zaak_id,
    e.key,
    z.gemeente,
    z.proces,
    i.bpmn_process_id AS model,
    z.regeling,
    i.version AS versie,
    e.element_id,
    (e.element_type = 'USER_TASK'::text) AS taak,
    COALESCE(t.kantoor_id, ''::text) AS kantoor_id,
        CASE
            WHEN (k.soort = ANY (ARRAY['front-office'::text, 'back-office'::text])) THEN k.soort
            ELSE NULL::text
        END AS kant,
    e.started_at,
    e.ended_at,
    t.aangemaakt_op,
    t.geclaimd_op,
    t.afgerond_op
   FROM ((((zaken z
     JOIN engine_process_instances i ON ((i.zaak_id = z.id)))
     JOIN engine_element_instances e ON (((e.process_instance_key = i.key) AND (e.state = 'completed'::text) AND (e.ended_at IS NOT NULL) AND (e.element_type = ANY (ARRAY['USER_TASK'::text, 'CALL_ACTIVITY'::text, 'RECEIVE_TASK'::text, 'INTERMEDIATE_CATCH_EVENT'::text])) AND ((i.bpmn_process_id = z.proces) OR (e.element_type = 'USER_TASK'::text)))))
     LEFT JOIN LATERAL ( SELECT t_1.id,
            t_1.user_task_key,
            t_1.element_instance_key,
            t_1.process_instance_key,
            t_1.zaak_id,
            t_1.gemeente,
            t_1.proces,
            t_1.proces_versie,
            t_1.element_id,
            t_1.naam,
            t_1.formulier_id,
            t_1.formulier_versie,
            t_1.functie,
            t_1.kantoor_id,
            t_1.vier_ogen,
            t_1.prioriteit,
            t_1.termijn_soort,
            t_1.uiterste_datum,
            t_1.status,
            t_1.behandelaar_id,
            t_1.aangemaakt_op,
            t_1.geclaimd_op,
            t_1.afgerond_door,
            t_1.afgerond_op,
            t_1.beeindigd_op,
            t_1.versie,
            t_1.vier_ogen_besluit,
            t_1.verzegeld,
            t_1.opvolgdatum,
            t_1.opvolgreden,
            t_1.namens_id,
            t_1.rang
           FROM taken t_1
          WHERE (t_1.element_instance_key = e.key)
          ORDER BY t_1.id
         LIMIT 1) t ON (true))
     LEFT JOIN kantoren k ON ((k.id = t.kantoor_id)));

create view gemeten_stappen with (security_invoker=true) as
 SELECT zaak_id,
    key,
    gemeente,
    proces,
    model,
    regeling,
    versie,
    element_id,
    taak,
    kantoor_id,
    dag,
    klaar,
    duur,
    wacht,
    werk,
    bij_kantoor,
    overdracht,
    ((overdracht IS NOT NULL) AND (row_number() OVER (PARTITION BY zaak_id, kant, (overdracht IS NULL) ORDER BY ended_at DESC, key DESC) = 1)) AS overgedragen
   FROM ( SELECT s_1.zaak_id,
            s_1.key,
            s_1.gemeente,
            s_1.proces,
            s_1.model,
            s_1.regeling,
            s_1.versie,
            s_1.element_id,
            s_1.taak,
            s_1.kantoor_id,
            s_1.kant,
            s_1.started_at,
            s_1.ended_at,
            s_1.aangemaakt_op,
            s_1.geclaimd_op,
            s_1.afgerond_op,
            dag_van(s_1.ended_at) AS dag,
            (row_number() OVER (PARTITION BY s_1.zaak_id, s_1.model, s_1.versie, s_1.element_id, s_1.kantoor_id ORDER BY s_1.ended_at DESC, s_1.key DESC) = 1) AS klaar,
            (round((EXTRACT(epoch FROM (s_1.ended_at - s_1.started_at)) / (8640)::numeric)))::integer AS duur,
            (round((EXTRACT(epoch FROM (s_1.geclaimd_op - s_1.aangemaakt_op)) / (8640)::numeric)))::integer AS wacht,
            (round((EXTRACT(epoch FROM (s_1.afgerond_op - s_1.geclaimd_op)) / (8640)::numeric)))::integer AS werk,
            ((s_1.kantoor_id <> ''::text) AND (row_number() OVER (PARTITION BY s_1.zaak_id, s_1.kantoor_id ORDER BY s_1.ended_at DESC, s_1.key DESC) = 1)) AS bij_kantoor,
            (round((EXTRACT(epoch FROM (s_1.geclaimd_op - andere.einde)) / (8640)::numeric)))::integer AS overdracht
           FROM (gedane_stappen s_1
             LEFT JOIN LATERAL ( SELECT max(a.afgerond_op) AS einde
                   FROM gedane_stappen a
                  WHERE ((a.zaak_id = s_1.zaak_id) AND (a.kant <> s_1.kant) AND (a.afgerond_op <= s_1.geclaimd_op))) andere ON (((s_1.kant IS NOT NULL) AND (s_1.afgerond_op IS NOT NULL) AND (NOT (EXISTS ( SELECT
                   FROM gedane_stappen b
                  WHERE ((b.zaak_id = s_1.zaak_id) AND (b.kant = s_1.kant) AND (b.afgerond_op IS NOT NULL) AND (b.geclaimd_op >= andere.einde) AND (ROW(b.geclaimd_op, b.key) < ROW(s_1.geclaimd_op, s_1.key)))))))))) s;

create view gemeten_zaken with (security_invoker=true) as
 SELECT z.id AS zaak_id,
    z.gemeente,
    z.proces,
    z.regeling,
    dag_van(z.gestart_op) AS begin,
    dag_van(z.beeindigd_op) AS eind,
    d.bruto,
    (d.bruto - s.stil) AS netto,
    w.op AS wettelijk_op,
    (w.op <= w.einddatum) AS wettelijk_binnen,
    e.op AS eigen_op,
    (e.op <= e.einddatum) AS eigen_binnen,
    l.loopt_tot,
    l.opgeschort
   FROM ((((((zaken z
     JOIN meettermijnen m ON ((m.proces = z.proces)))
     CROSS JOIN LATERAL ( SELECT (dag_van(z.beeindigd_op) -
                CASE
                    WHEN (z.proces = 'aanvraag'::text) THEN z.aanvraag_op
                    ELSE z.melding_op
                END) AS bruto) d)
     LEFT JOIN LATERAL ( SELECT (COALESCE(sum((hervat.datum - begin.datum)), (0)::bigint))::integer AS stil
           FROM ((termijnen t
             JOIN termijn_gebeurtenissen begin ON (((begin.termijn_id = t.id) AND (begin.soort = 'opgeschort'::text))))
             JOIN LATERAL ( SELECT g.datum
                   FROM termijn_gebeurtenissen g
                  WHERE ((g.termijn_id = t.id) AND (g.soort = 'hervat'::text) AND (g.id > begin.id))
                  ORDER BY g.id
                 LIMIT 1) hervat ON (true))
          WHERE ((t.zaak_id = z.id) AND (t.soort = ANY (ARRAY[m.wettelijk, m.eigen])))) s ON ((d.bruto IS NOT NULL)))
     LEFT JOIN LATERAL ( SELECT t.einddatum,
            t.status,
            t.gesloten_op,
                CASE
                    WHEN (m.wettelijk = ANY (ARRAY['beslistermijn'::text, 'bezwaarbeslissing'::text])) THEN z.besloten_op
                    ELSE dag_van(t.gesloten_op)
                END AS op
           FROM termijnen t
          WHERE ((t.zaak_id = z.id) AND (t.soort = m.wettelijk))
          ORDER BY t.gesloten_op DESC, t.id
         LIMIT 1) w ON (true))
     LEFT JOIN LATERAL ( SELECT t.einddatum,
            t.status,
            t.gesloten_op,
            dag_van(t.gesloten_op) AS op
           FROM termijnen t
          WHERE ((t.zaak_id = z.id) AND (t.soort = m.eigen))
          ORDER BY t.gesloten_op DESC, t.id
         LIMIT 1) e ON (true))
     LEFT JOIN LATERAL ( SELECT t.einddatum AS loopt_tot,
            (t.status = 'opgeschort'::text) AS opgeschort
           FROM ( VALUES (w.einddatum,w.status,w.gesloten_op), (e.einddatum,e.status,e.gesloten_op)) t(einddatum, status, gesloten_op)
          WHERE ((t.einddatum IS NOT NULL) AND (t.gesloten_op IS NULL) AND (t.status = ANY (ARRAY['lopend'::text, 'verstreken'::text, 'opgeschort'::text])))
          ORDER BY t.einddatum
         LIMIT 1) l ON ((z.beeindigd_op IS NULL)));

create view vordering_saldi with (security_invoker=true) as
 SELECT v.id AS vordering_id,
    v.zaak_id,
    v.gemeente,
    (COALESCE(sum(b.bedrag), (0)::numeric))::numeric(12,2) AS saldo,
    (COALESCE(sum(b.bedrag) FILTER (WHERE (b.soort = ANY (ARRAY['hoofdsom'::text, 'brutering'::text, 'rente'::text, 'kosten'::text, 'correctie'::text]))), (0)::numeric))::numeric(12,2) AS gevorderd,
    (COALESCE((- sum(b.bedrag) FILTER (WHERE (b.soort = ANY (ARRAY['betaling'::text, 'verrekening'::text])))), (0)::numeric))::numeric(12,2) AS ontvangen,
    (COALESCE(sum(b.bedrag) FILTER (WHERE (b.soort = 'te-veel-ontvangen'::text)), (0)::numeric))::numeric(12,2) AS te_veel_ontvangen
   FROM (vorderingen v
     LEFT JOIN vordering_boekingen b ON ((b.vordering_id = v.id)))
  GROUP BY v.id;

create sequence zaaknummers;

CREATE OR REPLACE FUNCTION public.auditregel_hash(r auditregels)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN sha256(((r).vorige_hash || convert_to((jsonb_build_array((r).gemeente, (r).volgnummer, EXTRACT(epoch FROM (r).op), (r).actor, (r).actie, (r).object_soort, (r).object_id, (r).zaak_id, (r).resultaat, (r).herkomst, (r).details))::text, 'UTF8'::name)));

CREATE OR REPLACE FUNCTION public.betrokken_bij_besluit(besluit uuid, oorzaak uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
 SET "app.gemeenten" TO '*'
AS $function$
        select unnest(array[c.opgesteld_door, c.genomen_door]) from besluiten c where c.id = besluit
        union
        select unnest(array[i.door, i.namens]) from inzendingen i join taken k on k.id = i.taak_id
        where i.zaak_id = coalesce((select c.zaak_id from besluiten c where c.id = besluit), oorzaak)
          and (k.vier_ogen <> '{}' or exists (select from taken v where v.zaak_id = k.zaak_id and k.element_id = any(v.vier_ogen)))
      $function$;

CREATE OR REPLACE FUNCTION public.bewaak_brief_tekst()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if old.besluit_id is not null then
        raise exception 'the words of a letter that is written do not change';
      end if;
      return new;
    end $function$;

CREATE OR REPLACE FUNCTION public.bewaak_document()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if old.status <> 'concept' then
        raise exception 'a document that is % does not change', old.status;
      end if;
      return new;
    end $function$;

CREATE OR REPLACE FUNCTION public.bewaak_document_deel()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if exists (select from document_versies v join documenten d on d.id = v.document_id
                 where v.id = old.versie_id and d.status <> 'verwijderd') then
        raise exception 'the bytes of a kept document do not go';
      end if;
      return old;
    end $function$;

CREATE OR REPLACE FUNCTION public.bewaak_document_versie()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      if old.document_id is not null then
        raise exception 'a version of a document does not go';
      end if;
      return old;
    end $function$;

CREATE OR REPLACE FUNCTION public.bewaak_saldo()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    declare saldo numeric;
    begin
      -- Serialises the bookings of one claim until their commit: without it two payments could both see the old sum.
      perform from vorderingen where id = new.vordering_id for update;
      select sum(bedrag) into saldo from vordering_boekingen where vordering_id = new.vordering_id;
      if saldo < 0 then
        raise exception 'saldo-onder-nul' using errcode = 'check_violation', constraint = 'boekingen_saldo';
      end if;
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.blok(dag date, korrel integer)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ('1970-01-01'::date + ((floor((((dag - '1970-01-01'::date))::numeric / (korrel)::numeric)))::integer * korrel));

CREATE OR REPLACE FUNCTION public.dag_van(moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((moment AT TIME ZONE 'Europe/Amsterdam'::text))::date;

CREATE OR REPLACE FUNCTION public.elementen_veranderd()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      perform onthoud_stappen(array(
        select distinct i.zaak_id from rijen r join engine_process_instances i on i.key = r.process_instance_key
        where r.state = 'completed' and r.element_type in ('USER_TASK', 'CALL_ACTIVITY', 'RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT') and i.zaak_id is not null));
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.gemeente_zichtbaar(gemeente text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((current_setting('app.gemeenten'::text, true) = '*'::text) OR (gemeente = ANY (string_to_array(NULLIF(current_setting('app.gemeenten'::text, true), ''::text), ','::text))));

CREATE OR REPLACE FUNCTION public.gemeenten_van_kantoor(kantoor text, op date)
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET "app.gemeenten" TO '*'
RETURN (SELECT COALESCE(array_agg(DISTINCT u.gemeente ORDER BY u.gemeente), '{}'::text[]) AS "coalesce" FROM uitvoeringen u WHERE ((u.kantoor_id = gemeenten_van_kantoor.kantoor) AND (u.geldig_vanaf <= gemeenten_van_kantoor.op) AND (gemeenten_van_kantoor.op < u.geldig_tot)));

CREATE OR REPLACE FUNCTION public.hermeet_metingen()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      perform pg_advisory_xact_lock(hashtextextended('zaakmetingen', 0));
      delete from zaakstromen;
      delete from zaakduren;
      delete from zaaktermijnen;
      delete from zaakmetingen;
      insert into zaakmetingen (zaak_id, gemeente, proces, regeling, begin, eind, bruto, netto, wettelijk_op, wettelijk_binnen, eigen_op, eigen_binnen, loopt_tot, opgeschort) select zaak_id, gemeente, proces, regeling, begin, eind, bruto, netto, wettelijk_op, wettelijk_binnen, eigen_op, eigen_binnen, loopt_tot, opgeschort from gemeten_zaken;
      
  insert into zaakstromen (korrel, vanaf, gemeente, proces, regeling, instroom, uitstroom, gemeten, wettelijk, binnen_wettelijk, eigen, binnen_eigen)
  select k, blok(d.dag, k), m.gemeente, m.proces, m.regeling, sum(m.richting * d.instroom), sum(m.richting * d.uitstroom), sum(m.richting * d.gemeten), sum(m.richting * d.wettelijk), sum(m.richting * d.binnen_wettelijk), sum(m.richting * d.eigen), sum(m.richting * d.binnen_eigen)
  from (select 1 as richting, * from zaakmetingen) m cross join unnest(korrels()) k cross join lateral (values
  (m.begin, 1, 0, 0, 0, 0, 0, 0),
  (m.eind, 0, 1, (m.bruto is not null)::int, 0, 0, 0, 0),
  (m.wettelijk_op, 0, 0, 0, 1, m.wettelijk_binnen::int, 0, 0),
  (m.eigen_op, 0, 0, 0, 0, 0, 1, m.eigen_binnen::int)) d (dag, instroom, uitstroom, gemeten, wettelijk, binnen_wettelijk, eigen, binnen_eigen) where d.dag is not null
  group by 1, 2, 3, 4, 5
  on conflict (korrel, vanaf, gemeente, proces, regeling) do update set instroom = zaakstromen.instroom + excluded.instroom, uitstroom = zaakstromen.uitstroom + excluded.uitstroom, gemeten = zaakstromen.gemeten + excluded.gemeten, wettelijk = zaakstromen.wettelijk + excluded.wettelijk, binnen_wettelijk = zaakstromen.binnen_wettelijk + excluded.binnen_wettelijk, eigen = zaakstromen.eigen + excluded.eigen, binnen_eigen = zaakstromen.binnen_eigen + excluded.binnen_eigen;
      
  insert into zaakduren (korrel, vanaf, gemeente, proces, regeling, maat, dagen, aantal)
  select k, blok(m.eind, k), m.gemeente, m.proces, m.regeling, d.maat, d.dagen, sum(m.richting)
  from (select 1 as richting, * from zaakmetingen) m cross join unnest(korrels()) k cross join lateral (values ('bruto', m.bruto), ('netto', m.netto)) d (maat, dagen) where m.eind is not null and d.dagen is not null
  group by 1, 2, 3, 4, 5, 6, 7
  on conflict (korrel, vanaf, gemeente, proces, regeling, maat, dagen) do update set aantal = zaakduren.aantal + excluded.aantal;
      
  insert into zaaktermijnen (gemeente, proces, regeling, opgeschort, einddatum, aantal)
  select m.gemeente, m.proces, m.regeling, m.opgeschort, m.loopt_tot, sum(m.richting)
  from (select 1 as richting, * from zaakmetingen) m where m.loopt_tot is not null
  group by 1, 2, 3, 4, 5
  on conflict (gemeente, proces, regeling, opgeschort, einddatum) do update set aantal = zaaktermijnen.aantal + excluded.aantal;
    end $function$;

CREATE OR REPLACE FUNCTION public.hermeet_stappen()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      perform pg_advisory_xact_lock(hashtextextended('zaakmetingen', 0));
      delete from stapduren;
      delete from stapmetingen;
      insert into stapmetingen (zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor, overdracht, overgedragen) select zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor, overdracht, overgedragen from gemeten_stappen;
      
  insert into stapduren (korrel, vanaf, proces, gemeente, maat, model, regeling, versie, element_id, taak, kantoor_id, tienden, aantal)
  select k, blok(m.dag, k), m.proces, m.gemeente, d.maat, m.model, m.regeling, m.versie, m.element_id, m.taak, m.kantoor_id, d.tienden, sum(m.richting)
  from (select 1 as richting, * from stapmetingen) m cross join unnest(stapkorrels()) k cross join lateral (values ('klaar', case when m.klaar then 0 end), ('duur', m.duur), ('wacht', m.wacht), ('werk', m.werk),
  ('kantoor', case when m.bij_kantoor then 0 end), ('overdracht', m.overdracht), ('overgedragen', case when m.overgedragen then 0 end)) d (maat, tienden) where d.tienden is not null
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  on conflict (korrel, vanaf, proces, gemeente, maat, model, regeling, versie, element_id, taak, kantoor_id, tienden) do update set aantal = stapduren.aantal + excluded.aantal;
    end $function$;

CREATE OR REPLACE FUNCTION public.hermeet_zaken()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      perform hermeet_metingen();
      delete from zaakvoorraad;
      
  insert into zaakvoorraad (gemeente, proces, regeling, begin, aantal)
  select gemeente, proces, regeling, begin, sum(richting) from (select *, 1 as richting from zaakmetingen) m where eind is null group by gemeente, proces, regeling, begin having sum(richting) <> 0
  on conflict (gemeente, proces, regeling, begin) do update set aantal = zaakvoorraad.aantal + excluded.aantal;
    end $function$;

CREATE OR REPLACE FUNCTION public.instantie_veranderd()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      perform onthoud_stappen(array_remove(array[old.zaak_id, new.zaak_id], null));
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.keten_auditregel()
 RETURNS trigger
 LANGUAGE plpgsql
 SET "app.gemeenten" TO '*'
AS $function$
    declare vorige record;
    begin
      -- Serialises the writers of one chain until their commit: without it two lines could share a predecessor.
      perform pg_advisory_xact_lock(hashtextextended('audit:' || new.gemeente, 0));
      select volgnummer, hash into vorige from auditregels where gemeente = new.gemeente order by volgnummer desc limit 1;
      new.volgnummer := coalesce(vorige.volgnummer, 0) + 1;
      new.vorige_hash := coalesce(vorige.hash, '\x'::bytea);
      new.hash := auditregel_hash(new);
      return new;
    end $function$;

CREATE OR REPLACE FUNCTION public.korrels()
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY[1, 4, 16, 64, 256, 1024];

CREATE OR REPLACE FUNCTION public.meet_stappen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
 SET enable_seqscan TO 'off'
AS $function$
    declare
      zaken uuid[];
    begin
      with weg as (delete from te_meten_stappen where transactie = pg_current_xact_id() returning zaak)
      select array_agg(zaak) into zaken from weg;
      perform set_config('app.te_meten_stappen', '', true);
      if zaken is null then return null; end if;
      perform pg_advisory_xact_lock(hashtextextended('zaakmetingen', 0));
      with oud as materialized (select zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor, overdracht, overgedragen from stapmetingen where zaak_id = any(zaken)),
        nieuw as materialized (select zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor, overdracht, overgedragen from gemeten_stappen where zaak_id = any(zaken)),
        verschil as materialized (
          (select 1 as richting, * from nieuw except select 1, * from oud)
          union all
          (select -1, * from oud except select -1, * from nieuw)),
        duren as (
  insert into stapduren (korrel, vanaf, proces, gemeente, maat, model, regeling, versie, element_id, taak, kantoor_id, tienden, aantal)
  select k, blok(m.dag, k), m.proces, m.gemeente, d.maat, m.model, m.regeling, m.versie, m.element_id, m.taak, m.kantoor_id, d.tienden, sum(m.richting)
  from verschil m cross join unnest(stapkorrels()) k cross join lateral (values ('klaar', case when m.klaar then 0 end), ('duur', m.duur), ('wacht', m.wacht), ('werk', m.werk),
  ('kantoor', case when m.bij_kantoor then 0 end), ('overdracht', m.overdracht), ('overgedragen', case when m.overgedragen then 0 end)) d (maat, tienden) where d.tienden is not null
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  on conflict (korrel, vanaf, proces, gemeente, maat, model, regeling, versie, element_id, taak, kantoor_id, tienden) do update set aantal = stapduren.aantal + excluded.aantal),
        gewist as (delete from stapmetingen o where o.key in (select key from oud except select key from nieuw))
      insert into stapmetingen (zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor, overdracht, overgedragen) select zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor, overdracht, overgedragen from verschil where richting = 1
      on conflict (key) do update set (zaak_id, key, gemeente, proces, model, regeling, versie, element_id, taak, kantoor_id, dag, klaar, duur, wacht, werk, bij_kantoor, overdracht, overgedragen) = (excluded.zaak_id, excluded.key, excluded.gemeente, excluded.proces, excluded.model, excluded.regeling, excluded.versie, excluded.element_id, excluded.taak, excluded.kantoor_id, excluded.dag, excluded.klaar, excluded.duur, excluded.wacht, excluded.werk, excluded.bij_kantoor, excluded.overdracht, excluded.overgedragen);
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.meet_zaken()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    declare
      zaken uuid[];
    begin
      with weg as (delete from te_meten where transactie = pg_current_xact_id() returning zaak)
      select array_agg(zaak) into zaken from weg;
      perform set_config('app.te_meten', '', true);
      if zaken is null then return null; end if;
      perform pg_advisory_xact_lock(hashtextextended('zaakmetingen', 0));
      with oud as materialized (select zaak_id, gemeente, proces, regeling, begin, eind, bruto, netto, wettelijk_op, wettelijk_binnen, eigen_op, eigen_binnen, loopt_tot, opgeschort from zaakmetingen where zaak_id = any(zaken)),
        nieuw as materialized (select zaak_id, gemeente, proces, regeling, begin, eind, bruto, netto, wettelijk_op, wettelijk_binnen, eigen_op, eigen_binnen, loopt_tot, opgeschort from gemeten_zaken where zaak_id = any(zaken)),
        verschil as materialized (
          (select 1 as richting, * from nieuw except select 1, * from oud)
          union all
          (select -1, * from oud except select -1, * from nieuw)),
        stromen as (
  insert into zaakstromen (korrel, vanaf, gemeente, proces, regeling, instroom, uitstroom, gemeten, wettelijk, binnen_wettelijk, eigen, binnen_eigen)
  select k, blok(d.dag, k), m.gemeente, m.proces, m.regeling, sum(m.richting * d.instroom), sum(m.richting * d.uitstroom), sum(m.richting * d.gemeten), sum(m.richting * d.wettelijk), sum(m.richting * d.binnen_wettelijk), sum(m.richting * d.eigen), sum(m.richting * d.binnen_eigen)
  from verschil m cross join unnest(korrels()) k cross join lateral (values
  (m.begin, 1, 0, 0, 0, 0, 0, 0),
  (m.eind, 0, 1, (m.bruto is not null)::int, 0, 0, 0, 0),
  (m.wettelijk_op, 0, 0, 0, 1, m.wettelijk_binnen::int, 0, 0),
  (m.eigen_op, 0, 0, 0, 0, 0, 1, m.eigen_binnen::int)) d (dag, instroom, uitstroom, gemeten, wettelijk, binnen_wettelijk, eigen, binnen_eigen) where d.dag is not null
  group by 1, 2, 3, 4, 5
  on conflict (korrel, vanaf, gemeente, proces, regeling) do update set instroom = zaakstromen.instroom + excluded.instroom, uitstroom = zaakstromen.uitstroom + excluded.uitstroom, gemeten = zaakstromen.gemeten + excluded.gemeten, wettelijk = zaakstromen.wettelijk + excluded.wettelijk, binnen_wettelijk = zaakstromen.binnen_wettelijk + excluded.binnen_wettelijk, eigen = zaakstromen.eigen + excluded.eigen, binnen_eigen = zaakstromen.binnen_eigen + excluded.binnen_eigen),
        duren as (
  insert into zaakduren (korrel, vanaf, gemeente, proces, regeling, maat, dagen, aantal)
  select k, blok(m.eind, k), m.gemeente, m.proces, m.regeling, d.maat, d.dagen, sum(m.richting)
  from verschil m cross join unnest(korrels()) k cross join lateral (values ('bruto', m.bruto), ('netto', m.netto)) d (maat, dagen) where m.eind is not null and d.dagen is not null
  group by 1, 2, 3, 4, 5, 6, 7
  on conflict (korrel, vanaf, gemeente, proces, regeling, maat, dagen) do update set aantal = zaakduren.aantal + excluded.aantal),
        lopend as (
  insert into zaaktermijnen (gemeente, proces, regeling, opgeschort, einddatum, aantal)
  select m.gemeente, m.proces, m.regeling, m.opgeschort, m.loopt_tot, sum(m.richting)
  from verschil m where m.loopt_tot is not null
  group by 1, 2, 3, 4, 5
  on conflict (gemeente, proces, regeling, opgeschort, einddatum) do update set aantal = zaaktermijnen.aantal + excluded.aantal),
        gewist as (delete from zaakmetingen o where o.zaak_id in (select zaak_id from oud except select zaak_id from nieuw))
      insert into zaakmetingen (zaak_id, gemeente, proces, regeling, begin, eind, bruto, netto, wettelijk_op, wettelijk_binnen, eigen_op, eigen_binnen, loopt_tot, opgeschort) select zaak_id, gemeente, proces, regeling, begin, eind, bruto, netto, wettelijk_op, wettelijk_binnen, eigen_op, eigen_binnen, loopt_tot, opgeschort from verschil where richting = 1
      on conflict (zaak_id) do update set (gemeente, proces, regeling, begin, eind, bruto, netto, wettelijk_op, wettelijk_binnen, eigen_op, eigen_binnen, loopt_tot, opgeschort) = (excluded.gemeente, excluded.proces, excluded.regeling, excluded.begin, excluded.eind, excluded.bruto, excluded.netto, excluded.wettelijk_op, excluded.wettelijk_binnen, excluded.eigen_op, excluded.eigen_binnen, excluded.loopt_tot, excluded.opgeschort);
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.onthoud_stappen(veranderd uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    declare
      nu text;
    begin
      if veranderd is null or veranderd = '{}' then return; end if;
      nu := pg_current_xact_id()::text;
      insert into te_meten_stappen (zaak, eerste)
      select distinct zaak, current_setting('app.te_meten_stappen', true) is distinct from nu from unnest(veranderd) zaak where zaak is not null
      on conflict do nothing;
      perform set_config('app.te_meten_stappen', nu, true);
    end $function$;

CREATE OR REPLACE FUNCTION public.onthoud_te_meten(veranderd uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    declare
      nu text := pg_current_xact_id()::text;
    begin
      insert into te_meten (zaak, eerste) values (veranderd, current_setting('app.te_meten', true) is distinct from nu) on conflict do nothing;
      perform set_config('app.te_meten', nu, true);
    end $function$;

CREATE OR REPLACE PROCEDURE public.scherm_af(IN tabel regclass)
 LANGUAGE plpgsql
AS $procedure$
    begin
      execute format('alter table %s enable row level security', tabel);
      execute format('alter table %s force row level security', tabel);
      execute format('create policy per_gemeente on %s using (gemeente_zichtbaar(gemeente)) with check (gemeente_zichtbaar(gemeente))', tabel);
      call volg_zegel(tabel);
    end $procedure$;

CREATE OR REPLACE FUNCTION public.stapkorrels()
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY[1, 16, 256];

CREATE OR REPLACE FUNCTION public.taak_veranderd()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      perform onthoud_stappen(array(
        select distinct i.zaak_id from engine_element_instances e join engine_process_instances i on i.key = e.process_instance_key
        where e.key in (old.element_instance_key, new.element_instance_key) and e.state = 'completed' and i.zaak_id is not null));
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.termijn_gebeurd()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      perform onthoud_te_meten(zaak_id) from termijnen where id = case when tg_op = 'DELETE' then old.termijn_id else new.termijn_id end;
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.termijn_veranderd()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      perform onthoud_te_meten(case when tg_op = 'DELETE' then old.zaak_id else new.zaak_id end);
      return null;
    end $function$;

CREATE OR REPLACE PROCEDURE public.volg_zegel(IN tabel regclass)
 LANGUAGE plpgsql
AS $procedure$
    declare
      kolom name;
      ouder regclass;
    begin
      if exists (select from pg_policy where polrelid = tabel and polname = 'verzegeling') then return; end if;
      select attname, 'zaken'::regclass into kolom, ouder
        from pg_attribute where attrelid = tabel and attname = 'zaak_id' and not attisdropped;
      if kolom is null then
        select a.attname, c.confrelid into kolom, ouder
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
          where c.contype = 'f' and c.conrelid = tabel and c.confrelid <> tabel
            and exists (select from pg_policy p where p.polrelid = c.confrelid and p.polname = 'verzegeling')
          order by c.conname limit 1;
      end if;
      if kolom is null then return; end if;
      execute format('create policy verzegeling on %1$s as restrictive using (%2$s) with check (%2$s)', tabel, format(
        '%1$s.%2$I is null or current_setting(''app.gemeenten'', true) = ''*'' or exists (select from %3$s ouder where ouder.id = %1$s.%2$I)',
        tabel, kolom, ouder));
    end $procedure$;

CREATE OR REPLACE FUNCTION public.voorraad_anders()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      
  insert into zaakvoorraad (gemeente, proces, regeling, begin, aantal)
  select gemeente, proces, regeling, begin, sum(richting) from (select *, 1 as richting from nieuw union all select *, -1 from oud) m where eind is null group by gemeente, proces, regeling, begin having sum(richting) <> 0
  on conflict (gemeente, proces, regeling, begin) do update set aantal = zaakvoorraad.aantal + excluded.aantal;
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.voorraad_eraf()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      
  insert into zaakvoorraad (gemeente, proces, regeling, begin, aantal)
  select gemeente, proces, regeling, begin, sum(richting) from (select *, -1 as richting from oud) m where eind is null group by gemeente, proces, regeling, begin having sum(richting) <> 0
  on conflict (gemeente, proces, regeling, begin) do update set aantal = zaakvoorraad.aantal + excluded.aantal;
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.voorraad_erbij()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      
  insert into zaakvoorraad (gemeente, proces, regeling, begin, aantal)
  select gemeente, proces, regeling, begin, sum(richting) from (select *, 1 as richting from nieuw) m where eind is null group by gemeente, proces, regeling, begin having sum(richting) <> 0
  on conflict (gemeente, proces, regeling, begin) do update set aantal = zaakvoorraad.aantal + excluded.aantal;
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.zaak_van_stappen_veranderd()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET "app.gemeenten" TO '*'
AS $function$
    begin
      perform onthoud_stappen(array(
        select distinct zaak_id from engine_process_instances where zaak_id in (old.id, new.id)));
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.zaak_veranderd()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      perform onthoud_te_meten(case when tg_op = 'DELETE' then old.id else new.id end);
      return null;
    end $function$;

CREATE OR REPLACE FUNCTION public.zaken_bij_stappen(proces text, gemeenten text[], regeling text, versie integer, kantoor text, vandaag date)
 RETURNS TABLE(element_id text, taak boolean, nu integer, nu_laat integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET random_page_cost TO '1.1'
AS $function$ -- what is open is in memory
    declare
      scope text := current_setting('app.gemeenten', true);
      zichtbaar text[] := array(select g from unnest(gemeenten) g where gemeente_zichtbaar(g));
    begin
      perform set_config('app.gemeenten', '*', true);
      return query
        select e.element_id, bool_or(e.element_type = 'USER_TASK'), count(distinct z.zaak_id)::int,
          count(distinct z.zaak_id) filter (where not z.opgeschort and z.loopt_tot < vandaag)::int
        from zaakmetingen z
        join engine_process_instances i on i.zaak_id = z.zaak_id and i.bpmn_process_id = z.proces
        join engine_element_instances e on e.process_instance_key = i.key and e.state = 'active'
          and e.element_type in ('USER_TASK', 'CALL_ACTIVITY', 'RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT')
        where z.eind is null and z.proces = zaken_bij_stappen.proces and z.gemeente = any(zichtbaar)
          and (zaken_bij_stappen.regeling is null or z.regeling = zaken_bij_stappen.regeling) and (versie is null or i.version = versie)
          and (kantoor is null or exists (select from taken t where t.element_instance_key = e.key and t.kantoor_id = kantoor))
        group by e.element_id;
      perform set_config('app.gemeenten', coalesce(scope, ''), true);
    end $function$;

CREATE OR REPLACE FUNCTION public.zegel_open(gemeente text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((current_setting('app.gemeenten'::text, true) = '*'::text) OR (gemeente = ANY (string_to_array(NULLIF(current_setting('app.verzegeld'::text, true), ''::text), ','::text))));

CREATE TRIGGER auditregels_keten BEFORE INSERT ON public.auditregels FOR EACH ROW EXECUTE FUNCTION keten_auditregel();

CREATE TRIGGER bewaak_brief_tekst BEFORE UPDATE ON public.brief_teksten FOR EACH ROW EXECUTE FUNCTION bewaak_brief_tekst();

CREATE TRIGGER bewaak_document BEFORE UPDATE ON public.documenten FOR EACH ROW EXECUTE FUNCTION bewaak_document();

CREATE TRIGGER bewaak_document_deel BEFORE DELETE ON public.document_delen FOR EACH ROW EXECUTE FUNCTION bewaak_document_deel();

CREATE TRIGGER bewaak_document_versie BEFORE DELETE ON public.document_versies FOR EACH ROW EXECUTE FUNCTION bewaak_document_versie();

CREATE TRIGGER boekingen_saldo AFTER INSERT ON public.vordering_boekingen FOR EACH ROW EXECUTE FUNCTION bewaak_saldo();

CREATE TRIGGER engine_element_instances_anders AFTER UPDATE ON public.engine_element_instances REFERENCING NEW TABLE AS rijen FOR EACH STATEMENT EXECUTE FUNCTION elementen_veranderd();

CREATE TRIGGER engine_element_instances_eraf AFTER DELETE ON public.engine_element_instances REFERENCING OLD TABLE AS rijen FOR EACH STATEMENT EXECUTE FUNCTION elementen_veranderd();

CREATE TRIGGER engine_element_instances_erbij AFTER INSERT ON public.engine_element_instances REFERENCING NEW TABLE AS rijen FOR EACH STATEMENT EXECUTE FUNCTION elementen_veranderd();

CREATE TRIGGER engine_element_instances_was AFTER UPDATE ON public.engine_element_instances REFERENCING OLD TABLE AS rijen FOR EACH STATEMENT EXECUTE FUNCTION elementen_veranderd();

CREATE TRIGGER engine_process_instances_anders AFTER UPDATE ON public.engine_process_instances FOR EACH ROW WHEN ((((old.zaak_id IS DISTINCT FROM new.zaak_id) OR (old.bpmn_process_id IS DISTINCT FROM new.bpmn_process_id)) OR (old.version IS DISTINCT FROM new.version))) EXECUTE FUNCTION instantie_veranderd();

CREATE TRIGGER engine_process_instances_eraf AFTER DELETE ON public.engine_process_instances FOR EACH ROW WHEN ((old.zaak_id IS NOT NULL)) EXECUTE FUNCTION instantie_veranderd();

CREATE TRIGGER engine_process_instances_erbij AFTER INSERT ON public.engine_process_instances FOR EACH ROW WHEN ((new.zaak_id IS NOT NULL)) EXECUTE FUNCTION instantie_veranderd();

CREATE TRIGGER taken_gemeten AFTER INSERT OR DELETE OR UPDATE OF element_instance_key, kantoor_id, aangemaakt_op, geclaimd_op, afgerond_op ON public.taken FOR EACH ROW EXECUTE FUNCTION taak_veranderd();

CREATE CONSTRAINT TRIGGER te_meten_gemeten AFTER INSERT ON public.te_meten DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.eerste) EXECUTE FUNCTION meet_zaken();

CREATE CONSTRAINT TRIGGER te_meten_stappen_gemeten AFTER INSERT ON public.te_meten_stappen DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (new.eerste) EXECUTE FUNCTION meet_stappen();

CREATE TRIGGER termijn_gebeurtenissen_gemeten AFTER INSERT OR DELETE OR UPDATE OF soort, datum ON public.termijn_gebeurtenissen FOR EACH ROW EXECUTE FUNCTION termijn_gebeurd();

CREATE TRIGGER termijnen_gemeten AFTER INSERT OR DELETE OR UPDATE OF soort, status, einddatum, gesloten_op ON public.termijnen FOR EACH ROW EXECUTE FUNCTION termijn_veranderd();

CREATE TRIGGER zaakmetingen_anders AFTER UPDATE ON public.zaakmetingen REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION voorraad_anders();

CREATE TRIGGER zaakmetingen_eraf AFTER DELETE ON public.zaakmetingen REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION voorraad_eraf();

CREATE TRIGGER zaakmetingen_erbij AFTER INSERT ON public.zaakmetingen REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION voorraad_erbij();

CREATE TRIGGER zaken_gemeten AFTER INSERT OR DELETE OR UPDATE OF gemeente, proces, regeling, gestart_op, beeindigd_op, aanvraag_op, melding_op, besloten_op ON public.zaken FOR EACH ROW EXECUTE FUNCTION zaak_veranderd();

CREATE TRIGGER zaken_stappen_gemeten AFTER INSERT OR DELETE OR UPDATE OF gemeente, proces, regeling ON public.zaken FOR EACH ROW EXECUTE FUNCTION zaak_van_stappen_veranderd();
