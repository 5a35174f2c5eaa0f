import type { BesluitRij } from '../../db/queries/besluiten/insert-besluit.ts';
import { addPeriod } from '../../law/calendar.ts';
import type { WorkerContext } from '../define-worker.ts';
import { articlesOf } from '../shared/articles.ts';
import { type CaseFile, needed } from '../shared/case-file.ts';
import { writeLetter } from '../shared/write-letter.ts';

type Facts = { readonly besluit: BesluitRij; readonly dossier: CaseFile };
type LetterOf = (facts: Facts, context: WorkerContext) => Promise<string>;

const ended =
  (sjabloon: 'intrekking' | 'beeindiging'): LetterOf =>
  ({ besluit, dossier }, context) =>
    writeLetter(
      context,
      sjabloon,
      { ...reasons(dossier), ingangsdatum: startOf(besluit) },
      options(besluit),
    );

/** How the letters of decisions after a review are written. */
export const reviewLetters: Record<string, LetterOf> = {
  opschorting({ besluit, dossier }, context) {
    const verzuim = dossier('verzuim');
    return writeLetter(
      context,
      'opschorting',
      {
        vanDatum: startOf(besluit),
        herstelTotDatum: needed(dossier('opschorting').text('herstelTot'), 'de hersteltermijn'),
        ontbreekt: verzuim.texts('ontbreekt'),
        motivering: needed(verzuim.text('motivering'), 'de motivering van het besluit'),
      },
      options(besluit),
    );
  },

  herziening: ({ besluit, dossier }, context) =>
    writeLetter(
      context,
      'herziening',
      {
        ...reasons(dossier),
        ingangsdatum: startOf(besluit),
        bedragPerMaand: Number(needed(besluit.bedrag_per_maand, 'het bedrag per maand')),
      },
      options(besluit),
    ),

  intrekking: ended('intrekking'),
  beeindiging: ended('beeindiging'),

  maatregel({ besluit, dossier }, context) {
    const voorstel = dossier('maatregelvoorstel');
    return writeLetter(
      context,
      'maatregel',
      {
        ingangsdatum: startOf(besluit),
        percentage: needed(voorstel.number('percentage'), 'het percentage'),
        maanden: needed(voorstel.number('maanden'), 'het aantal maanden'),
        motivering: needed(voorstel.text('motivering'), 'de motivering van het besluit'),
        omstandigheden: needed(voorstel.text('omstandigheden'), 'de omstandigheden'),
        heroverwegenVoor: addPeriod(startOf(besluit), 'P3M'),
        artikelen: articlesOf(voorstel.text('artikel')),
      },
      options(besluit),
    );
  },

  'maatregel-waarschuwing'({ besluit, dossier }, context) {
    const voorstel = dossier('maatregelvoorstel');
    return writeLetter(
      context,
      'maatregel-waarschuwing',
      {
        motivering: needed(voorstel.text('motivering'), 'de motivering van het besluit'),
        artikelen: articlesOf(voorstel.text('artikel')),
      },
      options(besluit),
    );
  },
};

const reasons = (dossier: CaseFile) => {
  const concept = dossier('heronderzoeksbesluit');
  return {
    motivering: needed(concept.text('motivering'), 'de motivering van het besluit'),
    zienswijze: dossier('zienswijze').text('verslag'),
    teVeelBetaald: concept.flag('teVeelBetaald') === true,
    artikelen: articlesOf(concept.text('artikel')),
  };
};

const startOf = (besluit: BesluitRij): string => needed(besluit.ingangsdatum, 'de ingangsdatum');
const options = (besluit: BesluitRij) => ({ besluitId: besluit.id, verzenden: false });
