import { book } from '../../claims/book.ts';
import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/verhaal/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';
import { orderCollection, standing } from '../shared/collection.ts';
import { maintenanceOf } from '../shared/maintenance-of-case.ts';

/** Brings the claim to what the court laid down, up or down; a refusal brings it to nothing (art. 62g lid 2, 62h Pw). */
export const uitspraakVerwerken = defineWorker<Variables>()({
  type: 'verhaal.uitspraak-verwerken',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, clock, sleutel, audit } = context;
    const op = today(clock);
    const uitspraak = (await caseFile(context))('verhaalsuitspraak');
    const toegewezen = uitspraak.text('uitkomst') === 'toegewezen';
    const totaal = toegewezen
      ? toCents(needed(uitspraak.number('totaal'), 'wat de rechter heeft toegewezen'))
      : 0;
    const { id } = await maintenanceOf(context);
    const claim = (await standing(context)).claims.find((one) => one.id === id);
    const bedrag = totaal - toCents(Number(claim?.gevorderd ?? 0));
    if (bedrag !== 0) {
      const { teVeel } = await book(
        trx,
        { vorderingId: id, soort: 'correctie', bedrag, op, kenmerk: `uitspraak-${sleutel}` },
        clock,
      );
      await orderCollection(context, {
        vorderingId: id,
        soort: 'terugbetalen',
        bedrag: teVeel,
        ingangsdatum: op,
      });
    }
    // From the month after this the amount of the court counts.
    await writeSection(context, 'verhaalstand', 'boekhouding', { uitspraakVerwerktOp: op });
    audit({ actie: 'verhaal.uitspraak-verwerkt', objectSoort: 'vordering', objectId: id });
  },
});
