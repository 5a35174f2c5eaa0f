import { addPeriod } from '../../law/calendar.ts';
import { articlesOf } from '../shared/articles.ts';
import { type CaseFile, needed } from '../shared/case-file.ts';
import { type DraftLetter, draftLetter } from '../shared/write-letter.ts';
import type { Decided, Facts } from './facts.ts';

type LetterOf = (facts: Facts) => DraftLetter;

const ended =
  (sjabloon: 'intrekking' | 'beeindiging'): LetterOf =>
  ({ besluit, dossier }) =>
    draftLetter(sjabloon, { ...reasons(dossier), ingangsdatum: startOf(besluit) });

/** How the letters of decisions after a review are written. */
export const reviewLetters: Record<string, LetterOf> = {
  opschorting({ besluit, dossier }) {
    const verzuim = dossier('verzuim');
    return draftLetter('opschorting', {
      vanDatum: startOf(besluit),
      herstelTotDatum: needed(dossier('opschorting').text('herstelTot'), 'de hersteltermijn'),
      ontbreekt: verzuim.texts('ontbreekt'),
      motivering: needed(verzuim.text('motivering'), 'de motivering van het besluit'),
    });
  },

  herziening: ({ besluit, dossier }) =>
    draftLetter('herziening', {
      ...reasons(dossier),
      ingangsdatum: startOf(besluit),
      bedragPerMaand: Number(needed(besluit.bedrag_per_maand, 'het bedrag per maand')),
    }),

  intrekking: ended('intrekking'),
  beeindiging: ended('beeindiging'),

  maatregel({ besluit, dossier }) {
    const voorstel = dossier('maatregelvoorstel');
    return draftLetter('maatregel', {
      ingangsdatum: startOf(besluit),
      percentage: needed(voorstel.number('percentage'), 'het percentage'),
      maanden: needed(voorstel.number('maanden'), 'het aantal maanden'),
      motivering: needed(voorstel.text('motivering'), 'de motivering van het besluit'),
      omstandigheden: needed(voorstel.text('omstandigheden'), 'de omstandigheden'),
      heroverwegenVoor: addPeriod(startOf(besluit), 'P3M'),
      artikelen: articlesOf(voorstel.text('artikel')),
    });
  },

  'maatregel-waarschuwing'({ dossier }) {
    const voorstel = dossier('maatregelvoorstel');
    return draftLetter('maatregel-waarschuwing', {
      motivering: needed(voorstel.text('motivering'), 'de motivering van het besluit'),
      artikelen: articlesOf(voorstel.text('artikel')),
    });
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

const startOf = (besluit: Decided): string => needed(besluit.ingangsdatum, 'de ingangsdatum');
