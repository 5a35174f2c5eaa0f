import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { firstAdvance } from '../../law/advance.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { MET_VOORSCHOT, openAdvanceTerm } from '../shared/advance-terms.ts';
import { caseFile } from '../shared/case-file.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Starts the decision term on the day of receipt (art. 4:13 Awb) and the first advance (art. 52 Pw), and confirms (art. 4:3a Awb). */
export const ontvangstBevestigen = defineWorker<Variables>()({
  type: 'aanvraag.ontvangst-bevestigen',
  reads: ['zaakId', 'beslistermijn'],
  async run({ beslistermijn }, context) {
    const { trx, zaak, clock, audit } = context;
    const aanvraagOp = (await caseFile(context))('aanvraag').text('ontvangenOp') ?? today(clock);
    const term = { zaakId: zaak.id, gemeente: zaak.gemeente, begintOp: aanvraagOp };
    // Without an answer the eight weeks of art. 4:13 lid 2 Awb hold.
    const decision = {
      ...term,
      soort: 'beslistermijn' as const,
      ...(beslistermijn && { duur: beslistermijn.duur, grondslag: beslistermijn.grondslag }),
    };
    const voorschot = MET_VOORSCHOT.includes(zaak.regeling) ? firstAdvance(aanvraagOp) : null;
    await writeLetter(context, 'ontvangstbevestiging', {
      aanvraagOp,
      beslissenVoor: planTermijn(decision).einddatum,
      voorschotVoor: voorschot?.einddatum ?? null,
    });
    await openTermijn(trx, decision, clock);
    if (voorschot) await openAdvanceTerm(context, voorschot);
    await updateZaak(trx, zaak.id, { aanvraag_op: aanvraagOp });
    audit({
      actie: 'zaak.aanvraag-ontvangen',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { aanvraagOp },
    });
  },
});
