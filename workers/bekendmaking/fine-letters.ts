import { articlesOf, inFull } from '../shared/articles.ts';
import { type CaseFile, needed } from '../shared/case-file.ts';
import { type DraftLetter, draftLetter } from '../shared/write-letter.ts';
import type { Facts } from './facts.ts';

/** How the letters of decisions about a fine are written: a fine, a warning, neither. */
export const fineLetters = {
  boete({ dossier }: Facts): DraftLetter {
    return draftLetter('boetebesluit', {
      ...periodOf(dossier),
      ...reasons(dossier),
      overtreding: breachOf(dossier),
      bedrag: needed(dossier('boetebesluit').number('bedrag'), 'het bedrag van de boete'),
      berekening: sentences(
        needed(dossier('boeteadvies').text('uitleg'), 'de berekening van het bedrag'),
      ),
      zienswijze: dossier('boetezienswijze').text('verslag'),
    });
  },

  'boete-waarschuwing'({ dossier }: Facts): DraftLetter {
    return draftLetter('boete-waarschuwing', {
      ...reasons(dossier),
      overtreding: breachOf(dossier),
    });
  },

  'afzien-boete'({ dossier }: Facts): DraftLetter {
    return draftLetter('afzien-boete', { ...periodOf(dossier), ...reasons(dossier) });
  },
};

const breachOf = (dossier: CaseFile): string =>
  needed(dossier('boeterapport').text('overtreding'), 'de overtreding');

const reasons = (dossier: CaseFile) => {
  const concept = dossier('boetebesluit');
  return {
    motivering: needed(concept.text('motivering'), 'de motivering van het besluit'),
    artikelen: articlesOf(concept.text('artikel')),
  };
};

const periodOf = (dossier: CaseFile) => {
  const rapport = dossier('boeterapport');
  return {
    periodeVanDatum: needed(rapport.text('overtredingVan'), 'de eerste dag van de overtreding'),
    periodeTotDatum: needed(rapport.text('overtredingTot'), 'de laatste dag van de overtreding'),
  };
};

/** 'ten hoogste … (art. …); vijftig procent …' → a sentence a line, without abbreviations. */
const sentences = (uitleg: string): string =>
  uitleg
    .split('; ')
    .map((stap) => `${stap.charAt(0).toUpperCase()}${inFull(stap).slice(1)}.`)
    .join('\n');
