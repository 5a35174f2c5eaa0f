import type { Trx } from '../../connect.ts';
import type { VerdelingRegel } from './find-verdeling.ts';

/** What became of a line; `versie` is that of the task afterwards. */
export async function updateVerdelingRegel(
  trx: Trx,
  id: string,
  regel: Pick<VerdelingRegel, 'volgnummer' | 'status' | 'melding' | 'versie'>,
): Promise<void> {
  await trx.raw(
    `update verdeling_regels set status = :status, melding = :melding, versie = :versie
     where verdeling_id = :id and volgnummer = :volgnummer`,
    { id, ...regel },
  );
}
