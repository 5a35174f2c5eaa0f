import type { Trx } from '../../connect.ts';
import type { RondeRij, RondezaakRij } from './ronde-rij.ts';

export type RondeMetNamen = RondeRij & {
  gemaakt_door_naam: string;
  gestart_door_naam: string | null;
  /** cases by what became of them; `over`: planned without a week */
  aantallen: Record<'gepland' | 'geopend' | 'vervallen' | 'verwijderd' | 'over', number>;
};

const KOLOMMEN = `r.*, m.naam as gemaakt_door_naam, s.naam as gestart_door_naam,
  (select jsonb_build_object(
     'gepland', count(*) filter (where z.status = 'gepland' and z.week is not null),
     'over', count(*) filter (where z.status = 'gepland' and z.week is null),
     'geopend', count(*) filter (where z.status = 'geopend'),
     'vervallen', count(*) filter (where z.status = 'vervallen'),
     'verwijderd', count(*) filter (where z.status = 'verwijderd'))
   from heronderzoekronde_zaken z where z.ronde_id = r.id) as aantallen`;
const TABELLEN = `heronderzoekrondes r join medewerkers m on m.id = r.gemaakt_door
  left join medewerkers s on s.id = r.gestart_door`;

/** The newest rounds of these municipalities, at most a hundred. */
export async function findRondes(trx: Trx, gemeenten: readonly string[]): Promise<RondeMetNamen[]> {
  const { rows } = await trx.raw(
    `select ${KOLOMMEN} from ${TABELLEN} where r.gemeente = any(?) order by r.gemaakt_op desc, r.id limit 100`,
    [[...gemeenten]],
  );
  return rows;
}

export async function findRonde(trx: Trx, id: string): Promise<RondeMetNamen | undefined> {
  const { rows } = await trx.raw(`select ${KOLOMMEN} from ${TABELLEN} where r.id = ?`, [id]);
  return rows[0];
}

/** The round held until the end of the transaction: changes by hand and the opening of its cases take turns. */
export function lockRonde(trx: Trx, id: string): Promise<RondeRij | undefined> {
  return trx<RondeRij>('heronderzoekrondes').where({ id }).forUpdate().first();
}

export type RondezaakMetNamen = RondezaakRij & {
  nummer: string;
  naam: string | null;
  door_naam: string | null;
  geopend_nummer: string | null;
};

/** The cases of a round in the order of the weeks, at most two thousand: as many as a round is made of. */
export async function findRondezaken(trx: Trx, rondeId: string): Promise<RondezaakMetNamen[]> {
  const { rows } = await trx.raw(
    `select rz.*, z.nummer, p.naam, m.naam as door_naam, g.nummer as geopend_nummer
     from heronderzoekronde_zaken rz join zaken z on z.id = rz.zaak_id join personen p on p.id = z.persoon_id
     left join medewerkers m on m.id = rz.door left join zaken g on g.id = rz.geopende_zaak_id
     where rz.ronde_id = ? order by rz.week nulls last, rz.gepland_op, z.nummer limit 2000`,
    [rondeId],
  );
  return rows;
}

/** How many cases all rounds of a municipality begin in each week of a period. */
export async function countPerWeek(
  trx: Trx,
  vraag: { gemeente: string; van: string; tot: string },
): Promise<Map<string, number>> {
  const { rows } = await trx.raw(
    `select week, count(*)::int as aantal from heronderzoekronde_zaken
     where gemeente = :gemeente and week between :van and :tot and status in ('gepland', 'geopend') group by week`,
    vraag,
  );
  return new Map(rows.map(({ week, aantal }: { week: string; aantal: number }) => [week, aantal]));
}
