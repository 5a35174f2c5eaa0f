import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { toEuros } from '../../law/amounts.ts';
import { articlesOf } from '../shared/articles.ts';
import { type CaseFile, needed } from '../shared/case-file.ts';
import { lidOf, owedBy, toDebtors } from '../shared/debtor-letters.ts';
import type { DraftLetter } from '../shared/write-letter.ts';
import type { Facts, LetterContext } from './facts.ts';

/** How the letters of decisions about a claim are written, to each who owes it: to recover, not to, and on a waiver. */
export const claimLetters = {
  terugvordering({ dossier }: Facts, context: LetterContext): Promise<DraftLetter[]> {
    const concept = dossier('terugvorderingsbesluit');
    const bedrag = dossier('vorderingsbedrag');
    const always = {
      ...periodOf(dossier),
      bedrag: needed(concept.number('bedrag'), 'het bedrag van de vordering'),
      brutering: concept.number('brutering') ?? 0,
      motivering: needed(concept.text('motivering'), 'de motivering van het besluit'),
      berekening: needed(
        bedrag.text('berekening') ?? concept.text('motivering'),
        'de berekening van het bedrag',
      ),
      weging: needed(
        dossier('weging').text('motivering') ?? concept.text('motivering'),
        'de weging van de redenen',
      ),
      hoofdelijk: (bedrag.text('aansprakelijk') ?? 'inwoner') !== 'inwoner',
    };
    const artikelen = articlesOf(concept.text('artikel'));
    return toDebtors(context, 'terugvorderingsbesluit', (mede) => ({
      ...always,
      // What the resident told is between him and us.
      zienswijze: mede === null ? dossier('zienswijze').text('verslag') : null,
      alsPartner: lidOf(mede),
      artikelen:
        mede === null
          ? artikelen
          : [...artikelen, ...articlesOf(mede.grond), ...articlesOf('art. 59 lid 3 Pw')],
    }));
  },

  'afzien-terugvordering'({ dossier }: Facts, context: LetterContext): Promise<DraftLetter[]> {
    const concept = dossier('terugvorderingsbesluit');
    const always = {
      ...periodOf(dossier),
      motivering: needed(concept.text('motivering'), 'de motivering van het besluit'),
      artikelen: articlesOf(concept.text('artikel')),
    };
    return toDebtors(context, 'afzien-terugvordering', (mede) => ({
      ...always,
      alsPartner: mede !== null,
    }));
  },

  async kwijtschelding(
    { besluit, dossier }: Facts,
    context: LetterContext,
  ): Promise<DraftLetter[]> {
    const oordeel = dossier('kwijtscheldingsoordeel');
    const claims = await findVorderingen(context.trx, context.zaak.id);
    const always = {
      kwijtgescholden: Number(besluit.gegevens.kwijtgescholden ?? 0),
      motivering: needed(oordeel.text('motivering'), 'de motivering van het besluit'),
      artikelen: articlesOf(oordeel.text('artikel')),
    };
    return toDebtors(context, 'kwijtschelding', (mede) => ({
      ...always,
      saldo: toEuros(owedBy(claims, mede)),
      alsPartner: mede !== null,
    }));
  },
};

function periodOf(dossier: CaseFile) {
  const vordering = dossier('vordering');
  return {
    periodeVanDatum: needed(vordering.text('periodeVan'), 'de eerste dag van de periode'),
    periodeTotDatum: needed(vordering.text('periodeTot'), 'de laatste dag van de periode'),
  };
}
