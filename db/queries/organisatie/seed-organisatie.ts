import type { Trx } from '../../connect.ts';

export type InstellingRij = {
  sleutel: string;
  gemeente: string;
  waarde: unknown;
  status: 'vastgesteld' | 'aanname' | 'niet-geverifieerd';
  bron: string;
  geldig_vanaf: string;
};
export type OrganisatieRijen = {
  gemeenten: readonly { code: string; naam: string }[];
  functies: readonly { code: string; naam: string }[];
  kantoren: readonly { id: string; naam: string; soort: string }[];
  uitvoeringen: readonly {
    functie: string;
    gemeente: string;
    kantoor_id: string;
    geldig_vanaf: string;
  }[];
  instellingen: readonly InstellingRij[];
};

/** Adds what is not there yet; what somebody changed since stays as it is. */
export async function seedOrganisatieRijen(trx: Trx, rijen: OrganisatieRijen): Promise<void> {
  const instellingen = rijen.instellingen.map((rij) => ({
    ...rij,
    waarde: JSON.stringify(rij.waarde),
  }));
  for (const [tabel, inhoud] of Object.entries({ ...rijen, instellingen })) {
    await trx(tabel)
      .insert([...inhoud])
      .onConflict()
      .ignore();
  }
}
