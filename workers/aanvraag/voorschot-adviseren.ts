import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';

const ADVIES = {
  ja: 'Verschuldigd',
  nee: 'Niet verschuldigd',
  kan: 'Het kan: u beslist',
} as const;

/** Shows a person whether an advance is due, how much at least, and why (art. 52 Pw). */
export const voorschotAdviseren = defineWorker<Variables>()({
  type: 'aanvraag.voorschot-adviseren',
  reads: ['zaakId', 'voorschot', 'voorschotOp'],
  async run({ voorschot, voorschotOp }, context) {
    await writeSection(context, 'voorschotadvies', 'beslistabel', {
      op: voorschotOp,
      advies: voorschot ? ADVIES[voorschot.verschuldigd] : 'Geen advies: beslis zelf',
      minimum: voorschot?.minimum ?? null,
      percentage: voorschot?.percentage ?? null,
      grondslag: voorschot?.grondslag ?? 'Geen regel past',
      bron: voorschot?.bron ?? null,
      waarschuwing: voorschot?.geverifieerd === false ? ONGEVERIFIEERD : null,
    });
  },
});

const ONGEVERIFIEERD = 'Dit percentage is niet geverifieerd. Controleer het voordat u beslist.';
