import { interrupt } from '../../claims/limitation-of-claim.ts';
import { toEuros } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/invordering/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { standing } from '../shared/collection.ts';
import { debtOf, owedBy, writeToDebtors } from '../shared/debtor-letters.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Reminds each debtor of what is due and gives two weeks (art. 4:112 Awb); the limitation begins again (art. 4:106, 4:110 Awb). */
export const aanmaningVersturen = defineWorker<Variables>()({
  type: 'invordering.aanmaning-versturen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, sleutel, audit } = context;
    const { leading, claims, achterstand, saldo, vervaldatum } = await standing(context);
    const op = today(clock);
    const term = {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'aanmaningstermijn',
      begintOp: op,
    } as const;
    const due = achterstand > 0 ? achterstand : saldo;
    await writeToDebtors(context, 'aanmaning', (mede) => {
      const bedrag = Math.min(due, owedBy(claims, mede));
      if (mede !== null && bedrag === 0) return null;
      return {
        schuldsoort: debtOf(leading, mede),
        bedrag: toEuros(bedrag),
        vervaldatum: vervaldatum ?? op,
        uiterlijkOp: planTermijn(term).einddatum,
      };
    });
    await closeTerm(context, 'aanmaningstermijn');
    await openTermijn(trx, term, clock);
    for (const claim of claims.filter((one) => Number(one.saldo) > 0)) {
      await interrupt(trx, claim, {
        op,
        grond: 'art. 4:106 Awb (aanmaning)',
        sleutel: `aanmaning-${claim.id}-${sleutel}`,
      });
    }
    audit({ actie: 'vordering.aangemaand', objectSoort: 'vordering', objectId: leading.id });
  },
});
