import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeLetter } from '../shared/write-letter.ts';
import { documentsAsked } from './stukken-vragen.ts';

/** Reminds half-way (policy); nothing when the term was closed meanwhile. */
export const stukkenHerinneren = defineWorker<Variables>()({
  type: 'heronderzoek.stukken-herinneren',
  reads: ['zaakId'],
  async run(_, context) {
    const { trx, zaak } = context;
    const termijn = await findLopendeTermijn(trx, {
      zaakId: zaak.id,
      soort: 'inlichtingentermijn',
    });
    if (!termijn) return;
    await writeLetter(context, 'herinnering-stukken', {
      gevraagdOp: termijn.begint_op,
      stukken: await documentsAsked(context),
      uiterlijkOp: termijn.einddatum,
    });
  },
});
