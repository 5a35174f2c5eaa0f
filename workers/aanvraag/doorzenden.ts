import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { updateZaak } from '../../db/queries/zaken/update-zaak.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import type { Partij } from '../../registers/partner/port.ts';
import { defineWorker } from '../define-worker.ts';
import { inFull } from '../shared/articles.ts';
import { caseFile } from '../shared/case-file.ts';
import { closeTerms } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

const ONTVANGERS: Record<string, { partij: Partij; naam: string }> = {
  'svb-aio': { partij: 'svb', naam: 'Sociale Verzekeringsbank (SVB)' },
  'roz-bbz': { partij: 'roz-twente', naam: 'ROZ Twente' },
  doorzenden: { partij: 'andere-gemeente', naam: 'de gemeente waar u woont' },
  verwijzen: { partij: 'uitvoerder-regeling', naam: 'de uitvoerder van deze regeling' },
};

/** Passes the melding on with its original date (art. 2:3 Awb) and tells the resident. Who has no right is told so by the consulent. */
export const doorzenden = defineWorker<Variables>()({
  type: 'aanvraag.doorzenden',
  reads: ['zaakId', 'route', 'routering'],
  async run({ route, routering }, context) {
    const { trx, zaak, clock, sleutel } = context;
    const ontvanger = ONTVANGERS[route ?? ''];
    const grondslag = routering?.grondslag ?? 'art. 2:3 Awb';
    if (ontvanger) {
      const doorzending = (await caseFile(context))('doorzending');
      const naam = doorzending.text('ontvanger') ?? ontvanger.naam;
      await enqueue(trx, {
        soort: 'doorzending-versturen',
        sleutel: `doorzending-${sleutel}`,
        reeks: `doorzending-${zaak.id}`,
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        inhoud: { zaakId: zaak.id, partij: ontvanger.partij, ontvanger: naam, grondslag },
      });
      await writeLetter(context, 'doorzending', {
        meldingOp: zaak.melding_op,
        ontvanger: naam,
        motivering: doorzending.text('toelichting') ?? `Uw aanvraag hoort bij ${naam}.`,
        artikelen: [inFull(grondslag)],
      });
    }
    await closeTerms(context);
    await updateZaak(trx, zaak.id, {
      status: 'afgerond',
      uitkomst: ontvanger ? 'doorgezonden' : 'geen-recht',
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
