import { openClaim } from '../../claims/open-claim.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { VorderingRij } from '../../db/queries/vorderingen/vordering-rij.ts';
import type { WorkerContext } from '../define-worker.ts';
import { caseFile, needed } from './case-file.ts';

/** The claim on somebody else of a case (verhaal), opened when it is not there yet. It is a power of the college (art. 61 Pw). */
export async function maintenanceOf(context: WorkerContext): Promise<VorderingRij> {
  const { trx, zaak, clock, audit } = context;
  const vordering = (await caseFile(context))('vordering');
  const claim = await openClaim(
    trx,
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'verhaal',
      oorzaak: needed(vordering.text('oorzaak'), 'de oorzaak van het verhaal'),
      periodeVan: vordering.text('periodeVan'),
      periodeTot: vordering.text('periodeTot'),
      sleutel: `verhaal-${zaak.id}`,
    },
    clock,
  );
  if (claim.karakter === null) {
    await updateVordering(trx, claim.id, { karakter: 'bevoegd' });
    audit({ actie: 'vordering.geopend', objectSoort: 'vordering', objectId: claim.id });
  }
  return claim;
}
