import { openZaak } from '../../cases/open-zaak.ts';
import { findZaak } from '../../db/queries/zaken/find-zaak.ts';
import { today } from '../../law/clock.ts';
import type { WorkerContext } from '../define-worker.ts';

/**
 * Opens a case that follows from a sealed one, once per process and cause. It points at the case the signal came from, so that nobody
 * who reads it finds the sealed case by it.
 *
 * @param dossier what the follower begins with; the front office reads it
 * @param oorzaak tells apart what may follow more than once
 */
export async function openFollower(
  context: WorkerContext,
  proces: string,
  dossier: Record<string, unknown>,
  { oorzaak = 'gevolg', mijlpaal = null }: { oorzaak?: string; mijlpaal?: string | null } = {},
): Promise<void> {
  const { trx, zaak, clock, audit } = context;
  const herkomst = zaak.oorzaak_zaak_id ? await findZaak(trx, zaak.oorzaak_zaak_id) : undefined;
  const { id } = await openZaak(
    trx,
    {
      proces,
      gemeente: zaak.gemeente,
      regeling: zaak.regeling,
      persoonId: zaak.persoon_id,
      meldingOp: today(clock),
      dossier,
      oorzaakZaakId: herkomst && !herkomst.verzegeld ? herkomst.id : null,
      mijlpaal,
      door: null,
      sleutel: `${proces}-${oorzaak}-${zaak.id}`,
    },
    clock,
  );
  audit({ actie: 'zaak.vervolg-geopend', objectSoort: 'zaak', objectId: id, details: { proces } });
}
