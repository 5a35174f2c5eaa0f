import { openClaim } from '../../claims/open-claim.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { VorderingRij } from '../../db/queries/vorderingen/vordering-rij.ts';
import type { WorkerContext } from '../define-worker.ts';

/** The claim of the fine of a case, opened when it is not there yet. It stays "in onderzoek" until it is decided. */
export async function fineOf({ trx, zaak, clock, audit }: WorkerContext): Promise<VorderingRij> {
  const claim = await openClaim(
    trx,
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'boete',
      oorzaak: 'boete',
      sleutel: `boete-${zaak.id}`,
    },
    clock,
  );
  // A fine is collected as what must be recovered (art. 60 lid 4 Pw).
  if (claim.karakter === null) {
    await updateVordering(trx, claim.id, { karakter: 'verplicht' });
    audit({ actie: 'vordering.geopend', objectSoort: 'vordering', objectId: claim.id });
  }
  return claim;
}
