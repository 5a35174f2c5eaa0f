/**
 * Acting for who is away, as SQL about a task `t` and a reader. Needs the bindings :medewerkerId and :vandaag.
 */

/** Of row `v`: it counts today, and for the process of the case of the task. */
const LOOPT = `v.beeindigd_op is null and v.van <= :vandaag::date and v.tot >= :vandaag::date
  and (v.processen is null or (select z.proces from zaken z where z.id = t.zaak_id) = any(v.processen))`;

/** The reader is away himself: new work of this kind is not given to him. */
export const AFWEZIG = `exists (select from vervangingen v where v.medewerker_id = :medewerkerId and ${LOOPT})`;

/** Who are away today with the reader, or with his team, as their substitute. */
export const AFWEZIGEN = `array(select v.medewerker_id from vervangingen v where v.beeindigd_op is null and v.van <= :vandaag::date
  and v.tot >= :vandaag::date and (v.vervanger_id = :medewerkerId or v.vervanger_id is null) and v.medewerker_id <> :medewerkerId)`;

/**
 * The reader acts today for the one whose task this is. Nobody gets by it what his own aanstellingen do not give him, and what is done
 * for another already is not passed on: a substitute has no substitute.
 * Who is away is looked up once; the rest only for tasks of theirs.
 */
export const VERVANGT = `(coalesce(coalesce(t.namens_id, t.behandelaar_id) = any(${AFWEZIGEN}), false) and exists (select from vervangingen v
  where v.medewerker_id = coalesce(t.namens_id, t.behandelaar_id) and v.medewerker_id <> :medewerkerId
    and (v.vervanger_id = :medewerkerId or v.vervanger_id is null) and ${LOOPT}
    and exists (select from aanstellingen a where a.medewerker_id = :medewerkerId and a.functie = t.functie and a.kantoor_id = t.kantoor_id
      and a.geldig_vanaf <= :vandaag::date and a.geldig_tot > :vandaag::date)))`;

/** For whom the reader does this task, or would do it; empty: for himself. The two count as one for four eyes. */
export const NAMENS = `case when t.behandelaar_id = :medewerkerId then t.namens_id
  when t.namens_id is null and ${VERVANGT} then t.behandelaar_id end`;
