import type { Trx } from '../../connect.ts';
import type { RondeRij, RondezaakRij } from './ronde-rij.ts';

export type NieuweRonde = Pick<
  RondeRij,
  | 'id'
  | 'gemeente'
  | 'van'
  | 'tot'
  | 'per_week'
  | 'boven_capaciteit'
  | 'gemaakt_door'
  | 'gemaakt_op'
>;
export type NieuweRondezaak = Pick<
  RondezaakRij,
  'zaak_id' | 'heronderzoek_id' | 'soort' | 'gepland_op' | 'week'
>;

/** Makes a round with its cases, in two statements. */
export async function insertRonde(
  trx: Trx,
  ronde: NieuweRonde,
  zaken: readonly NieuweRondezaak[],
): Promise<void> {
  await trx('heronderzoekrondes').insert(ronde);
  if (zaken.length === 0) return;
  await trx.raw(
    `insert into heronderzoekronde_zaken (ronde_id, gemeente, zaak_id, heronderzoek_id, soort, gepland_op, week, op)
     select :id, :gemeente, zaak_id, heronderzoek_id, soort, gepland_op, week, :gemaakt_op
     from jsonb_to_recordset(:zaken::jsonb) as z (zaak_id uuid, heronderzoek_id uuid, soort text, gepland_op date, week date)`,
    {
      id: ronde.id,
      gemeente: ronde.gemeente,
      gemaakt_op: ronde.gemaakt_op,
      zaken: JSON.stringify(zaken),
    },
  );
}
