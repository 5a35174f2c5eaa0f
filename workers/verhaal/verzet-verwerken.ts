import { tellZaak } from '../../cases/tell-zaak.ts';
import { book } from '../../claims/book.ts';
import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import { messages, type Variables } from '../../processes/verhaal/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { orderCollection, standing, tellChange } from '../shared/collection.ts';
import { maintenanceOf } from '../shared/maintenance-of-case.ts';

/** Collection goes on, or everything is booked back and what was paid is returned (art. 62b Pw). */
export const verzetVerwerken = defineWorker<Variables>()({
  type: 'verhaal.verzet-verwerken',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, sleutel, audit } = context;
    const gegrond = (await caseFile(context))('verzetAfloop').text('uitkomst') === 'gegrond';
    const { id } = await maintenanceOf(context);
    const claim = (await standing(context)).claims.find((one) => one.id === id);
    const gevorderd = toCents(Number(claim?.gevorderd ?? 0));
    if (gegrond && gevorderd > 0) {
      const { teVeel } = await book(
        trx,
        {
          vorderingId: id,
          soort: 'correctie',
          bedrag: -gevorderd,
          op: today(clock),
          kenmerk: `verzet-${sleutel}`,
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
    audit({
      actie: 'verhaal.verzet-beslist',
      objectSoort: 'vordering',
      objectId: id,
      details: { gegrond },
    });
    if (gegrond)
      await tellZaak(trx, zaak, {
        naam: messages.verhaalGewijzigd,
        berichtId: `verzet-gegrond-${sleutel}`,
      });
    await tellChange(context);
  },
});
