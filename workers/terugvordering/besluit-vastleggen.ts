import { randomUUID } from 'node:crypto';
import { book } from '../../claims/book.ts';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { findLaatsteInzending } from '../../db/queries/inzendingen/find-laatste-inzending.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import { errors, type Variables } from '../../processes/terugvordering/variables.ts';
import { BpmnError, defineWorker, type WorkerContext } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { keepCoDebtors } from '../shared/debtors.ts';
import { partnerOfPeriod } from '../shared/partner-at-register.ts';
import { closeTerm } from '../shared/terms-of-case.ts';
import { claimOf } from './vordering-openen.ts';

/** Records the decision, by whom it was drafted and by whom taken, and books principal and gross-up (art. 4:86 Awb). */
export const besluitVastleggen = defineWorker<Variables>()({
  type: 'terugvordering.besluit-vastleggen',
  reads: ['zaakId', 'besluitSoort'],
  writes: ['besluitId', 'boeteOnderzoeken'],
  fetch: (_, context) => partnerOfPeriod(context),
  async run({ besluitSoort }, context, partner) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const [opgesteld, genomen] = [
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: 'besluit-opstellen' }),
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: 'besluit-nemen' }),
    ];
    if (!opgesteld || !genomen || opgesteld.door === genomen.door)
      throw new Fault('vier-ogen-ontbreekt');
    // Kept with the amount already; a case that began at the decision, or before that was done, does it here.
    if (!(await keepCoDebtors(context, await claimOf(context), partner)))
      throw new Fault('schuldenaar-onbekend');
    const id = randomUUID();
    const soort = sortOfClaim(besluitSoort);
    const { vordering, vorderingsbedrag, terugvorderingsadvies, weging, terugvorderingsbesluit } =
      await findDossier(trx, zaak.id);
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort,
      ingangsdatum: null,
      bedrag_per_maand: null,
      gegevens: {
        vordering,
        vorderingsbedrag,
        terugvorderingsadvies,
        weging,
        terugvorderingsbesluit,
      },
      opgesteld_door: opgesteld.door,
      genomen_door: genomen.door,
      genomen_op: clock(),
      sleutel,
    });
    if (soort === 'terugvordering') await layDown(context, id, genomen.door);
    await closeTerm(context, 'zienswijzetermijn');
    audit({ actie: 'besluit.genomen', objectSoort: 'besluit', objectId: id, details: { soort } });
    return {
      besluitId: id,
      // Only who did not report can be fined (art. 18a lid 1 Pw).
      boeteOnderzoeken:
        vordering?.oorzaak === 'inlichtingenplicht' &&
        terugvorderingsbesluit?.boeteOverwegen === true,
    };
  },
});

/** The sort of decision that a choice of the draft leads to. */
export const sortOfClaim = (keuze: string | null | undefined): string =>
  keuze === 'afzien' ? 'afzien-terugvordering' : 'terugvordering';

/** @throws BpmnError when the gross-up is not below the amount */
async function layDown(context: WorkerContext, besluitId: string, door: string): Promise<void> {
  const { trx, clock } = context;
  const concept = (await caseFile(context))('terugvorderingsbesluit');
  const bedrag = toCents(needed(concept.number('bedrag'), 'het bedrag van de vordering'));
  const brutering = toCents(concept.number('brutering') ?? 0);
  if (brutering >= bedrag)
    throw new BpmnError(errors.BEDRAG_ONJUIST, 'de brutering is niet lager dan het bedrag');
  const { id } = await claimOf(context);
  const booking = { vorderingId: id, op: today(clock), door };
  await book(
    trx,
    { ...booking, soort: 'hoofdsom', bedrag: bedrag - brutering, kenmerk: `hoofdsom-${id}` },
    clock,
  );
  if (brutering > 0) {
    await book(
      trx,
      { ...booking, soort: 'brutering', bedrag: brutering, kenmerk: `brutering-${id}` },
      clock,
    );
  }
  await updateVordering(trx, id, { status: 'vastgesteld', besluit_id: besluitId });
}
