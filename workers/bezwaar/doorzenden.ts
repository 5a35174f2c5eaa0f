import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import type { Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { closeTerms } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Tells who sent it that the objection was passed on, with the day of receipt, and closes the case (art. 6:15 Awb). */
export const doorzenden = defineWorker<Variables>()({
  type: 'bezwaar.doorzenden',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, audit } = context;
    const controle = (await caseFile(context))('bezwaarcontrole');
    await writeLetter(
      context,
      'bezwaar-doorzending',
      {
        ontvangenOp: zaak.melding_op,
        ontvanger: needed(controle.text('ontvanger'), 'naar wie het bezwaar gaat'),
        motivering: needed(controle.text('motivering'), 'de uitleg voor de inwoner'),
      },
      { contact: 'secretariaat bezwaar' },
    );
    await closeTerms(context);
    await updateZaak(trx, zaak.id, {
      status: 'afgerond',
      uitkomst: 'doorgezonden',
      beeindigd_op: clock(),
    });
    audit({ actie: 'zaak.doorgezonden', objectSoort: 'zaak', objectId: zaak.id });
  },
});
