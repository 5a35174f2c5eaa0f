import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { toCents, toEuros } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { closeClaims } from '../shared/close-claims.ts';
import { orderCollection, standing } from '../shared/collection.ts';
import { writeToDebtors } from '../shared/debtor-letters.ts';
import { closeTerms } from '../shared/terms-of-case.ts';

/** Pays back with interest, tells the resident and closes the case (art. 4:102 Awb). */
export const vernietigingAfronden = defineWorker<Variables>()({
  type: 'terugvordering.vernietiging-afronden',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, audit } = context;
    const afloop = (await caseFile(context))('vernietigingAfloop');
    const { leading, teVeelOpen } = await standing(context);
    const rente = toCents(afloop.number('rente') ?? 0);
    const order = { vorderingId: leading.id, ingangsdatum: today(clock) };
    await orderCollection(context, { ...order, soort: 'terugbetalen', bedrag: teVeelOpen });
    await orderCollection(context, { ...order, soort: 'rente-vergoeden', bedrag: rente });
    await closeClaims(context, 'vernietigd');
    await writeToDebtors(context, 'afsluitbericht', (mede) => {
      // What is paid back goes to the resident; a co-debtor who paid herself is helped by hand.
      const terug = mede === null ? teVeelOpen + rente : 0;
      return {
        reden: 'vernietigd' as const,
        alsPartner: mede !== null,
        betaald: 0,
        terug: toEuros(terug),
        berekening: terug > 0 ? afloop.text('berekening') : null,
      };
    });
    await closeTerms(context);
    await updateZaak(trx, zaak.id, {
      status: 'afgerond',
      uitkomst: 'vernietigd',
      beeindigd_op: clock(),
    });
    audit({
      actie: 'zaak.afgesloten',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { uitkomst: 'vernietigd' },
    });
  },
});
