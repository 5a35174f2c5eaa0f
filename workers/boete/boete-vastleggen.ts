import { randomUUID } from 'node:crypto';
import { book } from '../../claims/book.ts';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import { toCents } from '../../law/amounts.ts';
import { today } from '../../law/clock.ts';
import { lastDayToFine } from '../../law/fine.ts';
import { type BoeteUitkomst, errors, type Variables } from '../../processes/boete/variables.ts';
import { BpmnError, defineWorker, type WorkerContext } from '../define-worker.ts';
import { type CaseFile, caseFile, needed, type Section } from '../shared/case-file.ts';
import { fineOf } from '../shared/fine-of-case.ts';
import { draftedAndTaken } from '../shared/four-eyes.ts';
import { reportedElsewhere } from '../shared/prosecution.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Choice of the draft → sort of decision. */
export const FINE_DECISIONS = {
  boete: 'boete',
  waarschuwing: 'boete-waarschuwing',
  afzien: 'afzien-boete',
} as const;

/** Records the decision, by whom drafted and by whom taken (art. 5:52 Awb), and books a fine as a claim. */
export const boeteVastleggen = defineWorker<Variables>()({
  type: 'boete.boete-vastleggen',
  reads: ['zaakId'],
  writes: ['besluitId', 'boeteUitkomst'],
  async run(_, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const wie = await draftedAndTaken(context, 'boete-opstellen', 'boete-nemen');
    const dossier = await caseFile(context);
    const soort = needed(dossier('boetebesluit').text('soort'), 'het soort besluit');
    refuse(dossier, today(clock));
    if (soort === 'boete') await refuseBesideProsecution(context, dossier('boeterapport'));
    const { boeterapport, verwijtbaarheid, boeteadvies, boetezienswijze, boetebesluit } =
      await findDossier(trx, zaak.id);
    const id = randomUUID();
    const besluit = FINE_DECISIONS[soort as keyof typeof FINE_DECISIONS];
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort: besluit,
      ingangsdatum: null,
      bedrag_per_maand: null,
      gegevens: { boeterapport, verwijtbaarheid, boeteadvies, boetezienswijze, boetebesluit },
      ...wie,
      genomen_op: clock(),
      sleutel,
    });
    if (soort === 'boete') await layDown(context, id, wie.genomen_door);
    await closeTerm(context, 'zienswijzetermijn');
    audit({
      actie: 'besluit.genomen',
      objectSoort: 'besluit',
      objectId: id,
      details: { soort: besluit },
    });
    return { besluitId: id, boeteUitkomst: outcomeOf(dossier) };
  },
});

/** @throws BpmnError for what the law does not allow: then it goes back to whoever drafted it */
function refuse(dossier: CaseFile, op: string): void {
  const concept = dossier('boetebesluit');
  const rapport = dossier('boeterapport');
  const wrong = (why: string) => new BpmnError(errors.BOETE_ONJUIST, why);
  if (concept.text('soort') === 'waarschuwing' && rapport.flag('eerdereWaarschuwing') === true)
    throw wrong('er is in de twee jaar ervoor al gewaarschuwd');
  if (concept.text('soort') !== 'boete') return;
  const tot = needed(rapport.text('overtredingTot'), 'de laatste dag van de overtreding');
  if (lastDayToFine(tot).einddatum < op) throw wrong('de bevoegdheid is vervallen');
  if (dossier('verwijtbaarheid').text('mate') === 'geen') throw wrong('er is geen verwijt');
  const bedrag = needed(concept.number('bedrag'), 'het bedrag van de boete');
  const hoogste = needed(dossier('boeteadvies').number('hoogste'), 'de hoogste boete');
  if (toCents(bedrag) > toCents(hoogste)) throw wrong('hoger dan de wet toelaat');
}

/** @throws BpmnError while the prosecutor has the same days from another case, or prosecutes them (art. 5:44 Awb) */
async function refuseBesideProsecution(context: WorkerContext, rapport: Section): Promise<void> {
  const van = needed(rapport.text('overtredingVan'), 'de eerste dag van de overtreding');
  const tot = needed(rapport.text('overtredingTot'), 'de laatste dag van de overtreding');
  if (await reportedElsewhere(context, van, tot))
    throw new BpmnError(errors.BOETE_ONJUIST, 'over deze periode beslist een ander');
}

async function layDown(context: WorkerContext, besluitId: string, door: string): Promise<void> {
  const { trx, clock } = context;
  const concept = (await caseFile(context))('boetebesluit');
  const { id } = await fineOf(context);
  await book(
    trx,
    {
      vorderingId: id,
      soort: 'hoofdsom',
      bedrag: toCents(needed(concept.number('bedrag'), 'het bedrag van de boete')),
      op: today(clock),
      kenmerk: `hoofdsom-${id}`,
      door,
    },
    clock,
  );
  await updateVordering(trx, id, { status: 'vastgesteld', besluit_id: besluitId });
}

function outcomeOf(dossier: CaseFile): BoeteUitkomst {
  const concept = dossier('boetebesluit');
  if (concept.text('soort') === 'boete') return 'opgelegd';
  if (concept.text('soort') === 'waarschuwing') return 'waarschuwing';
  return concept.text('reden') === 'vervallen' ? 'vervallen' : 'geen';
}
