import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerms } from '../shared/terms-of-case.ts';

/** Closes the case and its terms; the time to appeal runs on by itself. */
export const zaakAfsluiten = defineWorker<Variables>()({
  type: 'bezwaar.zaak-afsluiten',
  reads: ['zaakId', 'beslissingUitkomst'],
  async run({ beslissingUitkomst }, context) {
    const { trx, zaak, clock, audit } = context;
    const uitkomst = `bezwaar-${beslissingUitkomst}`;
    await closeTerms(context, ['beroepstermijn', 'bezwaartermijn']);
    await updateZaak(trx, zaak.id, { status: 'afgerond', uitkomst, beeindigd_op: clock() });
    audit({
      actie: 'zaak.afgesloten',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { uitkomst },
    });
  },
});
