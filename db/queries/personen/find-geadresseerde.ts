import type { Trx } from '../../connect.ts';

export type Geadresseerde = {
  readonly naam: string;
  /** empty when no address is known */
  readonly adresregels: readonly string[];
};

/**
 * To whom and where letters of a case go: the post address that the resident gave, otherwise the one of the BRP. After a death they
 * go to whoever deals with the estate.
 */
export async function findGeadresseerde(
  trx: Trx,
  zaakId: string,
): Promise<Geadresseerde | undefined> {
  const row = await trx('zaken')
    .join('personen', 'personen.id', 'zaken.persoon_id')
    .leftJoin('dossiers', 'dossiers.zaak_id', 'zaken.id')
    .where('zaken.id', zaakId)
    .first('personen.naam', 'personen.adres', {
      contact: trx.raw("dossiers.gegevens -> 'contact'"),
    });
  if (!row) return undefined;
  return {
    naam: String(row.contact?.postAan ?? row.naam ?? ''),
    adresregels: postAddress(row.contact) ?? homeAddress(row.adres),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function postAddress(contact: Fields | null): string[] | undefined {
  if (contact?.anderPostadres !== true) return undefined;
  const { straat, postcode, plaats } = (contact.postadres ?? {}) as Fields;
  return straat && postcode && plaats ? [String(straat), `${postcode} ${plaats}`] : undefined;
}

function homeAddress(adres: Fields | null): string[] {
  if (!adres) return [];
  return [`${adres.straat} ${adres.huisnummer}`, `${adres.postcode} ${adres.woonplaats}`];
}
