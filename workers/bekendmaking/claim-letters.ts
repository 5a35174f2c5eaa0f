import type { BesluitRij } from '../../db/queries/besluiten/insert-besluit.ts';
import { findVorderingen } from '../../db/queries/vorderingen/find-vorderingen.ts';
import type { WorkerContext } from '../define-worker.ts';
import { articlesOf } from '../shared/articles.ts';
import { type CaseFile, needed } from '../shared/case-file.ts';
import { writeLetter } from '../shared/write-letter.ts';

type Facts = { readonly besluit: BesluitRij; readonly dossier: CaseFile };

/** How the letters of decisions about a claim are written: to recover, not to, and on a waiver. */
export const claimLetters = {
  terugvordering({ besluit, dossier }: Facts, context: WorkerContext): Promise<string> {
    const concept = dossier('terugvorderingsbesluit');
    const bedrag = dossier('vorderingsbedrag');
    return writeLetter(
      context,
      'terugvorderingsbesluit',
      {
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
        zienswijze: dossier('zienswijze').text('verslag'),
        hoofdelijk: bedrag.text('aansprakelijk') === 'gezin',
        artikelen: articlesOf(concept.text('artikel')),
      },
      options(besluit),
    );
  },

  'afzien-terugvordering'({ besluit, dossier }: Facts, context: WorkerContext): Promise<string> {
    const concept = dossier('terugvorderingsbesluit');
    return writeLetter(
      context,
      'afzien-terugvordering',
      {
        ...periodOf(dossier),
        motivering: needed(concept.text('motivering'), 'de motivering van het besluit'),
        artikelen: articlesOf(concept.text('artikel')),
      },
      options(besluit),
    );
  },

  async kwijtschelding({ besluit, dossier }: Facts, context: WorkerContext): Promise<string> {
    const oordeel = dossier('kwijtscheldingsoordeel');
    const claims = await findVorderingen(context.trx, context.zaak.id);
    return writeLetter(
      context,
      'kwijtschelding',
      {
        kwijtgescholden: Number(besluit.gegevens.kwijtgescholden ?? 0),
        saldo: claims.reduce((sum, { saldo }) => sum + Math.round(Number(saldo) * 100), 0) / 100,
        motivering: needed(oordeel.text('motivering'), 'de motivering van het besluit'),
        artikelen: articlesOf(oordeel.text('artikel')),
      },
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
