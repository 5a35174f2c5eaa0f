import type { Trx } from '../../connect.ts';

export type MedewerkerMetAanstellingen = {
  subject: string;
  naam: string;
  email?: string;
  aanstellingen: readonly { functie: string; kantoor: string }[];
};

/** Adds a medewerker by his subject at the OpenID provider; who is there already stays as he is. */
export async function seedMedewerker(
  trx: Trx,
  medewerker: MedewerkerMetAanstellingen,
): Promise<void> {
  const { subject, naam, email = null, aanstellingen } = medewerker;
  const [added] = await trx('medewerkers')
    .insert({ subject, naam, email })
    .onConflict('subject')
    .ignore()
    .returning('id');
  if (!added) return;
  await trx('aanstellingen').insert(
    aanstellingen.map(({ functie, kantoor }) => ({
      medewerker_id: added.id,
      functie,
      kantoor_id: kantoor,
    })),
  );
}
