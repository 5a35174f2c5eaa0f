import { toEuros } from '../../law/amounts.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';
import { isFamily, lastPaidDay } from '../shared/heirs.ts';
import { outstandingAdvances } from '../shared/payments.ts';

/** The facts on which a person decides what still has to be done after a death (art. 45 lid 5 Pw). */
export const overlijdenVoorbereiden = defineWorker<Variables>()({
  type: 'aanvraag.overlijden-voorbereiden',
  reads: ['zaakId'],
  async run(_, context) {
    const dossier = await caseFile(context);
    const op = needed(dossier('overlijden').text('overledenOp'), 'de datum van overlijden');
    const huishouden = dossier('huishouden');
    await writeSection(context, 'overlijdensadvies', 'boekhouding', {
      stand: progress(context),
      gezin: isFamily(huishouden),
      normTotEnMet: lastPaidDay(op, huishouden),
      voorschotBetaald: toEuros(await outstandingAdvances(context)),
    });
  },
});

function progress({ zaak }: WorkerContext): string {
  if (zaak.besloten_op) return 'Er is een besluit verstuurd.';
  return zaak.aanvraag_op
    ? 'De aanvraag was ontvangen; er is nog geen besluit.'
    : 'Er was alleen een melding.';
}
