import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { writeSection } from '../shared/case-file.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

const AFLOOP = {
  vervolging: 'Het OM vervolgt: er komt geen boete',
  strafbeschikking: 'Het OM legde een strafbeschikking op: er komt geen boete',
  'geen-vervolging': 'Het OM ziet van vervolging af',
  'termijn-voorbij': 'Het OM reageerde niet binnen dertien weken',
} as const;

/** What the prosecutor did, or that his thirteen weeks passed (art. 5:44 Awb). */
export const omAfloopVastleggen = defineWorker<Variables>()({
  type: 'srt-verwijzing.om-afloop-vastleggen',
  reads: ['zaakId', 'omAntwoord'],
  async run({ omAntwoord }, context) {
    await closeTerm(context, 'omtermijn');
    await writeSection(context, 'aangifte', 'boekhouding', {
      besluit: omAntwoord,
      afloop: AFLOOP[omAntwoord],
    });
  },
});
