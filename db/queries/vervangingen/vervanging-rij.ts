/** An absence with who does the work meanwhile. */
export type VervangingRij = {
  id: string;
  medewerker_id: string;
  medewerker_naam: string;
  /** empty: the team */
  vervanger_id: string | null;
  vervanger_naam: string | null;
  gemeenten: string[];
  /** of cases; empty: all */
  processen: string[] | null;
  van: string;
  /** the last day */
  tot: string;
  gemaakt_door: string;
  gemaakt_naam: string;
  gemaakt_op: Date;
  beeindigd_op: Date | null;
  /** the one who is away works at one of the offices that were asked for */
  van_kantoor: boolean;
  /** the reader does the work, himself or as one of the team */
  door_lezer: boolean;
};

/** Needs the bindings :medewerkerId, :vandaag and :kantoren. */
export const VERVANGING_KOLOMMEN = `v.id, v.medewerker_id, m.naam as medewerker_naam, v.vervanger_id, w.naam as vervanger_naam, v.gemeenten,
  v.processen, v.van, v.tot, v.gemaakt_door, g.naam as gemaakt_naam, v.gemaakt_op, v.beeindigd_op,
  exists (select from aanstellingen a where a.medewerker_id = v.medewerker_id and a.kantoor_id = any(:kantoren)
    and a.geldig_vanaf <= :vandaag::date and a.geldig_tot > :vandaag::date) as van_kantoor,
  v.medewerker_id <> :medewerkerId and (coalesce(v.vervanger_id = :medewerkerId, false) or (v.vervanger_id is null and exists (
    select from aanstellingen a join aanstellingen b on b.functie = a.functie and b.kantoor_id = a.kantoor_id
    where a.medewerker_id = v.medewerker_id and b.medewerker_id = :medewerkerId
      and a.geldig_vanaf <= :vandaag::date and a.geldig_tot > :vandaag::date
      and b.geldig_vanaf <= :vandaag::date and b.geldig_tot > :vandaag::date))) as door_lezer`;
export const VERVANGING_TABELLEN = `vervangingen v join medewerkers m on m.id = v.medewerker_id join medewerkers g on g.id = v.gemaakt_door
  left join medewerkers w on w.id = v.vervanger_id`;
