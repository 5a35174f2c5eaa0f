import type { Trx } from '../../connect.ts';
import type { TermijnGebeurtenisSoort } from '../termijn-gebeurtenissen/append-termijn-gebeurtenis.ts';

/** What a case page shows beside the case itself; each list is that of one case and bounded. */
const rowsOf = async <T>(trx: Trx, sql: string, zaakId: string): Promise<T[]> =>
  (await trx.raw(sql, [zaakId])).rows;

export type TermijnMetGebeurtenissen = {
  id: string;
  zaak_id: string;
  soort: string;
  grondslag: string;
  wettelijk: boolean;
  begint_op: string;
  duur: string;
  einddatum: string;
  waarschuwing_op: string | null;
  status: 'lopend' | 'opgeschort' | 'afgerond' | 'verstreken';
  gesloten_op: Date | null;
  versie: number;
  uitleg: { artikel: string; van: string; tot: string; waarom: string }[];
  gebeurtenissen: {
    id: string;
    soort: TermijnGebeurtenisSoort;
    datum: string;
    grond: string | null;
    duur: string | null;
    toelichting: string | null;
    door: string | null;
    naam: string | null;
    op: string;
  }[];
};
export const findTermijnen = (trx: Trx, zaakId: string) =>
  rowsOf<TermijnMetGebeurtenissen>(
    trx,
    `select t.*, coalesce((select jsonb_agg(jsonb_build_object('id', g.id::text, 'soort', g.soort, 'datum', g.datum, 'grond', g.grond, 'duur', g.duur, 'toelichting', g.toelichting,
       'door', g.door, 'naam', m.naam, 'op', to_char(g.op at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by g.id)
       from termijn_gebeurtenissen g left join medewerkers m on m.id = g.door where g.termijn_id = t.id), '[]') as gebeurtenissen
     from termijnen t where t.zaak_id = ? order by t.gesloten_op nulls first, t.einddatum limit 200`,
    zaakId,
  );

export type ZaakTaakRij = {
  id: string;
  naam: string;
  element_id: string;
  functie: string;
  kantoor_id: string;
  kantoor: string;
  gemeente: string;
  status: 'open' | 'wordt-verwerkt' | 'afgerond' | 'vervallen';
  behandelaar_id: string | null;
  behandelaar_naam: string | null;
  uiterste_datum: string;
  aangemaakt_op: Date;
  afgerond_op: Date | null;
  beeindigd_op: Date | null;
  afgerond_door: string | null;
  afgerond_door_naam: string | null;
};
export const findZaakTaken = (trx: Trx, zaakId: string) =>
  rowsOf<ZaakTaakRij>(
    trx,
    `select t.*, k.naam as kantoor, b.naam as behandelaar_naam, a.naam as afgerond_door_naam from taken t join kantoren k on k.id = t.kantoor_id
     left join medewerkers b on b.id = t.behandelaar_id left join medewerkers a on a.id = t.afgerond_door
     where t.zaak_id = ? order by t.aangemaakt_op desc, t.id limit 500`,
    zaakId,
  );

export type HerkomstRij = {
  sectie: string;
  bron: string;
  door: string | null;
  naam: string | null;
  op: Date;
};
export const findHerkomst = (trx: Trx, zaakId: string) =>
  rowsOf<HerkomstRij>(
    trx,
    `select h.sectie, h.bron, h.door, m.naam, h.op from dossier_herkomst h left join medewerkers m on m.id = h.door where h.zaak_id = ?`,
    zaakId,
  );

export type BriefKop = {
  id: string;
  sjabloon: string;
  onderwerp: string;
  opgesteld_op: Date;
  verzonden_op: Date | null;
  verzendkenmerk: string | null;
  besluit_id: string | null;
  /** bytes of the PDF */
  grootte: number;
  /** co-debtor to whom it goes; `null` = the resident of the case */
  aan: string | null;
};
export const findBrieven = (trx: Trx, zaakId: string) =>
  rowsOf<BriefKop>(
    trx,
    `select b.id, b.sjabloon, b.onderwerp, b.opgesteld_op, b.verzonden_op, b.verzendkenmerk, b.besluit_id, length(b.pdf) as grootte, coalesce(p.naam, s.naam) as aan
     from brieven b left join vordering_schuldenaren s on s.id = b.schuldenaar_id left join personen p on p.id = s.persoon_id
     where b.zaak_id = ? order by b.opgesteld_op desc, b.id limit 500`,
    zaakId,
  );

export type BesluitMetNamen = {
  id: string;
  soort: string;
  ingangsdatum: string | null;
  bedrag_per_maand: string | null;
  bedrag_eenmalig: string | null;
  gegevens: Record<string, unknown>;
  opgesteld_door: string | null;
  opgesteld_naam: string | null;
  genomen_door: string | null;
  genomen_naam: string | null;
  genomen_op: Date;
  bekendgemaakt_op: string | null;
};
export const findBesluitenMetNamen = (trx: Trx, zaakId: string) =>
  rowsOf<BesluitMetNamen>(
    trx,
    `select b.*, o.naam as opgesteld_naam, g.naam as genomen_naam from besluiten b left join medewerkers o on o.id = b.opgesteld_door
     left join medewerkers g on g.id = b.genomen_door where b.zaak_id = ? order by b.genomen_op desc limit 200`,
    zaakId,
  );

export type TijdlijnRij = {
  op: Date;
  soort: 'zaak' | 'taak' | 'termijn' | 'brief' | 'besluit' | 'betaling' | 'document' | 'aanvulling';
  gebeurtenis: string;
  wat: string | null;
  toelichting: string | null;
  door: string | null;
  naam: string | null;
  /** for whom it was done */
  namens: string | null;
  verwijzing: string | null;
};
/** Everything that happened in a case, newest first; the last 500. */
export async function findTijdlijn(trx: Trx, zaakId: string): Promise<TijdlijnRij[]> {
  const { rows } = await trx.raw(
    `select x.*, m.naam, v.naam as namens from (
       select gestart_op as op, 'zaak' as soort, 'gestart' as gebeurtenis, null as wat, null as toelichting, gestart_door as door, null as verwijzing, null::uuid as namens_id from zaken where id = :zaakId
       union all select beeindigd_op, 'zaak', status, null, uitkomst, null, null, null from zaken where id = :zaakId and beeindigd_op is not null
       union all select g.op, 'taak', g.soort, t.naam, g.toelichting, g.door, t.id::text, g.namens from taak_gebeurtenissen g join taken t on t.id = g.taak_id where t.zaak_id = :zaakId and g.soort not in ('concept', 'verwerkt')
       union all select g.op, 'termijn', g.soort, t.soort, coalesce(g.toelichting, g.grond), g.door, t.id::text, null from termijn_gebeurtenissen g join termijnen t on t.id = g.termijn_id where t.zaak_id = :zaakId
       union all select opgesteld_op, 'brief', 'opgesteld', onderwerp, null, null, id::text, null from brieven where zaak_id = :zaakId
       union all select verzonden_op, 'brief', 'verzonden', onderwerp, verzendkenmerk, null, id::text, null from brieven where zaak_id = :zaakId and verzonden_op is not null
       union all select toegevoegd_op, 'document', 'toegevoegd', coalesce(titel, soort), null, toegevoegd_door, id::text, null from documenten where zaak_id = :zaakId
       union all select afgesloten_op, 'document', status, coalesce(titel, soort), verwijderd_reden, afgesloten_door, id::text, null from documenten where zaak_id = :zaakId and afgesloten_op is not null
       union all select gegeven_op, 'aanvulling', 'gegeven', null, null, gegeven_door, id::text, null from aanvullingslinks where zaak_id = :zaakId
       union all select ingediend_op, 'aanvulling', 'ingediend', null, null, null, id::text, null from aanvullingslinks where zaak_id = :zaakId and ingediend_op is not null
       union all select ingetrokken_op, 'aanvulling', 'ingetrokken', null, null, ingetrokken_door, id::text, null from aanvullingslinks where zaak_id = :zaakId and ingetrokken_door is not null
       union all select genomen_op, 'besluit', 'genomen', soort, null, genomen_door, id::text, null from besluiten where zaak_id = :zaakId
       union all select opgedragen_op, 'betaling', 'opgedragen', soort, null, null, id::text, null from betalingen where zaak_id = :zaakId
       union all select bevestigd_op, 'betaling', 'bevestigd', soort, kenmerk, null, id::text, null from betalingen where zaak_id = :zaakId and bevestigd_op is not null
     ) x left join medewerkers m on m.id = x.door left join medewerkers v on v.id = x.namens_id order by x.op desc limit 500`,
    { zaakId },
  );
  return rows;
}

export type InstantieRij = {
  key: string;
  parent_process_instance_key: string | null;
  bpmn_process_id: string;
  version: number;
  process_definition_key: string;
  state: 'active' | 'completed' | 'terminated';
  started_at: Date | null;
  ended_at: Date | null;
  xml: string | null;
  elementen: {
    elementId: string;
    soort: string;
    actief: number;
    afgerond: number;
    afgebroken: number;
    gestartOp: string | null;
    beeindigdOp: string | null;
  }[];
  stromen: { elementId: string; aantal: number }[];
  incidenten: { elementId: string; soort: string; melding: string; sinds: string | null }[];
};
const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
/** The processes of a case as the engine told them: the main one first. */
export const findInstanties = (trx: Trx, zaakId: string) =>
  rowsOf<InstantieRij>(
    trx,
    `select i.*, d.xml,
       coalesce((select jsonb_agg(e) from (select element_id as "elementId", min(element_type) as soort, count(*) filter (where state = 'active') as actief,
         count(*) filter (where state = 'completed') as afgerond, count(*) filter (where state = 'terminated') as afgebroken,
         to_char(min(started_at) at time zone 'utc', ${ISO}) as "gestartOp", to_char(max(ended_at) at time zone 'utc', ${ISO}) as "beeindigdOp"
         from engine_element_instances where process_instance_key = i.key group by element_id order by min(started_at)) e), '[]') as elementen,
       coalesce((select jsonb_agg(jsonb_build_object('elementId', element_id, 'aantal', taken_count)) from engine_sequence_flows where process_instance_key = i.key), '[]') as stromen,
       coalesce((select jsonb_agg(jsonb_build_object('elementId', element_id, 'soort', error_type, 'melding', error_message, 'sinds', to_char(created_at at time zone 'utc', ${ISO})))
         from engine_incidents where process_instance_key = i.key and resolved_at is null), '[]') as incidenten
     from engine_process_instances i left join engine_process_definitions d on d.key = i.process_definition_key
     where i.zaak_id = ? order by (i.bpmn_process_id = 'termijnbewaking'), i.parent_process_instance_key nulls first, i.started_at limit 100`,
    zaakId,
  );
