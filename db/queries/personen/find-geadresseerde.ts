import type { Trx } from '../../connect.ts';

export type Geadresseerde = {
  readonly naam: string;
  /** empty when no address is known */
  readonly adresregels: readonly string[];
};

/**
 * To whom and where letters of a case go: the post address that the resident gave, otherwise the one of the BRP. After a death they
 * go to whoever deals with the estate. A co-debtor has her own name and address: she may have left long ago.
 *
 * @param schuldenaarId co-debtor to whom it goes; `null` = the resident of the case
 */
export async function findGeadresseerde(
  trx: Trx,
  zaakId: string,
  schuldenaarId: string | null = null,
): Promise<Geadresseerde | undefined> {
  if (schuldenaarId !== null) return findSchuldenaar(trx, schuldenaarId);
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

async function findSchuldenaar(trx: Trx, id: string): Promise<Geadresseerde | undefined> {
  const row = await trx('vordering_schuldenaren as s')
    .leftJoin('personen as p', 'p.id', 's.persoon_id')
    .where('s.id', id)
    .first(
      trx.raw('coalesce(p.naam, s.naam) as naam'),
      trx.raw('coalesce(p.adres, s.adres) as adres'),
    );
  return row && { naam: String(row.naam ?? ''), adresregels: homeAddress(row.adres) };
}

type Fields = Readonly<Record<string, unknown>>;

function postAddress(contact: Fields | null): string[] | undefined {
  if (contact?.anderPostadres !== true) return undefined;
  const { straat, postcode, plaats } = (contact.postadres ?? {}) as Fields;
  return straat && postcode && plaats ? [String(straat), `${postcode} ${plaats}`] : undefined;
}

function homeAddress(adres: Fields | null): string[] {
  if (!adres) return [];
  return [
    [adres.straat, adres.huisnummer].filter(Boolean).join(' '),
    `${adres.postcode} ${adres.woonplaats}`,
  ];
}
