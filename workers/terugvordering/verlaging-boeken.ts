import { book } from '../../claims/book.ts';
import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { orderCollection, showStanding, standing, tellChange } from '../shared/collection.ts';
import { claimOf } from './vordering-openen.ts';

/** Lowers the claim, never further than to what was claimed; what was paid beyond the new amount goes back (art. 4:102 Awb). */
export const verlagingBoeken = defineWorker<Variables>()({
  type: 'terugvordering.verlaging-boeken',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, clock, sleutel, audit } = context;
    const verlaging = (await caseFile(context))('verlaging');
    const { claims } = await standing(context);
    const { id } = claims.find(({ soort }) => soort === 'verhaal') ?? (await claimOf(context));
    const claim = claims.find((one) => one.id === id);
    const gevorderd = toCents(Number(claim?.gevorderd ?? 0));
    const bedrag = Math.min(
      gevorderd,
      toCents(needed(verlaging.number('bedrag'), 'het bedrag van de verlaging')),
    );
    if (bedrag > 0) {
      const { teVeel } = await book(
        trx,
        {
          vorderingId: id,
          soort: 'correctie',
          bedrag: -bedrag,
          op: today(clock),
          kenmerk: `verlaging-${sleutel}`,
        },
        clock,
      );
      await orderCollection(context, {
        vorderingId: id,
        soort: 'terugbetalen',
        bedrag: teVeel,
        ingangsdatum: today(clock),
      });
    }
    await showStanding(context, await standing(context));
    audit({ actie: 'vordering.verlaagd', objectSoort: 'vordering', objectId: id });
    await tellChange(context);
  },
});
