import type { Trx } from '../../connect.ts';

/** Facts of a time: what was written with a moment in it, up to and with `tot`. */
export type MeldingTijd = {
  /** begin of all: open incidents from before are not told */
  readonly begin: Date;
  readonly vanaf: Date;
  readonly tot: Date;
  readonly vandaag: string;
};

const NU = 'a.geldig_vanaf <= :vandaag::date and a.geldig_tot > :vandaag::date';

/** Who has something to do with case `zaak`: who holds an open task of it, and who completed the last one. */
const BETROKKENEN = (zaak: string) => `(
  select o.behandelaar_id as wie from taken o where o.zaak_id = ${zaak} and o.status = 'open' and o.behandelaar_id is not null
  union select l.door from (select door from inzendingen where zaak_id = ${zaak} order by op desc limit 1) l)`;

/**
 * Who works with the term: who holds an open task of the case; when nobody does, the team leads of the offices where a task waits.
 */
const AAN_TERMIJN = `(
  select o.behandelaar_id as wie, o.id as taak_id from taken o where o.zaak_id = tm.zaak_id and o.status = 'open' and o.behandelaar_id is not null
  union all select a.medewerker_id, null from taken o join aanstellingen a on a.kantoor_id = o.kantoor_id and a.functie = 'teamleider' and ${NU}
    where o.zaak_id = tm.zaak_id and o.status = 'open'
      and not exists (select from taken h where h.zaak_id = tm.zaak_id and h.status = 'open' and h.behandelaar_id is not null))`;

/** Each kind as a question: who is told which fact. */
const FEITEN: readonly string[] = [
  `select distinct on (x.wie, g.id) x.wie, 'termijn', 'termijn-' || g.id, tm.zaak_id, tm.gemeente, x.taak_id, null::uuid, g.soort, tm.einddatum,
     null, g.op
   from termijn_gebeurtenissen g join termijnen tm on tm.id = g.termijn_id cross join lateral ${AAN_TERMIJN} x
   where g.soort in ('gewaarschuwd', 'laatste-dag', 'verstreken') and g.op > :vanaf and g.op <= :tot and tm.gesloten_op is null
   order by x.wie, g.id, x.taak_id`,
  `select t.behandelaar_id, 'taak', 'taak-' || g.id, t.zaak_id, t.gemeente, t.id, null::uuid, null, null::date, null, g.op
   from taak_gebeurtenissen g join taken t on t.id = g.taak_id
   where g.soort = 'toegewezen' and g.op > :vanaf and g.op <= :tot and t.status = 'open' and t.behandelaar_id <> g.door
     and not exists (select from taak_gebeurtenissen later
       where later.taak_id = g.taak_id and later.id > g.id and later.soort in ('toegewezen', 'vrijgegeven', 'geclaimd'))`,
  `select a.medewerker_id, 'vraag', 'vraag-' || v.id, v.zaak_id, v.gemeente, null::uuid, v.id, null, null::date, null, v.gesteld_op
   from vragen v join aanstellingen a on a.functie = v.aan_functie and ${NU} and v.gemeente = any(gemeenten_van_kantoor(a.kantoor_id, :vandaag::date))
   where v.beantwoord_op is null and v.gesteld_op > :vanaf and v.gesteld_op <= :tot and a.medewerker_id <> v.gesteld_door`,
  `select v.gesteld_door, 'antwoord', 'antwoord-' || v.id, v.zaak_id, v.gemeente, null::uuid, v.id, null, null::date, null, v.beantwoord_op
   from vragen v where v.beantwoord_op > :vanaf and v.beantwoord_op <= :tot and v.beantwoord_door <> v.gesteld_door`,
  // The history may tell of an incident late, with the moment of the engine: all that are open are looked at.
  `select x.wie, 'incident', 'incident-' || i.key, z.id, z.gemeente, null::uuid, null::uuid, null, null::date, i.key, i.created_at
   from engine_incidents i join engine_process_instances p on p.key = i.process_instance_key join zaken z on z.id = p.zaak_id
   cross join lateral ${BETROKKENEN('z.id')} x
   where i.resolved_at is null and i.created_at > :begin and p.state = 'active'`,
];

/**
 * Tells everybody what happened, once per person and fact, and wakes the pages that are open.
 *
 * @returns how many were made
 */
export async function insertMeldingen(trx: Trx, tijd: MeldingTijd): Promise<number> {
  let made = 0;
  for (const feiten of FEITEN) {
    const { rows } = await trx.raw(
      `with nieuw as (
         insert into meldingen (medewerker_id, soort, sleutel, zaak_id, gemeente, taak_id, vraag_id, wat, datum, incident, op)
         select f.* from (${feiten}) f (wie) join medewerkers w on w.id = f.wie and w.actief
         on conflict (medewerker_id, sleutel) do nothing returning medewerker_id)
       select count(*)::int as aantal, pg_notify('gebeurtenissen', jsonb_build_object('soort', 'melding', 'medewerkerId', medewerker_id)::text)
       from nieuw group by medewerker_id`,
      { ...tijd } as never,
    );
    for (const { aantal } of rows) made += aantal;
  }
  return made;
}

/** What is older than this is told to nobody any more. @returns whether there is more */
export async function deleteOudeMeldingen(trx: Trx, tot: Date, limiet: number): Promise<boolean> {
  const { rowCount } = await trx.raw(
    'delete from meldingen where id in (select id from meldingen where op < :tot order by op limit :limiet)',
    { tot, limiet },
  );
  return rowCount === limiet;
}
