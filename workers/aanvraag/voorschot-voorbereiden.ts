import { findBetalingen } from '../../db/queries/betalingen/find-betalingen.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';

/** What is known so far about the expected benefit; what is not known stays null, and a person decides. */
export const voorschotVoorbereiden = defineWorker<Variables>()({
  type: 'aanvraag.voorschot-voorbereiden',
  reads: ['zaakId'],
  writes: ['voorschotNummer', 'voorschotOp', 'voorschotBeletsel', 'verwachteUitkering'],
  async run(_, context) {
    const dossier = await caseFile(context);
    const advies = dossier('advies');
    const regeling = dossier('regelingadvies'); // special assistance has an advice of its own
    const paid = (await findBetalingen(context.trx, context.zaak.id)).filter(
      ({ soort }) => soort === 'voorschot',
    );
    const uitkomst = advies.text('uitkomst') ?? regeling.text('uitkomst');
    return {
      voorschotNummer: paid.length + 1,
      voorschotOp: today(context.clock),
      voorschotBeletsel: uitkomst === null ? null : uitkomst === 'afwijzen' ? 'geen-recht' : 'geen',
      verwachteUitkering: advies.number('uitkeringPerMaand') ?? regeling.number('bedrag'),
    };
  },
});
