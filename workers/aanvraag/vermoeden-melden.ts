import { openZaak } from '../../cases/open-zaak.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';

/**
 * Hands a suspicion to enforcement in a sealed case of its own (art. 17, 53a lid 6 Pw), once per application. The application does
 * not wait for it: an investigation takes months, and the beslistermijn runs on (art. 4:13 Awb).
 */
export const vermoedenMelden = defineWorker<Variables>()({
  type: 'aanvraag.vermoeden-melden',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    const reden = (await caseFile(context))('verificatie').text('redenSrt');
    // No line in the trail of this case: that the other one began stands in its own.
    await openZaak(
      trx,
      {
        proces: 'srt-verwijzing',
        gemeente: zaak.gemeente,
        regeling: zaak.regeling,
        persoonId: zaak.persoon_id,
        meldingOp: today(clock),
        dossier: {
          vermoeden: {
            zaaknummer: zaak.nummer,
            bron: 'aanvraag',
            ontdektOp: today(clock),
            toelichting: needed(reden, 'de feiten van het vermoeden'),
          },
        },
        oorzaakZaakId: zaak.id,
        door: null,
        sleutel: `srt-verwijzing-na-${zaak.id}`,
      },
      clock,
    );
  },
});
