import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { errors, type Variables } from '../../processes/bezwaar/variables.ts';
import { TermRefused } from '../../terms/errors.ts';
import { verleng } from '../../terms/verleng.ts';
import { BpmnError, defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Puts the decision off, once by six weeks at most or further with consent, and says so in writing (art. 7:10 lid 3–5 Awb). */
export const verdagingVersturen = defineWorker<Variables>()({
  type: 'bezwaar.verdaging-versturen',
  reads: ['zaakId'],
  async run(_, context) {
    const { zaak } = context;
    const verdaging = (await caseFile(context))('verdaging');
    const instemming = verdaging.text('soort') === 'instemming';
    const weken = needed(
      verdaging.number(instemming ? 'wekenMetInstemming' : 'weken'),
      'het aantal weken',
    );
    const { eerderVoor, beslissenVoor } = await postpone(context, `P${weken}W`, instemming);
    await writeLetter(
      context,
      'bezwaar-verdaging',
      {
        ontvangenOp: zaak.melding_op,
        reden: needed(verdaging.text('reden'), 'de reden van de verdaging'),
        eerderVoor,
        beslissenVoor,
      },
      { contact: 'secretariaat bezwaar' },
    );
  },
});

/** @throws BpmnError when the term has ended or was put off before */
async function postpone({ trx, zaak, clock }: WorkerContext, duur: string, instemming: boolean) {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'bezwaarbeslissing' });
  if (!termijn) throw new BpmnError(errors.VERDAGING_GEWEIGERD, 'de termijn is voorbij');
  try {
    const { einddatum } = await verleng(
      trx,
      { termijnId: termijn.id, duur, ...(instemming ? { instemming } : {}) },
      clock,
    );
    return { eerderVoor: termijn.einddatum, beslissenVoor: einddatum };
  } catch (error) {
    if (!(error instanceof TermRefused)) throw error;
    throw new BpmnError(errors.VERDAGING_GEWEIGERD, error.code);
  }
}
