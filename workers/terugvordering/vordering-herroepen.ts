import { book } from '../../claims/book.ts';
import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { showStanding, standing, stopSetOff } from '../shared/collection.ts';

/** Books every claim of the case back to nothing: all that was received is then too much (art. 4:102 Awb). */
export const vorderingHerroepen = defineWorker<Variables>()({
  type: 'terugvordering.vordering-herroepen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, clock, sleutel, audit } = context;
    for (const claim of (await standing(context)).claims) {
      if (claim.status === 'afgesloten') continue;
      await stopSetOff(context, claim.id);
      const [saldo, ontvangen, teVeel] = [
        claim.saldo,
        claim.ontvangen,
        claim.te_veel_ontvangen,
      ].map((bedrag) => toCents(Number(bedrag))) as [number, number, number];
      const terug = saldo + ontvangen - teVeel;
      if (terug > 0) {
        await book(
          trx,
          {
            vorderingId: claim.id,
            soort: 'correctie',
            bedrag: -terug,
            op: today(clock),
            kenmerk: `herroepen-${claim.id}-${sleutel}`,
          },
          clock,
        );
      }
      audit({ actie: 'vordering.herroepen', objectSoort: 'vordering', objectId: claim.id });
    }
    await showStanding(context, await standing(context));
  },
});
