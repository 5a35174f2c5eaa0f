import type { Trx } from '../../connect.ts';

/** What the base registration says of a person. */
export async function updatePersoon(
  trx: Trx,
  persoonId: string,
  {
    naam,
    geboortedatum,
    adres,
    op,
  }: { naam: string; geboortedatum: string; adres: object | null; op: Date },
): Promise<void> {
  await trx('personen')
    .where({ id: persoonId })
    .update({ naam, geboortedatum, adres: adres && JSON.stringify(adres), bijgewerkt_op: op });
}
