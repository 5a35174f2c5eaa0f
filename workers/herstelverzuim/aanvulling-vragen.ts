import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { addDays } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/herstelverzuim/variables.ts';
import { schortOp } from '../../terms/schort-op.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { type CaseFile, caseFile, writeSection } from '../shared/case-file.ts';
import { offerAnswer } from '../shared/offer-answer.ts';
import { openRepair, repairMoments } from '../shared/repair-term.ts';
import { REPAIR_GROUND, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/**
 * Asks for what is missing within a hersteltermijn (art. 4:5 lid 1 Awb), once per round. The decision term stands still from
 * the day after the invitation (art. 4:15 lid 1 onder a Awb); one that stands still already, or has passed, is left as it is.
 */
export const aanvullingVragen = defineWorker<Variables>()({
  type: 'herstelverzuim.aanvulling-vragen',
  reads: ['zaakId', 'herstelUitkomst'],
  writes: ['herinneringOp', 'hersteltermijnTot'],
  async run({ herstelUitkomst }, context) {
    const { zaak, clock } = context;
    const vandaag = today(clock);
    const uiterlijkOp = await openRepair(context, await setting(context, 'hersteltermijn', 'P2W'));
    const dossier = await caseFile(context);
    const again = herstelUitkomst === 'onvolledig';
    const ontbreekt = missing(dossier, again);
    const { online, geheim } = await offerAnswer(context, ontbreekt);
    await writeLetter(
      context,
      'verzoek-om-aanvulling',
      {
        aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
        eerderOntvangenOp: again ? dossier('aanvulling').text('ontvangenOp') : null,
        ontbreekt,
        uiterlijkOp,
        online,
      },
      geheim,
    );
    await suspendDecisionTerm(context, addDays(vandaag, 1));
    await writeSection(context, 'aanvullingsverzoek', 'medewerker', {
      ontbreekt,
      gevraagdOp: vandaag,
      uiterlijkOp,
    });
    return repairMoments(context, uiterlijkOp);
  },
});

/** In a later round what is still missing; else what the check for completeness or the verification found. */
function missing(dossier: CaseFile, again: boolean): string[] {
  if (again) return dossier('aanvulling').texts('ontbreekt');
  const found = ['volledigheid', 'verificatie'].map((sectie) => dossier(sectie).texts('ontbreekt'));
  return (
    found.find(({ length }) => length > 0) ?? ['de gegevens waar uw consulent om heeft gevraagd']
  );
}

async function suspendDecisionTerm(
  { trx, zaak, clock }: WorkerContext,
  van: string,
): Promise<void> {
  const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'beslistermijn' });
  if (termijn?.status !== 'lopend' || van > termijn.einddatum) return;
  await schortOp(trx, { termijnId: termijn.id, van, grond: REPAIR_GROUND }, clock);
}
