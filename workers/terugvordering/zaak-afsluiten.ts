import { endAflossingsplan } from '../../db/queries/aflossingsplannen/end-aflossingsplan.ts';
import { findBoekingen } from '../../db/queries/vordering-boekingen/find-boekingen.ts';
import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { closeClaims } from '../shared/close-claims.ts';
import { writeToDebtors } from '../shared/debtor-letters.ts';
import { closeTerms } from '../shared/terms-of-case.ts';

type Reden = 'voldaan' | 'kwijtgescholden' | 'afgeboekt' | 'verjaard' | 'verhaal';

/** Closes claims, terms and case, and tells each debtor why; the bezwaartermijn runs on by itself. */
export const zaakAfsluiten = defineWorker<Variables>()({
  type: 'terugvordering.zaak-afsluiten',
  reads: ['zaakId', 'besluitSoort', 'vorderingSoort'],
  async run({ besluitSoort, vorderingSoort }, context) {
    const { trx, zaak, clock, audit } = context;
    const claims = await findVorderingen(trx, zaak.id);
    const geboekt = await reasonOf(context, vorderingSoort === 'verhaal' ? 'verhaal' : 'voldaan');
    const reden =
      geboekt ??
      (besluitSoort === 'afzien'
        ? 'afgezien'
        : needed(claims[0]?.sluitreden, 'hoe het onderzoek eindigde'));
    for (const { id } of claims) await endAflossingsplan(trx, id, 'voldaan');
    await closeClaims(context, reden);
    // Whoever never owed anything was told so by the decision itself.
    if (geboekt !== null) {
      await writeToDebtors(context, 'afsluitbericht', (mede) => ({
        reden: geboekt,
        alsPartner: mede !== null,
        betaald:
          claims
            .filter(({ id }) => mede === null || id === mede.vordering_id)
            .reduce((sum, { ontvangen }) => sum + Math.round(Number(ontvangen) * 100), 0) / 100,
        terug: 0,
        berekening: null,
      }));
    }
    await closeTerms(context, ['bezwaartermijn']);
    await updateZaak(trx, zaak.id, { status: 'afgerond', uitkomst: reden, beeindigd_op: clock() });
    audit({
      actie: 'zaak.afgesloten',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { uitkomst: reden },
    });
  },
});

/** Why nothing is owed any more: what brought the last claim to zero. `null` when nothing ever was. */
async function reasonOf(context: WorkerContext, betaald: Reden): Promise<Reden | null> {
  const { trx, zaak } = context;
  const soorten: string[] = [];
  for (const { id } of await findVorderingen(trx, zaak.id))
    soorten.push(...(await findBoekingen(trx, id)).map(({ soort }) => soort));
  if (soorten.length === 0) return null;
  if (soorten.includes('kwijtschelding')) return 'kwijtgescholden';
  if (!soorten.includes('afboeking')) return betaald;
  const oordeel = (await caseFile(context))('verjaring').text('oordeel');
  return oordeel === 'verjaring' ? 'verjaard' : 'afgeboekt';
}
