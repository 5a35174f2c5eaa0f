import { findLaatsteTermijn } from '../../db/queries/termijnen/find-laatste-termijn.ts';
import { toEuros } from '../../law/amounts.ts';
import type { GrantData } from '../../letters/grant.ts';
import type { Briefgegevens } from '../../letters/letter.ts';
import type { ToekenningBbzData } from '../../letters/toekenning-bbz.ts';
import { articlesOf, householdInWords, inFull } from '../shared/articles.ts';
import { needed, type Section } from '../shared/case-file.ts';
import { incomeOf, otherIncomes } from '../shared/means.ts';
import { outstandingAdvances } from '../shared/payments.ts';
import { type DraftLetter, draftLetter } from '../shared/write-letter.ts';
import { claimLetters } from './claim-letters.ts';
import { delayLetters } from './delay-letters.ts';
import type { Facts, LetterContext } from './facts.ts';
import { fineLetters } from './fine-letters.ts';
import { objectionLetters } from './objection-letters.ts';
import { reviewLetters } from './review-letters.ts';
import { schemeLetter } from './scheme-letters.ts';

/**
 * The letters by which a decision is made known, with its grounds and the objection clause (art. 3:45, 3:46 Awb): one to the resident, and
 * one to each who owes a claim too. Of a decision that is still a draft they are the letters as they would go out.
 *
 * @throws Fault that names the fact which is not there yet
 */
export async function decisionLetters(
  facts: Facts,
  context: LetterContext,
): Promise<readonly DraftLetter[]> {
  const { zaak } = context;
  const composed = await (LETTERS[facts.besluit.soort] ?? grant)(
    {
      ...facts,
      aanvraagOp: zaak.aanvraag_op ?? zaak.melding_op,
      voorschotBetaald: toEuros(await outstandingAdvances(context)),
    },
    context,
  );
  return 'sjabloon' in composed ? [composed] : composed;
}

type Application = Facts & { readonly aanvraagOp: string; readonly voorschotBetaald: number };
type Composed = DraftLetter | readonly DraftLetter[];

/** Sort of the decision → how its letter is written; the sorts of grant are left. */
const LETTERS: Record<
  string,
  (facts: Application, context: LetterContext) => Composed | Promise<Composed>
> = {
  ...claimLetters,
  ...delayLetters,
  ...fineLetters,
  ...objectionLetters,
  ...reviewLetters,

  afwijzing(facts) {
    const concept = facts.dossier('concept');
    return draftLetter('afwijzing', {
      aanvraagOp: facts.aanvraagOp,
      motivering: needed(concept.text('motivering'), 'de motivering van het besluit'),
      artikelen: articlesOf(concept.text('artikel')),
      zienswijze: facts.dossier('zienswijze').text('verslag'),
      voorschotBetaald: facts.voorschotBetaald,
    });
  },

  async 'buiten-behandeling'(facts, context) {
    const { trx, zaak } = context;
    const buiten = facts.dossier('buitenBehandeling');
    const herstel = await findLaatsteTermijn(trx, { zaakId: zaak.id, soort: 'hersteltermijn' });
    return draftLetter('buiten-behandeling', {
      aanvraagOp: facts.aanvraagOp,
      gevraagdOp: needed(buiten.text('gevraagdOp') ?? herstel?.begint_op, 'de hersteltermijn'),
      uiterlijkOp: needed(buiten.text('uiterlijkOp') ?? herstel?.einddatum, 'de hersteltermijn'),
      ontbreekt: facts.dossier('volledigheid').texts('ontbreekt'),
      motivering: needed(buiten.text('motivering'), 'de motivering van het besluit'),
      voorschotBetaald: facts.voorschotBetaald,
    });
  },
};

function grant(facts: Application, context: LetterContext): DraftLetter {
  const { besluit, dossier } = facts;
  const concept = dossier('concept');
  const redenLening =
    besluit.soort === 'toekenning-lening'
      ? needed(concept.text('redenLening'), 'de reden van de lening')
      : null;
  // Why it begins on another day than the melding belongs to the reasons.
  const motivering = [
    needed(concept.text('motivering'), 'de motivering van het besluit'),
    concept.text('redenEerder') ?? '',
  ]
    .join('\n')
    .trim();
  const always = {
    aanvraagOp: facts.aanvraagOp,
    ingangsdatum: needed(besluit.ingangsdatum, 'de ingangsdatum'),
    motivering,
    voorschotBetaald: facts.voorschotBetaald,
    verplichtingen: concept.texts('verplichtingen'),
    artikelen: articlesOf(concept.text('artikel')),
    afgewezenDelen: (concept.rows('afgewezenDelen') ?? []).map((row) => ({
      deel: needed(row.text('deel'), 'het deel dat u afwijst'),
      reden: needed(row.text('reden'), 'de reden van de afwijzing'),
      artikel: inFull(needed(row.text('artikel'), 'het artikel van de afwijzing')),
    })),
    zienswijze: dossier('zienswijze').text('verslag'),
  };
  const bbz = {
    bbzSoort: concept.text('bbzSoort') as ToekenningBbzData['bbzSoort'],
    maanden: concept.number('maanden'),
  };
  const ofScheme = schemeLetter(context, { ...always, ...bbz, redenLening }, besluit);
  if (ofScheme) return ofScheme;
  const advies = dossier('advies');
  const data: Omit<GrantData, keyof Briefgegevens> = {
    ...always,
    meldingOp: context.zaak.melding_op,
    leefvorm: householdInWords(needed(advies.text('leefvorm'), 'de leefvorm')),
    // Where no table has a norm, whoever drafted the decision laid it down; a decision never waits for a letter without it.
    norm: advies.number('norm') ?? concept.number('norm') ?? null,
    normArtikel: inFull(needed(advies.text('normGrondslag'), 'de grondslag van de norm')),
    inkomsten: counted(dossier('inkomen'), advies.number('vrijlating') ?? 0),
    bedragPerMaand: Number(needed(besluit.bedrag_per_maand, 'het bedrag per maand')),
    planVanAanpak: dossier('plan').text('doel') !== null,
  };
  if (redenLening !== null) {
    return draftLetter('toekenning-lening', { ...data, redenLening });
  }
  return draftLetter('toekenning', data);
}

/** Income from work as one line, since what is left out of account is of all of it together. */
function counted(inkomen: Section, vrijgelaten: number): GrantData['inkomsten'] {
  const arbeid = incomeOf(inkomen)?.arbeid ?? 0;
  return [
    ...(arbeid > 0 ? [{ omschrijving: 'inkomen uit werk', bedrag: arbeid, vrijgelaten }] : []),
    ...otherIncomes(inkomen).map((post) => ({ ...post, vrijgelaten: 0 })),
  ];
}
