import { errors, type Variables } from '../../processes/termijnbewaking/variables.ts';
import { TermRefused } from '../../terms/errors.ts';
import { verlengTot } from '../../terms/verleng-tot.ts';
import { BpmnError, defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Moves the last day once, and tells the applicant within the term (art. 4:14 lid 3 Awb). What cannot be done goes back to the person. */
export const termijnVerlengen = defineWorker<Variables>()({
  type: 'termijnbewaking.termijn-verlengen',
  reads: ['zaakId', 'termijnId'],
  async run({ termijnId }, context) {
    const { trx, zaak, clock } = context;
    const verlenging = (await caseFile(context))('verlenging');
    const tot = needed(verlenging.text('nieuweDatum'), 'de nieuwe laatste dag');
    try {
      const { van, termijn } = await verlengTot(trx, { termijnId, tot }, clock);
      await writeLetter(context, 'verlengingsbericht', {
        aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
        beslissenVoor: van,
        nieuwVoor: termijn.einddatum,
        reden: needed(verlenging.text('reden'), 'de reden van de verlenging'),
      });
    } catch (error) {
      if (!(error instanceof TermRefused)) throw error;
      throw new BpmnError(errors.VERLENGING_GEWEIGERD, error.code);
    }
  },
});
