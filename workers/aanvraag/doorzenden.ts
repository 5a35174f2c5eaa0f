import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import type { Partij } from '../../registers/partner/port.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, type Section } from '../shared/case-file.ts';
import { passOn } from '../shared/pass-on.ts';
import { closeTerms, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

const ONTVANGERS: Record<string, { partij: Partij; naam: string }> = {
  'svb-aio': { partij: 'svb', naam: 'Sociale Verzekeringsbank (SVB)' },
  // Cases that began before ROZ Twente advised and the municipality decided: they end as they began.
  'roz-bbz': { partij: 'roz-twente', naam: 'ROZ Twente' },
  doorzenden: { partij: 'andere-gemeente', naam: 'de gemeente waar u woont' },
};

/**
 * Passes the melding on with its original date (art. 2:3 Awb), or tells the resident who executes a scheme that is not ours:
 * then nothing about the resident leaves. Who has no right is told so by the consulent.
 */
export const doorzenden = defineWorker<Variables>()({
  type: 'aanvraag.doorzenden',
  reads: ['zaakId', 'route', 'routering'],
  async run({ route, routering }, context) {
    const { trx, zaak, clock } = context;
    const ontvanger = ONTVANGERS[route ?? ''];
    const doorzending = (await caseFile(context))('doorzending');
    if (ontvanger) {
      const naam = doorzending.text('ontvanger') ?? ontvanger.naam;
      await passOn(context, {
        partij: ontvanger.partij,
        naam,
        motivering: doorzending.text('toelichting') ?? `Uw aanvraag hoort bij ${naam}.`,
        grondslag: routering?.grondslag ?? 'art. 2:3 Awb',
      });
    }
    if (route === 'verwijzen') await refer(context, doorzending);
    await closeTerms(context);
    await updateZaak(trx, zaak.id, {
      status: 'afgerond',
      uitkomst: ontvanger ? 'doorgezonden' : route === 'verwijzen' ? 'verwezen' : 'geen-recht',
      beeindigd_op: clock(),
    });
    context.audit({
      actie: 'zaak.doorgezonden',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { route },
    });
  },
});

/** Art. 2:3 Awb is between public bodies; a foundation or an insurer gets nothing of us without the resident. */
async function refer(context: WorkerContext, doorzending: Section): Promise<void> {
  const { zaak } = context;
  const uitvoerder =
    doorzending.text('ontvanger') ??
    (await setting(context, `uitvoerder-${zaak.regeling}`, 'de uitvoerder van deze regeling'));
  await writeLetter(context, 'verwijzing', {
    meldingOp: zaak.melding_op,
    uitvoerder,
    motivering: doorzending.text('toelichting') ?? 'Deze regeling heeft een eigen uitvoerder.',
  });
}
