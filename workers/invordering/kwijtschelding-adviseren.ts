import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';

/** Writes what the table says into the case file; without an answer a person weighs without advice. */
export const kwijtscheldingAdviseren = defineWorker<Variables>()({
  type: 'invordering.kwijtschelding-adviseren',
  reversible: true,
  reads: ['zaakId', 'kwijtschelding'],
  async run({ kwijtschelding }, context) {
    await writeSection(context, 'kwijtscheldingsadvies', 'beslistabel', {
      uitkomst: !kwijtschelding
        ? 'Geen advies: feiten ontbreken'
        : kwijtschelding.uitkomst === 'kan'
          ? 'Kwijtschelden kan'
          : 'Kwijtschelden kan niet',
      grondslag: kwijtschelding?.grondslag ?? 'Geen regel past',
      bron: kwijtschelding?.bron ?? 'Geen regel past',
      waarschuwing:
        kwijtschelding?.geverifieerd === false
          ? 'Dit rust op gemeentelijk beleid dat niet is geverifieerd.'
          : 'De tabel adviseert, u beslist.',
    });
  },
});
