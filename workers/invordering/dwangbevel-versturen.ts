import { book } from '../../claims/book.ts';
import { interrupt } from '../../claims/limitation-of-claim.ts';
import { endAflossingsplan } from '../../db/queries/aflossingsplannen/end-aflossingsplan.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { toCents, toEuros } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import type { DwangbevelData } from '../../letters/dwangbevel.ts';
import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { standing } from '../shared/collection.ts';
import { debtOf, owedBy, residentOwes, writeToDebtors } from '../shared/debtor-letters.ts';
import { coDebtors } from '../shared/debtors.ts';

/** Books interest and costs, sends the enforcement order and restarts the limitation (art. 4:114, 4:106 Awb). */
export const dwangbevelVersturen = defineWorker<Variables>()({
  type: 'invordering.dwangbevel-versturen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, sleutel, audit } = context;
    const op = today(clock);
    const dwangbevel = (await caseFile(context))('dwangbevel');
    const { leading, claims, saldo } = await standing(context);
    const aangemaand = await findLaatsteTermijn(trx, {
      zaakId: zaak.id,
      soort: 'aanmaningstermijn',
    });
    const [rente, kosten] = [dwangbevel.number('rente') ?? 0, dwangbevel.number('kosten') ?? 0];
    for (const [soort, bedrag] of [
      ['rente', toCents(rente)],
      ['kosten', toCents(kosten)],
    ] as const) {
      if (bedrag > 0)
        await book(
          trx,
          { vorderingId: leading.id, soort, bedrag, op, kenmerk: `${soort}-${sleutel}` },
          clock,
        );
    }
    const always = {
      rente,
      kosten,
      besluitDatum: needed(leading.opgelegd_op, 'de dag van het besluit'),
      aangemaandOp: needed(aangemaand?.begint_op, 'de dag van de aanmaning'),
      uitvoering: needed(
        dwangbevel.text('uitvoering'),
        'hoe het dwangbevel wordt uitgevoerd',
      ) as DwangbevelData['uitvoering'],
    };
    await writeToDebtors(context, 'dwangbevel', (mede) => {
      const schuld = owedBy(claims, mede);
      // Interest and costs are booked on the leading claim: who does not owe that one is not asked for them.
      if (mede !== null && (schuld === 0 || mede.vordering_id !== leading.id)) return null;
      return {
        ...always,
        schuldsoort: debtOf(leading, mede),
        schuld: toEuros(schuld),
        besluitDatum: mede?.bekendgemaakt_op ?? always.besluitDatum,
      };
    });
    if (dwangbevel.text('uitvoering') === 'andere-uitkering') {
      // Of whom is asked: the resident, unless only the co-debtor has to pay any more.
      const ander = (await residentOwes(context, leading.id))
        ? {}
        : {
            persoonId: needed(
              (await coDebtors(context)).find(({ persoon_id }) => persoon_id !== null)?.persoon_id,
              'het burgerservicenummer van de partner die moet betalen',
            ),
          };
      await enqueue(trx, {
        soort: 'verrekening-vragen',
        sleutel: `verrekening-vragen-${sleutel}`,
        reeks: `invordering-${zaak.id}`,
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        inhoud: {
          ...ander,
          partij: needed(dwangbevel.text('aanWie'), 'wie wordt gevraagd om te verrekenen'),
          bedrag: toEuros(saldo + toCents(rente) + toCents(kosten)),
        },
      });
    }
    for (const claim of claims.filter((one) => Number(one.saldo) > 0)) {
      await updateVordering(trx, claim.id, { dwangbevel_op: op });
      await endAflossingsplan(trx, claim.id, 'verbroken');
      await interrupt(trx, claim, {
        op,
        grond: 'art. 4:106 Awb (dwangbevel)',
        sleutel: `dwangbevel-${claim.id}-${sleutel}`,
      });
    }
    audit({ actie: 'dwangbevel.verstuurd', objectSoort: 'vordering', objectId: leading.id });
  },
});
