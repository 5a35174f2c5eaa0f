import type { Trx } from '../../connect.ts';

export type DreigtRij = {
  zaak_id: string;
  nummer: string;
  gemeente: string;
  regeling: string;
  einddatum: string;
  dagen_tot: number;
  wacht_op: string | null;
};

/** Open cases of which a measured term is in danger or over, the earliest first. */
export async function findDreigtTeLaat(
  trx: Trx,
  vraag: {
    gemeenten: readonly string[];
    proces: string;
    regeling: string | null;
    soorten: readonly string[];
    vandaag: string;
  },
): Promise<DreigtRij[]> {
  const { rows } = await trx.raw(
    `select z.id as zaak_id, z.nummer, z.gemeente, z.regeling, t.einddatum, t.einddatum - :vandaag::date as dagen_tot,
       (select naam from taken k where k.zaak_id = z.id and k.status = 'open' order by k.aangemaakt_op limit 1) as wacht_op
     from termijnen t join zaken z on z.id = t.zaak_id
     where t.gemeente = any(:gemeenten) and t.soort = any(:soorten) and t.gesloten_op is null and t.status in ('lopend', 'verstreken')
       and z.beeindigd_op is null and z.proces = :proces and (:regeling::text is null or z.regeling = :regeling)
       and (t.waarschuwing_op <= :vandaag::date or (t.waarschuwing_op is null and t.einddatum <= :vandaag::date))
     order by t.einddatum, z.id limit 50`,
    { ...vraag } as never,
  );
  return rows;
}
