import { prolong } from '../../claims/limitation-of-claim.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { standing, tellChange } from '../shared/collection.ts';
import { releaseDebtor, resumeDebtor } from '../shared/debtors.ts';
import { bookAway } from '../shared/write-off.ts';

/** The limitation is longer by the time of the insolvency (art. 4:111 Awb); the rest is booked away, or collection goes on. */
export const insolventieAfronden = defineWorker<Variables>()({
  type: 'terugvordering.insolventie-afronden',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, sleutel } = context;
    const dossier = await caseFile(context);
    const van = needed(dossier('insolventie').text('van'), 'het begin van de insolventie');
    const einde = needed(dossier('insolventieAfloop').text('beeindigdOp'), 'het einde');
    const afloop = dossier('insolventieAfloop').text('afloop');
    const wie = dossier('insolventie').text('wie');
    // Against whoever else owes it the claim went on and is not prolonged; a clean slate is for him alone (art. 160 and 300 Fw).
    const goesOn =
      afloop === 'schone-lei' || afloop === 'akkoord'
        ? await releaseDebtor(context, wie, afloop)
        : await resumeDebtor(context, wie);
    for (const claim of (await standing(context)).claims) {
      if (goesOn.has(claim.id) || (wie === 'medeschuldenaar' && claim.soort === 'boete')) continue;
      await prolong(trx, claim, {
        van,
        tot: [van, einde].sort()[1] as string,
        grond: 'art. 4:111 Awb',
        sleutel: `insolventie-${claim.id}-${sleutel}`,
      });
      await updateVordering(trx, claim.id, { rust_tot: null });
      if (afloop === 'schone-lei') await bookAway(context, claim, 'afboeking');
      if (afloop === 'akkoord') await bookAway(context, claim, 'kwijtschelding');
    }
    await tellChange(context);
  },
});
