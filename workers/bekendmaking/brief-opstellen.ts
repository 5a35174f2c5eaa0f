import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import { takeBriefTekst } from '../../db/queries/brief-teksten/brief-tekst.ts';
import type { Variables } from '../../processes/bekendmaking/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { type OwnData, writeLetter } from '../shared/write-letter.ts';
import { decisionLetters } from './decision-letters.ts';

/**
 * Writes the letters of a decision. What somebody wrote into the resident's letter while the decision was drafted goes with it, and belongs to
 * this decision from then on: composed again it is the same. A co-debtor's letter has none of it, since it is between the resident and us.
 */
export const briefOpstellen = defineWorker<Variables>()({
  type: 'bekendmaking.brief-opstellen',
  reads: ['zaakId', 'besluitId'],
  writes: ['briefId'],
  async run({ besluitId }, context) {
    const { trx, zaak } = context;
    const besluit = await findBesluit(trx, besluitId);
    if (besluit?.zaak_id !== zaak.id) throw new Fault('besluit-onbekend');
    const letters = await decisionLetters({ besluit, dossier: await caseFile(context) }, context);
    const woorden = await takeBriefTekst(trx, besluit);
    const ids: string[] = [];
    for (const { sjabloon, eigen, aan, contact } of letters)
      ids.push(
        await writeLetter(context, sjabloon, eigen as OwnData<typeof sjabloon>, {
          besluitId: besluit.id,
          verzenden: false,
          aan,
          ...(contact !== undefined && { contact }),
          ...(aan === null && { woorden }),
        }),
      );
    return { briefId: needed(ids[0], 'aan wie de brief gaat') };
  },
});
