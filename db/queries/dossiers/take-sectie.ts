import type { Trx } from '../../connect.ts';
import { lockDossier } from './put-dossier.ts';

/** Takes a section out of the case file, with the note of its source. @returns what stood in it; `undefined` when it was not there */
export async function takeSectie(
  trx: Trx,
  { zaakId, sectie }: { zaakId: string; sectie: string },
): Promise<Record<string, unknown> | undefined> {
  const found = (await lockDossier(trx, zaakId))[sectie];
  if (found === undefined) return undefined;
  await trx.raw(
    'update dossiers set gegevens = gegevens - :sectie::text, versie = versie + 1 where zaak_id = :zaakId',
    { zaakId, sectie },
  );
  await trx('dossier_herkomst').where({ zaak_id: zaakId, sectie }).delete();
  return found as Record<string, unknown>;
}
