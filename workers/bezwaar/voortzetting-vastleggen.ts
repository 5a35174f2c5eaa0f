import { tellZaak } from '../../cases/tell-zaak.ts';
import { messages, type Variables } from '../../processes/bezwaar/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';

/** The heirs go on and get the letters, or the objection ends as withdrawn (art. 6:21 Awb; art. 4:182 BW). */
export const voortzettingVastleggen = defineWorker<Variables>()({
  type: 'bezwaar.voortzetting-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak } = context;
    const voortzetting = (await caseFile(context))('bezwaarvoortzetting');
    const uitkomst = needed(voortzetting.text('uitkomst'), 'of de erfgenamen voortzetten');
    if (uitkomst === 'gestopt') {
      await tellZaak(trx, zaak, {
        naam: messages.bezwaarIngetrokken,
        berichtId: `niet-voortgezet-${zaak.id}`,
      });
      return;
    }
    await writeSection(context, 'contact', 'medewerker', {
      postAan: needed(voortzetting.text('aan'), 'aan wie de brieven gaan'),
      anderPostadres: true,
      postadres: {
        straat: voortzetting.text('straat'),
        postcode: voortzetting.text('postcode'),
        plaats: voortzetting.text('plaats'),
      },
    });
  },
});
