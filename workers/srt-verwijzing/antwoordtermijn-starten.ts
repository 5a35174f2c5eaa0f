import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';

/** How long we wait for the answer of SRT before somebody asks; after that the wait begins anew. Policy, an assumption. */
export const antwoordtermijnStarten = defineWorker<Variables>()({
  type: 'srt-verwijzing.antwoordtermijn-starten',
  reads: ['zaakId'],
  writes: ['srtAntwoordTot'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    await closeTerm(context, 'srt-antwoordtermijn');
    const { einddatum } = await openTermijn(
      trx,
      {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'srt-antwoordtermijn',
        begintOp: today(clock),
        duur: await setting(context, 'srt-antwoordtermijn', 'P2W'),
      },
      clock,
    );
    return { srtAntwoordTot: endOfDay(einddatum) };
  },
});
