import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** The report is there; it lies in the sealed part of the case and is not touched here. */
export const rapportVastleggen = defineWorker<Variables>()({
  type: 'srt-verwijzing.rapport-vastleggen',
  reads: ['zaakId'],
  async run(_, context) {
    await closeTerm(context, 'srt-onderzoekstermijn');
    context.audit({
      actie: 'verwijzing.rapport-ontvangen',
      objectSoort: 'zaak',
      objectId: context.zaak.id,
    });
  },
});
