import type { Trx } from '../../connect.ts';
import type { ZaakRij } from './zaak-rij.ts';

export type NieuweZaak = Pick<
  ZaakRij,
  | 'id'
  | 'gemeente'
  | 'proces'
  | 'regeling'
  | 'persoon_id'
  | 'melding_op'
  | 'gestart_op'
  | 'gestart_door'
> &
  Partial<
    Pick<ZaakRij, 'oorzaak_zaak_id' | 'oorzaak_besluit_id' | 'mijlpaal' | 'verzegeld' | 'sleutel'>
  > & { jaar: string };

/**
 * Adds a case that is to be started in the engine. A sealed one stays visible to this transaction, whoever it acts for: it is to be
 * written, and read by others.
 *
 * @returns its number: year, letter of the municipality, sequence
 */
export async function insertZaak(trx: Trx, { jaar, ...zaak }: NieuweZaak): Promise<string> {
  if (zaak.verzegeld) await trx.raw("select set_config('app.geopende_zaak', ?, true)", [zaak.id]);
  const [row] = await trx('zaken')
    .insert({
      ...zaak,
      status: 'wordt-gestart',
      nummer: trx.raw(
        "? || '-' || upper(left(?, 1)) || '-' || lpad(nextval('zaaknummers')::text, 6, '0')",
        [jaar, zaak.gemeente],
      ),
    })
    .returning('nummer');
  return row.nummer;
}
