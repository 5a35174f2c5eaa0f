import { findLaatsteInzending } from '../../db/queries/inzendingen/find-laatste-inzending.ts';
import { decidedOn as decidedOnApplication } from '../aanvraag/besluit-vastleggen.ts';
import { FINE_DECISIONS } from '../boete/boete-vastleggen.ts';
import { decidedOn as decidedOnReview } from '../heronderzoek/besluit-vastleggen.ts';
import { measureOn } from '../heronderzoek/maatregel-vastleggen.ts';
import type { CaseFile } from '../shared/case-file.ts';
import { sortOfClaim } from '../terugvordering/besluit-vastleggen.ts';
import { type Decided, decided, type LetterContext } from './facts.ts';

/** A task in which a decision with a letter is drafted, or looked at by the second person. */
export type LetterTask = {
  /** who drafts may put own words into the letter; who decides on it sees it */
  readonly mag: 'opstellen' | 'lezen';
  readonly van: Decision;
};

/** How the decision that is being drafted follows from the case file. */
type Decision = {
  /** sort of the decision, as in besluiten.soort; `null` = not chosen yet, or no decision comes of it */
  readonly soort: (
    dossier: CaseFile,
    context: LetterContext,
  ) => string | null | Promise<string | null>;
  /** @throws Fault that names what is not filled in yet */
  readonly besluit: (soort: string, dossier: CaseFile, context: LetterContext) => Decided;
};

const OPSTELLEN = 'conceptbesluit-opstellen';
const BUITEN = 'buiten-behandeling-stellen';

const onApplication: Decision = {
  soort: (dossier) => dossier('concept').text('soort'),
  besluit: (soort, dossier, { zaak }) => decidedOnApplication(soort, dossier('concept'), zaak),
};

const setAside: Decision = {
  soort: (dossier) =>
    dossier('buitenBehandeling').flag('buiten') === true ? 'buiten-behandeling' : null,
  besluit: (soort) => decided(soort),
};

/** One task decides on both: what was drafted last. */
const onEither: Decision = {
  async soort(dossier, context) {
    const { trx, zaak } = context;
    const [drafted, aside] = [
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: OPSTELLEN }),
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: BUITEN }),
    ];
    const last = aside && (!drafted || aside.op > drafted.op) ? setAside : onApplication;
    return last.soort(dossier, context);
  },
  besluit: onApplication.besluit,
};

const onReview: Decision = {
  soort(dossier) {
    const soort = dossier('heronderzoeksbesluit').text('soort');
    // To go on unchanged is no decision (art. 1:3 Awb).
    return soort === 'voortzetting' ? null : soort;
  },
  besluit: (soort, dossier) => decidedOnReview(soort, dossier('heronderzoeksbesluit')),
};

const measure = (dossier: CaseFile): Decided | null => {
  const voorstel = dossier('maatregelvoorstel');
  const soort = voorstel.text('soort');
  return soort === null ? null : measureOn(soort, voorstel);
};
const onMeasure: Decision = {
  soort: (dossier) => measure(dossier)?.soort ?? null,
  besluit: (soort, dossier) => measure(dossier) ?? decided(soort),
};

const onClaim: Decision = {
  soort(dossier) {
    const keuze = dossier('terugvorderingsbesluit').text('soort');
    return keuze === null ? null : sortOfClaim(keuze);
  },
  besluit: (soort) => decided(soort),
};

const onFine: Decision = {
  soort(dossier) {
    const keuze = dossier('boetebesluit').text('soort') ?? '';
    return Object.hasOwn(FINE_DECISIONS, keuze)
      ? FINE_DECISIONS[keuze as keyof typeof FINE_DECISIONS]
      : null;
  },
  besluit: (soort) => decided(soort),
};

const onDelay: Decision = {
  soort(dossier) {
    const owed = dossier('dwangsombesluit').flag('verschuldigd');
    return owed === null ? null : owed ? 'dwangsom' : 'dwangsom-geen';
  },
  besluit: (soort) => decided(soort),
};

const onObjection: Decision = {
  soort(dossier) {
    const uitkomst = dossier('beslissing').text('uitkomst');
    return uitkomst && `bezwaar-${uitkomst}`;
  },
  besluit: (soort) => decided(soort),
};

/** Form of a task → the decision whose letter it is about. */
export const LETTER_TASKS: Readonly<Record<string, LetterTask>> = {
  [`aanvraag/${OPSTELLEN}`]: { mag: 'opstellen', van: onApplication },
  'aanvraag/besluit-toetsen': { mag: 'lezen', van: onApplication },
  [`aanvraag/${BUITEN}`]: { mag: 'opstellen', van: setAside },
  'aanvraag/besluit-nemen': { mag: 'lezen', van: onEither },
  'heronderzoek/besluit-opstellen': { mag: 'opstellen', van: onReview },
  'heronderzoek/besluit-nemen': { mag: 'lezen', van: onReview },
  'heronderzoek/maatregel-opstellen': { mag: 'opstellen', van: onMeasure },
  'heronderzoek/maatregel-nemen': { mag: 'lezen', van: onMeasure },
  'terugvordering/besluit-opstellen': { mag: 'opstellen', van: onClaim },
  'terugvordering/besluit-nemen': { mag: 'lezen', van: onClaim },
  'boete/boete-opstellen': { mag: 'opstellen', van: onFine },
  'boete/boete-nemen': { mag: 'lezen', van: onFine },
  'dwangsom/dwangsombesluit-opstellen': { mag: 'opstellen', van: onDelay },
  'dwangsom/dwangsombesluit-nemen': { mag: 'lezen', van: onDelay },
  'bezwaar/beslissing-opstellen': { mag: 'opstellen', van: onObjection },
  'bezwaar/beslissing-nemen': { mag: 'lezen', van: onObjection },
};
