import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { toCents } from '../../law/amounts.ts';
import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { errors, type Variables } from '../../processes/verhaal/variables.ts';
import { BpmnError, defineWorker } from '../define-worker.ts';
import { type CaseFile, caseFile, needed } from '../shared/case-file.ts';
import { draftedAndTaken } from '../shared/four-eyes.ts';
import { maintenanceOf } from '../shared/maintenance-of-case.ts';

/** Records the decision, by whom drafted and by whom taken (art. 61 Pw). */
export const verhaalVastleggen = defineWorker<Variables>()({
  type: 'verhaal.verhaal-vastleggen',
  reads: ['zaakId'],
  writes: ['verhaalUitkomst'],
  async run(_, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const wie = await draftedAndTaken(context, 'verhaal-opstellen', 'verhaal-nemen');
    const dossier = await caseFile(context);
    const verhaal = dossier('verhaalsbesluit').text('soort') === 'verhaal';
    if (verhaal) refuse(dossier, today(clock));
    const { verhaalsonderzoek, verhaalsdraagkracht, verhaalsbesluit } = await findDossier(
      trx,
      zaak.id,
    );
    const id = randomUUID();
    const soort = verhaal ? 'verhaal' : 'afzien-verhaal';
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort,
      ingangsdatum: dossier('verhaalsbesluit').text('vanaf'),
      bedrag_per_maand: null,
      gegevens: { verhaalsonderzoek, verhaalsdraagkracht, verhaalsbesluit },
      ...wie,
      genomen_op: clock(),
      sleutel,
    });
    const claim = await maintenanceOf(context);
    if (verhaal) await updateVordering(trx, claim.id, { status: 'vastgesteld', besluit_id: id });
    audit({ actie: 'besluit.genomen', objectSoort: 'besluit', objectId: id, details: { soort } });
    return { verhaalUitkomst: verhaal ? 'verhaal' : 'afgezien' };
  },
});

/** @throws BpmnError for what cannot be recovered: then it goes back to whoever drafted it */
function refuse(dossier: CaseFile, op: string): void {
  const concept = dossier('verhaalsbesluit');
  const bedrag = toCents(needed(concept.number('bedrag'), 'het bedrag van het verhaal'));
  const kosten = toCents(
    needed(dossier('verhaalsonderzoek').number('kosten'), 'de kosten van bijstand'),
  );
  const vanaf = needed(concept.text('vanaf'), 'de eerste dag van het verhaal');
  if (bedrag > kosten)
    throw new BpmnError(errors.VERHAAL_ONJUIST, 'meer dan de kosten van bijstand');
  // Policy: a slip of the keyboard would book a contribution for every month since.
  if (addPeriod(vanaf, 'P5Y') < op)
    throw new BpmnError(errors.VERHAAL_ONJUIST, 'langer dan vijf jaar geleden');
}
