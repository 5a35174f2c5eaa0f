import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { askForView } from '../shared/ask-for-view.ts';
import { caseFile, needed } from '../shared/case-file.ts';

const VOORNEMEN: Record<Variables['besluitSoort'], string> = {
  voortzetting: 'de uitkering door te laten lopen',
  herziening: 'het bedrag van de uitkering te veranderen',
  intrekking: 'de uitkering in te trekken',
  beeindiging: 'de uitkering te beëindigen',
};

/** Tells the resident what we intend and asks for a reaction (art. 4:8 Awb), within a time that the municipality sets. */
export const voornemenVersturen = defineWorker<Variables>()({
  type: 'heronderzoek.voornemen-versturen',
  reads: ['zaakId', 'besluitSoort'],
  writes: ['zienswijzeTot'],
  async run({ besluitSoort }, context) {
    const besluit = (await caseFile(context))('heronderzoeksbesluit');
    return askForView(
      context,
      'voornemen-heronderzoek',
      {
        voornemen: VOORNEMEN[besluitSoort],
        vanDatum: besluit.text('ingangsdatum') ?? today(context.clock),
        motivering: needed(besluit.text('motivering'), 'de motivering van het besluit'),
      },
      'art. 4:8 lid 1 Awb',
    );
  },
});
