import { tellZaak } from '../../cases/tell-zaak.ts';
import { findVolgers } from '../../db/queries/zaken/find-volgers.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { toEuros } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { recoverAdvances } from '../shared/advance-recovery.ts';
import { caseFile } from '../shared/case-file.ts';
import { outstandingAdvances } from '../shared/payments.ts';
import { closeTerms } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Confirms the withdrawal and closes the case; a paid advance has no ground any more (art. 58 lid 2 onder d Pw). */
export const intrekkingBevestigen = defineWorker<Variables>()({
  type: 'aanvraag.intrekking-bevestigen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, audit } = context;
    await writeLetter(context, 'intrekkingsbevestiging', {
      meldingOp: zaak.melding_op,
      ingetrokkenOp: (await caseFile(context))('intrekking').text('ontvangenOp') ?? today(clock),
      voorschotBetaald: toEuros(await outstandingAdvances(context)),
    });
    await recoverAdvances(context, 'De inwoner trok de aanvraag in na een voorschot.');
    await closeTerms(context);
    await updateZaak(trx, zaak.id, {
      status: 'ingetrokken',
      uitkomst: 'ingetrokken',
      beeindigd_op: clock(),
    });
    for (const volger of await findVolgers(trx, zaak.id, 'srt-verwijzing'))
      await tellZaak(trx, volger, {
        naam: 'aanvraag-ingetrokken',
        berichtId: `ingetrokken-${zaak.id}-${volger.id}`,
      });
    audit({ actie: 'zaak.ingetrokken', objectSoort: 'zaak', objectId: zaak.id });
  },
});
