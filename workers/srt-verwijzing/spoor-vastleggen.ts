import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, writeSection } from '../shared/case-file.ts';

const SPOOR = {
  bestuurlijk: 'Bestuurlijk: geen aangifte',
  strafrechtelijk: 'Strafrechtelijk: aangifte bij het OM',
  'overleg-om': 'Overleg met het OM of aangifte past',
} as const;

/** Keeps what table aangifte advises, with its source, so that a person weighs it. */
export const spoorVastleggen = defineWorker<Variables>()({
  type: 'srt-verwijzing.spoor-vastleggen',
  reversible: true,
  reads: ['zaakId', 'aangifteAdvies'],
  async run({ aangifteAdvies }, context) {
    const { spoor, grondslag, bron, geverifieerd } = needed(
      aangifteAdvies,
      'het antwoord van de tabel',
    );
    await writeSection(context, 'aangifteadvies', 'beslistabel', {
      spoor: SPOOR[spoor],
      grondslag,
      bron,
      geverifieerd,
    });
  },
});
