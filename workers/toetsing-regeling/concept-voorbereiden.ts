import type { Variables } from '../../processes/toetsing-regeling/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, type Section, writeSection } from '../shared/case-file.ts';

/** What was determined → the decision that follows from it. */
const BESLUIT: Readonly<Partial<Record<NonNullable<Variables['rechtUitkomst']>, string>>> = {
  toekennen: 'toekenning',
  'toekennen-lening': 'toekenning-lening',
  afwijzen: 'afwijzing',
};

/**
 * Puts ready in the draft of a decision on the Bbz what a person determined, and of the advice of ROZ Twente how much, for what and how
 * long. Who drafts the decision may change all of it (art. 3:9 Awb); a draft that is there already stays as it is.
 */
export const conceptVoorbereiden = defineWorker<Variables>()({
  type: 'toetsing-regeling.concept-voorbereiden',
  reads: ['zaakId', 'rechtUitkomst'],
  async run({ rechtUitkomst }, context) {
    const soort = BESLUIT[rechtUitkomst ?? 'aanvullen'];
    if (context.zaak.regeling !== 'bbz' || !soort) return;
    const dossier = await caseFile(context);
    if (dossier('concept').text('soort') !== null) return;
    await writeSection(context, 'concept', 'systeem', {
      soort,
      ...(soort !== 'afwijzing' && money(dossier('rozAdvies'))),
    });
  },
});

/** Income to live on is paid every month, capital for the business at once. Nothing when ROZ advised no money, or did not advise. */
function money(advies: Section): Record<string, unknown> {
  const [bbzSoort, bedrag] = [advies.text('soort'), advies.number('bedrag')];
  if (bbzSoort === null || bedrag === null) return {};
  return {
    bbzSoort,
    maanden: advies.number('maanden'),
    ...(bbzSoort === 'bedrijfskapitaal'
      ? { uitbetaling: 'eenmalig', bedragEenmalig: bedrag }
      : { uitbetaling: 'maandelijks', bedragPerMaand: bedrag }),
  };
}
