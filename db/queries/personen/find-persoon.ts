import type { Trx } from '../../connect.ts';

export type PersoonRij = {
  id: string;
  gemeente: string;
  bsn_versleuteld: Buffer;
  naam: string | null;
  geboortedatum: string | null;
  adres: Record<string, unknown> | null;
};

export async function findPersoon(trx: Trx, persoonId: string): Promise<PersoonRij | undefined> {
  return trx<PersoonRij>('personen')
    .where({ id: persoonId })
    .first('id', 'gemeente', 'bsn_versleuteld', 'naam', 'geboortedatum', 'adres');
}
