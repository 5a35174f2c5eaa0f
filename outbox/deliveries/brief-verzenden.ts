import { findBrief } from '../../db/queries/brieven/find-brief.ts';
import { markVerzonden } from '../../db/queries/brieven/mark-verzonden.ts';
import { findGeadresseerde } from '../../db/queries/personen/find-geadresseerde.ts';
import { RegisterWeigert } from '../../registers/errors.ts';
import type { Delivery } from '../delivery.ts';

/** Hands a letter to the post; the letter knows when it was sent. */
export const briefVerzenden: Delivery = async ({ inhoud, sleutel }, { trx, registers }) => {
  const brief = await findBrief(trx, String(inhoud.briefId));
  if (!brief) throw new RegisterWeigert('de postverzending', 'de brief bestaat niet');
  const bewijs = await registers.post.verzendBrief(
    {
      briefId: brief.id,
      zaakId: brief.zaak_id,
      gemeente: brief.gemeente,
      geadresseerde: (await findGeadresseerde(trx, brief.zaak_id, brief.schuldenaar_id)) ?? {
        naam: '',
        adresregels: [],
      },
      onderwerp: brief.onderwerp,
      pdf: brief.pdf_verzending ?? brief.pdf,
    },
    sleutel,
  );
  await markVerzonden(trx, brief.id, { op: new Date(bewijs.verzondenOp), kenmerk: bewijs.kenmerk });
};
