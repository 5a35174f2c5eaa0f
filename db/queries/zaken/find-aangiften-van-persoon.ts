import type { Trx } from '../../connect.ts';

export type Aangifte = {
  /** first and last day of what was reported; null = not known */
  van: string | null;
  tot: string | null;
  /** the prosecutor's thirteen weeks run */
  loopt: boolean;
  /** what the prosecutor did; null = nothing yet */
  besluit: string | null;
};

/** The offences of a resident that another case reported to the prosecutor, newest first, at most a hundred. */
export async function findAangiftenVanPersoon(
  trx: Trx,
  { persoonId, behalve }: { persoonId: string; behalve: string },
): Promise<Aangifte[]> {
  const { rows } = await trx.raw(
    `select d.gegevens -> 'schadevaststelling' ->> 'periodeVan' as van, d.gegevens -> 'schadevaststelling' ->> 'periodeTot' as tot,
       d.gegevens -> 'aangifte' ->> 'besluit' as besluit,
       exists (select from termijnen t where t.zaak_id = z.id and t.soort = 'omtermijn' and t.status in ('lopend', 'opgeschort')) as loopt
     from zaken z join dossiers d on d.zaak_id = z.id
     where z.persoon_id = :persoonId and z.id <> :behalve and z.proces = 'srt-verwijzing' and d.gegevens -> 'aangifte' is not null
     order by z.gestart_op desc limit 100`,
    { persoonId, behalve },
  );
  return rows;
}
