import { openClaim } from '../../claims/open-claim.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { maintenanceOf } from '../shared/maintenance-of-case.ts';

/** Causes of a claim on somebody else than the resident (art. 62, 62f Pw). */
const VERHAAL = ['onderhoudsplicht', 'schenking', 'nalatenschap'];

/** Opens the claim of the case: on the resident, or on somebody else. */
export const vorderingOpenen = defineWorker<Variables>()({
  type: 'terugvordering.vordering-openen',
  reads: ['zaakId'],
  writes: ['vorderingSoort'],
  async run(_, context) {
    const oorzaak = (await caseFile(context))('vordering').text('oorzaak');
    const verhaal = VERHAAL.includes(oorzaak ?? '');
    if (verhaal) await maintenanceOf(context);
    else await claimOf(context);
    return { vorderingSoort: verhaal ? 'verhaal' : 'terugvordering' };
  },
});

/** The recovery claim of the case, opened when it is not there yet: a case may begin at a milestone. */
export async function claimOf(context: WorkerContext) {
  const { trx, zaak, clock, audit } = context;
  const vordering = (await caseFile(context))('vordering');
  const claim = await openClaim(
    trx,
    {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'terugvordering',
      oorzaak: needed(vordering.text('oorzaak'), 'de oorzaak van de vordering'),
      periodeVan: vordering.text('periodeVan'),
      periodeTot: vordering.text('periodeTot'),
      sleutel: `terugvordering-${zaak.id}`,
    },
    clock,
  );
  if (claim.versie === 1 && claim.karakter === null)
    audit({ actie: 'vordering.geopend', objectSoort: 'vordering', objectId: claim.id });
  return claim;
}
