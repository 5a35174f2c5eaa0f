import { lockOpenLink } from '../../db/queries/aanvullingslinks/find-link.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { Variables } from '../../processes/herstelverzuim/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Reminds before the hersteltermijn is over (policy); nothing when it was closed meanwhile. */
export const aanvullingHerinneren = defineWorker<Variables>()({
  type: 'herstelverzuim.aanvulling-herinneren',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak, answerUrl } = context;
    const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'hersteltermijn' });
    if (!termijn) return;
    const verzoek = (await caseFile(context))('aanvullingsverzoek');
    await writeLetter(context, 'herinnering-aanvulling', {
      gevraagdOp: needed(verzoek.text('gevraagdOp'), 'de dag van het verzoek om aanvulling'),
      ontbreekt: verzoek.texts('ontbreekt'),
      uiterlijkOp: termijn.einddatum,
      adres: (await lockOpenLink(trx, zaak.id)) ? answerUrl : null,
    });
  },
});
