import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, writeSection } from '../shared/case-file.ts';
import { claimOf } from './vordering-openen.ts';

const WORDS = {
  karakter: {
    verplicht: 'Verplicht: het college moet terugvorderen',
    bevoegd: 'Bevoegd: het college mag terugvorderen',
    niet: 'Niet mogelijk',
  },
  verrekenen: { moet: 'Moet', mag: 'Mag', nee: 'Nee' },
} as const;

/** Writes what the table says into the case file, so that a person weighs it. */
export const grondVastleggen = defineWorker<Variables>()({
  type: 'terugvordering.grond-vastleggen',
  reads: ['zaakId', 'terugvorderingsgrond', 'kostenBinnenTweeJaar'],
  async run({ terugvorderingsgrond, kostenBinnenTweeJaar }, context) {
    const grond = needed(terugvorderingsgrond, 'het antwoord van de tabel terugvorderingsgrond');
    await writeSection(context, 'terugvorderingsadvies', 'beslistabel', {
      karakter: WORDS.karakter[grond.karakter],
      verrekenen: WORDS.verrekenen[grond.verrekenen],
      grondslag: grond.grondslag,
      bron: grond.bron,
      waarschuwing:
        grond.karakter === 'niet'
          ? 'Alle kosten zijn ouder dan twee jaar: stel voor om af te zien (art. 58 lid 6 Pw).'
          : kostenBinnenTweeJaar === 'deels' && grond.grondslag.includes('lid 6')
            ? 'Een deel van de kosten is ouder dan twee jaar: laat dat deel buiten de vordering (art. 58 lid 6 Pw).'
            : grond.karakter === 'bevoegd'
              ? 'Het beleid van de gemeente over deze bevoegdheid is niet gevonden. U weegt alle feiten.'
              : 'Het advies is berekend uit de vastgelegde feiten. U weegt alle feiten.',
    });
    if (grond.karakter !== 'niet') {
      const { id } = await claimOf(context);
      await updateVordering(context.trx, id, { karakter: grond.karakter });
    }
  },
});
