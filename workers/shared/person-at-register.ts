import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { inTransaction } from '../../db/transaction.ts';
import { PersoonOnbekend, RegisterWeigert } from '../../registers/errors.ts';
import { BpmnError, type FetchContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';

/**
 * Asks a register about the person of the case. A refusal is an outcome that the model draws; a register that does not answer is
 * a fault, tried again.
 *
 * @throws BpmnError REGISTER_WEIGERT
 */
export async function askRegister<T>(
  { db, bsnVault, zaakId }: FetchContext,
  ask: (vraag: { bsn: string; zaakId: string; gemeente: string }) => Promise<T>,
): Promise<T> {
  const found = await inTransaction(db, '*', async (trx) => {
    const zaak = await findZaak(trx, zaakId);
    const persoon = zaak && (await findPersoon(trx, zaak.persoon_id));
    return persoon && { gemeente: zaak.gemeente, sealed: persoon.bsn_versleuteld };
  });
  if (!found) throw new Fault('zaak-onbekend');
  try {
    return await ask({ bsn: bsnVault.decrypt(found.sealed), zaakId, gemeente: found.gemeente });
  } catch (error) {
    if (error instanceof RegisterWeigert || error instanceof PersoonOnbekend) {
      throw new BpmnError('REGISTER_WEIGERT', 'het register geeft geen antwoord over deze persoon');
    }
    throw error;
  }
}
