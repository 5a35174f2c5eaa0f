import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/toetsing-regeling/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { setting } from '../shared/terms-of-case.ts';

/**
 * Asks ROZ Twente for its advice (art. 3:5 Awb), or reminds it: each request carries the dates of the application. How long we wait
 * before somebody asks is an assumption, a setting of the municipality.
 */
export const adviesVragen = defineWorker<Variables>()({
  type: 'toetsing-regeling.advies-vragen',
  reads: ['zaakId'],
  writes: ['rozAdviesTot'],
  async run(_, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    await enqueue(trx, {
      soort: 'doorzending-versturen',
      sleutel: `adviesverzoek-${sleutel}`,
      reeks: `adviesverzoek-${zaak.id}`,
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      inhoud: {
        zaakId: zaak.id,
        partij: 'roz-twente',
        ontvanger: 'ROZ Twente',
        grondslag: 'art. 3:5 Awb: verzoek om advies, Bbz 2004',
      },
    });
    audit({ actie: 'advies.gevraagd', objectSoort: 'zaak', objectId: zaak.id });
    const wachttijd = await setting(context, 'roz-adviestermijn', 'P6W');
    return { rozAdviesTot: endOfDay(addPeriod(today(clock), wachttijd)) };
  },
});
