import { openClaim } from '../../claims/open-claim.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';

/** Opens the claim of the case; for verhaal the called process opens its own. */
export const vorderingOpenen = defineWorker<Variables>()({
  type: 'terugvordering.vordering-openen',
  reads: ['zaakId'],
  writes: ['vorderingSoort'],
  async run(_, context) {
    const vordering = (await caseFile(context))('vordering');
    const verhaal = vordering.text('soort') === 'verhaal';
    if (!verhaal) await claimOf(context);
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
