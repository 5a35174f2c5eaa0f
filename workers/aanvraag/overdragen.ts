import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { recoverAdvances } from '../shared/advance-recovery.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { passOn } from '../shared/pass-on.ts';
import { closeTerms } from '../shared/terms-of-case.ts';

/** The resident moved and the new college decides: the application goes there, and the case ends (art. 40 lid 1 Pw; art. 2:3 Awb). */
export const overdragen = defineWorker<Variables>()({
  type: 'aanvraag.overdragen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, audit } = context;
    const besluit = (await caseFile(context))('vertrekbesluit');
    await passOn(context, {
      partij: 'andere-gemeente',
      naam: needed(besluit.text('ontvanger'), 'de gemeente die de aanvraag krijgt'),
      motivering: needed(besluit.text('toelichting'), 'de uitleg voor de inwoner'),
      grondslag: 'art. 40 lid 1 Pw',
    });
    if (besluit.flag('voorschotTerugvorderen') === true)
      await recoverAdvances(context, 'De inwoner verhuisde naar een andere gemeente.');
    await closeTerms(context);
    await updateZaak(trx, zaak.id, {
      status: 'afgerond',
      uitkomst: 'doorgezonden',
      beeindigd_op: clock(),
    });
    audit({
      actie: 'zaak.doorgezonden',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { route: 'vertrek' },
    });
  },
});
