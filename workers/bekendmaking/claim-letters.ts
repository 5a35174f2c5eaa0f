import type { BesluitRij } from '../../db/queries/besluiten/insert-besluit.ts';
import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import { toEuros } from '../../law/amounts.ts';
import type { WorkerContext } from '../define-worker.ts';
import { articlesOf } from '../shared/articles.ts';
import { type CaseFile, needed } from '../shared/case-file.ts';
import { lidOf, owedBy, writeToDebtors } from '../shared/debtor-letters.ts';

type Facts = { readonly besluit: BesluitRij; readonly dossier: CaseFile };

/** How the letters of decisions about a claim are written, to each who owes it: to recover, not to, and on a waiver. */
export const claimLetters = {
  terugvordering({ besluit, dossier }: Facts, context: WorkerContext): Promise<string> {
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
    return writeToDebtors(
      context,
      'terugvorderingsbesluit',
      (mede) => ({
        ...always,
        // What the resident told is between him and us.
        zienswijze: mede === null ? dossier('zienswijze').text('verslag') : null,
        alsPartner: lidOf(mede),
        artikelen:
          mede === null
            ? artikelen
            : [...artikelen, ...articlesOf(mede.grond), ...articlesOf('art. 59 lid 3 Pw')],
      }),
      options(besluit),
    );
  },

  'afzien-terugvordering'({ besluit, dossier }: Facts, context: WorkerContext): Promise<string> {
    const concept = dossier('terugvorderingsbesluit');
    const always = {
      ...periodOf(dossier),
      motivering: needed(concept.text('motivering'), 'de motivering van het besluit'),
      artikelen: articlesOf(concept.text('artikel')),
    };
    return writeToDebtors(
      context,
      'afzien-terugvordering',
      (mede) => ({ ...always, alsPartner: mede !== null }),
      options(besluit),
    );
  },

  async kwijtschelding({ besluit, dossier }: Facts, context: WorkerContext): Promise<string> {
    const oordeel = dossier('kwijtscheldingsoordeel');
    const claims = await findVorderingen(context.trx, context.zaak.id);
    const always = {
      kwijtgescholden: Number(besluit.gegevens.kwijtgescholden ?? 0),
      motivering: needed(oordeel.text('motivering'), 'de motivering van het besluit'),
      artikelen: articlesOf(oordeel.text('artikel')),
    };
    return writeToDebtors(
      context,
      'kwijtschelding',
      (mede) => ({
        ...always,
        saldo: toEuros(owedBy(claims, mede)),
        alsPartner: mede !== null,
      }),
      options(besluit),
    );
  },
};

const options = (besluit: BesluitRij) => ({ besluitId: besluit.id, verzenden: false });

function periodOf(dossier: CaseFile) {
  const vordering = dossier('vordering');
  return {
    periodeVanDatum: needed(vordering.text('periodeVan'), 'de eerste dag van de periode'),
    periodeTotDatum: needed(vordering.text('periodeTot'), 'de laatste dag van de periode'),
  };
}
