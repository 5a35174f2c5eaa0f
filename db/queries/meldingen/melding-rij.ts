export const MELDING_SOORTEN = ['termijn', 'taak', 'vraag', 'antwoord', 'incident'] as const;
export type MeldingSoort = (typeof MELDING_SOORTEN)[number];

/** What somebody is told, with what is shown of its case. */
export type MeldingRij = {
  id: string;
  soort: MeldingSoort;
  zaak_id: string;
  nummer: string;
  proces: string;
  gemeente: string;
  taak_id: string | null;
  taak_naam: string | null;
  /** 'gewaarschuwd', 'laatste-dag' or 'verstreken' */
  wat: string | null;
  datum: string | null;
  op: Date;
  gelezen: boolean;
  /** still asks for something: the task is still his, the question open, the step standing still */
  actueel: boolean;
  /** whose it is, when the reader substitutes */
  voor_naam: string | null;
  /** the reader may read the case; otherwise his task of it */
  zaak_leesbaar: boolean;
};

/** Who reads, when, and what his rights reach. */
export type MeldingLezer = {
  readonly medewerkerId: string;
  readonly vandaag: string;
  /** municipalities whose cases he reads */
  readonly gemeenten: readonly string[];
  /** whose tasks he sees */
  readonly plaatsen: readonly {
    readonly gemeente: string;
    readonly kantoorId: string;
    readonly functie: string;
  }[];
};

export const lezerBindings = ({ medewerkerId, vandaag, gemeenten, plaatsen }: MeldingLezer) => ({
  medewerkerId,
  vandaag,
  gemeenten: [...gemeenten],
  plaatsGemeenten: plaatsen.map(({ gemeente }) => gemeente),
  plaatsKantoren: plaatsen.map(({ kantoorId }) => kantoorId),
  plaatsFuncties: plaatsen.map(({ functie }) => functie),
});

const LOOPT = `v.medewerker_id = m.medewerker_id and v.beeindigd_op is null and v.van <= :vandaag::date and v.tot >= :vandaag::date
  and (v.processen is null or z.proces = any(v.processen))`;

/** His own, and what came in for whom he substitutes while that one is away. Of {@link MELDING_TABELLEN}. */
export const VAN_LEZER = `(m.medewerker_id = :medewerkerId or (m.medewerker_id = any(array(
    select v.medewerker_id from vervangingen v where v.beeindigd_op is null and v.van <= :vandaag::date and v.tot >= :vandaag::date
      and (v.vervanger_id = :medewerkerId or v.vervanger_id is null)))
  and exists (select from vervangingen v where ${LOOPT} and (m.op at time zone 'Europe/Amsterdam')::date >= v.van
    and (v.vervanger_id = :medewerkerId or (v.vervanger_id is null and exists (
      select from aanstellingen a join aanstellingen b on b.functie = a.functie and b.kantoor_id = a.kantoor_id
      where a.medewerker_id = v.medewerker_id and b.medewerker_id = :medewerkerId
        and a.geldig_vanaf <= :vandaag::date and a.geldig_tot > :vandaag::date
        and b.geldig_vanaf <= :vandaag::date and b.geldig_tot > :vandaag::date))))))`;

/** The reader sees the case, or the task that it is about; row-level security hides what is sealed. */
export const LEESBAAR = `(z.gemeente = any(:gemeenten) or (t.gemeente, t.kantoor_id, t.functie) in (
  select * from unnest(:plaatsGemeenten::text[], :plaatsKantoren::text[], :plaatsFuncties::text[])))`;

export const MELDING_TABELLEN = `meldingen m join zaken z on z.id = m.zaak_id left join taken t on t.id = m.taak_id
  join medewerkers w on w.id = m.medewerker_id left join vragen q on q.id = m.vraag_id left join engine_incidents i on i.key = m.incident
  left join melding_voorkeuren k on k.medewerker_id = :medewerkerId`;

/** Kinds that the reader wants to see. */
export const GETOOND = `not coalesce(m.soort = any(k.verborgen), false)`;

export const ACTUEEL = `case m.soort when 'taak' then t.status = 'open' and t.behandelaar_id = m.medewerker_id
  when 'vraag' then q.beantwoord_op is null when 'incident' then i.resolved_at is null
  when 'termijn' then z.beeindigd_op is null else true end`;

export const MELDING_KOLOMMEN = `m.id, m.soort, m.zaak_id, z.nummer, z.proces, m.gemeente, m.taak_id, t.naam as taak_naam, m.wat, m.datum, m.op,
  :medewerkerId = any(m.gelezen_door) as gelezen, ${ACTUEEL} as actueel, z.gemeente = any(:gemeenten) as zaak_leesbaar,
  case when m.medewerker_id <> :medewerkerId then w.naam end as voor_naam`;
