import type { Trx } from '../../connect.ts';
import type { Lezer } from '../taken/taak-rij.ts';

/** Whether the reader is away today for the work of every process. */
export async function isAwayForAll(trx: Trx, lezer: Lezer): Promise<boolean> {
  const { rows } = await trx.raw(
    `select exists (select from vervangingen where medewerker_id = :medewerkerId and processen is null and beeindigd_op is null
       and van <= :vandaag::date and tot >= :vandaag::date) as afwezig`,
    { ...lezer },
  );
  return rows[0].afwezig;
}
