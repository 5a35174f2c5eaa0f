import type { Trx } from '../../connect.ts';

export type Colleague = {
  id: string;
  naam: string;
  aanstellingen: { functie: string; kantoor: string; gemeenten: string[] }[];
  open_taken: number;
  /** on that day; without processen for all of them, without vervanger by the team */
  afwezig: {
    processen: string[] | null;
    tot: string;
    vervanger: { id: string; naam: string } | null;
  }[];
};

/** Who works at these offices on a day, what they are, how many open tasks they hold, and whether they are away. */
export async function findColleagues(
  trx: Trx,
  { kantoren, vandaag }: { kantoren: readonly string[]; vandaag: string },
): Promise<Colleague[]> {
  const { rows } = await trx.raw(
    `select m.id, m.naam, jsonb_agg(jsonb_build_object('functie', a.functie, 'kantoor', a.kantoor_id,
        'gemeenten', gemeenten_van_kantoor(a.kantoor_id, :vandaag::date))) as aanstellingen,
       (select count(*)::int from taken t where t.behandelaar_id = m.id and t.status = 'open') as open_taken,
       (select coalesce(jsonb_agg(jsonb_build_object('processen', v.processen, 'tot', v.tot,
          'vervanger', case when w.id is not null then jsonb_build_object('id', w.id, 'naam', w.naam) end) order by v.tot), '[]')
        from vervangingen v left join medewerkers w on w.id = v.vervanger_id
        where v.medewerker_id = m.id and v.beeindigd_op is null and v.van <= :vandaag::date and v.tot >= :vandaag::date) as afwezig
     from medewerkers m join aanstellingen a on a.medewerker_id = m.id
     where m.actief and a.kantoor_id = any(:kantoren) and a.geldig_vanaf <= :vandaag::date and a.geldig_tot > :vandaag::date
     group by m.id order by m.naam`,
    { kantoren: [...kantoren], vandaag },
  );
  return rows;
}
