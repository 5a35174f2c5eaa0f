import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import { addDays } from '../../law/calendar.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { recoverAdvances } from '../shared/advance-recovery.ts';
import { changeBenefit } from '../shared/benefit-change.ts';
import { caseFile, needed, type Section, writeSection } from '../shared/case-file.ts';
import { closeTerms } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Does what the person decided after a death: ends a benefit, writes the heirs, opens recovery; then the case is closed. */
export const overlijdenVastleggen = defineWorker<Variables>()({
  type: 'aanvraag.overlijden-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, clock, audit } = context;
    const dossier = await caseFile(context);
    const besluit = dossier('overlijdensafhandeling');
    const uitkomst = needed(besluit.text('uitkomst'), 'wat er na het overlijden gebeurt');
    const laatsteDag =
      uitkomst === 'beeindigen'
        ? needed(besluit.text('laatsteDag'), 'de laatste dag van de uitkering')
        : null;
    if (laatsteDag)
      await changeBenefit(context, { soort: 'beeindigen', ingangsdatum: addDays(laatsteDag, 1) });
    if (besluit.flag('brief') === true)
      await tellHeirs(context, besluit, {
        overledenOp: needed(dossier('overlijden').text('overledenOp'), 'de datum van overlijden'),
        laatsteDag,
      });
    if (besluit.flag('voorschotTerugvorderen') === true)
      await recoverAdvances(context, 'De inwoner is overleden voordat er een besluit was.');
    await closeTerms(context, ['bezwaartermijn']);
    await updateZaak(trx, zaak.id, {
      status: 'afgerond',
      uitkomst: 'overleden',
      beeindigd_op: clock(),
    });
    audit({
      actie: 'zaak.afgesloten',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { uitkomst: 'overleden' },
    });
  },
});

/** From now on letters of the case go to whoever deals with the estate. */
async function tellHeirs(
  context: WorkerContext,
  besluit: Section,
  { overledenOp, laatsteDag }: { overledenOp: string; laatsteDag: string | null },
): Promise<void> {
  await writeSection(context, 'contact', 'medewerker', {
    postAan: needed(besluit.text('aan'), 'aan wie de brief gaat'),
    anderPostadres: true,
    postadres: {
      straat: besluit.text('straat'),
      postcode: besluit.text('postcode'),
      plaats: besluit.text('plaats'),
    },
  });
  await writeLetter(context, 'afsluiting-overlijden', {
    overledenOp,
    meldingOp: context.zaak.melding_op,
    laatsteDagOp: laatsteDag,
  });
}
