import { book } from '../../claims/book.ts';
import { interrupt } from '../../claims/limitation-of-claim.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { toCents } from '../../law/amounts.ts';
import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { setting } from '../shared/terms-of-case.ts';
import { claimOf } from './vordering-openen.ts';

/** Takes a claim over that began elsewhere, with its own decision, days, payments and interruption. */
export const vorderingOvernemen = defineWorker<Variables>()({
  type: 'terugvordering.vordering-overnemen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, audit } = context;
    const overname = (await caseFile(context))('overname');
    const besluitOp = needed(overname.text('besluitOp'), 'de datum van het overgenomen besluit');
    const claim = await claimOf(context);
    const booking = { vorderingId: claim.id, op: besluitOp, door: zaak.gestart_door };
    await book(
      trx,
      {
        ...booking,
        soort: 'hoofdsom',
        bedrag: toCents(needed(overname.number('hoofdsom'), 'het bedrag van het besluit')),
        kenmerk: `hoofdsom-${claim.id}`,
      },
      clock,
    );
    const ontvangen = toCents(overname.number('ontvangen') ?? 0);
    if (ontvangen > 0) {
      await book(
        trx,
        { ...booking, soort: 'betaling', bedrag: ontvangen, kenmerk: `overname-${claim.id}` },
        clock,
      );
    }
    await updateVordering(trx, claim.id, {
      status: 'vastgesteld',
      karakter: overname.flag('verplicht') === true ? 'verplicht' : 'bevoegd',
      opgelegd_op: besluitOp,
      vervaldatum: needed(overname.text('vervaldatum'), 'de laatste dag om te betalen'),
      onderzoek_op: addPeriod(
        today(clock),
        await setting(context, 'debiteurenonderzoek-elke', 'P12M'),
      ),
    });
    const gestuitOp = overname.text('gestuitOp');
    if (gestuitOp) {
      await interrupt(trx, claim, {
        op: gestuitOp,
        grond: 'art. 4:106 Awb (vóór de overname)',
        sleutel: `overname-${claim.id}`,
      });
    }
    audit({ actie: 'vordering.overgenomen', objectSoort: 'vordering', objectId: claim.id });
  },
});
