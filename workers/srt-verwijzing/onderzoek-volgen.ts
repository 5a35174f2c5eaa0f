import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';

/** SRT examines: thirteen weeks is the norm, and every four weeks somebody asks. Both are assumptions, settings of the municipality. */
export const onderzoekVolgen = defineWorker<Variables>()({
  type: 'srt-verwijzing.onderzoek-volgen',
  reads: ['zaakId'],
  writes: ['srtControleOp'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    const soort = 'srt-onderzoekstermijn';
    const op = today(clock);
    await closeTerm(context, 'srt-antwoordtermijn');
    if (!(await findLopendeTermijn(trx, { zaakId: zaak.id, soort })))
      await openTermijn(
        trx,
        {
          zaakId: zaak.id,
          gemeente: zaak.gemeente,
          soort,
          begintOp: op,
          duur: await setting(context, soort, 'P13W'),
        },
        clock,
      );
    const elke = await setting(context, 'srt-controle-elke', 'P4W');
    return { srtControleOp: endOfDay(addPeriod(op, elke)) };
  },
});
