import type { Trx } from '../../connect.ts';
import type { RondeRij, RondezaakRij } from './ronde-rij.ts';

export type Beurt = RondezaakRij & {
  nummer: string;
  regeling: string;
  persoon_id: string;
};

/**
 * Holds one started round that has cases for this week or an earlier one, or none left for any week; a round that another copy of
 * the program or somebody by hand holds is passed over.
 */
export async function takeRonde(trx: Trx, maandag: string): Promise<RondeRij | undefined> {
  const { rows } = await trx.raw(
    `select r.* from heronderzoekrondes r
     where r.status = 'gestart' and (
       exists (select from heronderzoekronde_zaken z where z.ronde_id = r.id and z.status = 'gepland' and z.week <= :maandag::date)
       or not exists (select from heronderzoekronde_zaken z where z.ronde_id = r.id and z.status = 'gepland' and z.week is not null))
     order by r.gestart_op, r.id limit 1 for update of r skip locked`,
    { maandag },
  );
  return rows[0];
}

/** The cases of a held round whose turn has come, at most `limiet`. */
export async function takeRondezaken(
  trx: Trx,
  { rondeId, maandag, limiet }: { rondeId: string; maandag: string; limiet: number },
): Promise<Beurt[]> {
  const { rows } = await trx.raw(
    `select rz.*, z.nummer, z.regeling, z.persoon_id from heronderzoekronde_zaken rz join zaken z on z.id = rz.zaak_id
     where rz.ronde_id = :rondeId and rz.status = 'gepland' and rz.week <= :maandag::date
     order by rz.week, rz.gepland_op, rz.zaak_id limit :limiet`,
    { rondeId, maandag, limiet },
  );
  return rows;
}

/** Whether a held round has cases left for any week. */
export async function hasGepland(trx: Trx, rondeId: string): Promise<boolean> {
  const { rows } = await trx.raw(
    `select exists (select from heronderzoekronde_zaken z
       where z.ronde_id = :rondeId and z.status = 'gepland' and z.week is not null) as gepland`,
    { rondeId },
  );
  return rows[0].gepland;
}
