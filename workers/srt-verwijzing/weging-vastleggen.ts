import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';

const MIDDELEN = ['mogelijk', 'uitgeput', 'ongeschikt'] as const;

/** The facts of the table, as the person who weighed them judged; what is not known stays null and gives no answer. */
export const wegingVastleggen = defineWorker<Variables>()({
  type: 'srt-verwijzing.weging-vastleggen',
  reversible: true,
  reads: ['zaakId'],
  writes: [
    'peildatum',
    'vermoedenVerklaard',
    'alleenAnoniemeTip',
    'feitenConcreet',
    'kleineCorrectie',
    'briefVolstaat',
    'eigenMiddelen',
    'verwachteSchade',
    'opsporingNodig',
    'georganiseerd',
    'meerGemeenten',
  ],
  async run(_, context) {
    const dossier = await caseFile(context);
    const weging = dossier('srtWeging');
    const feitenConcreet = weging.flag('feitenConcreet');
    const anoniem = dossier('vermoeden').flag('anoniem') === true;
    return {
      peildatum: today(context.clock),
      vermoedenVerklaard: weging.flag('verklaard'),
      // A tip that own examination bore out with facts is more than a tip.
      alleenAnoniemeTip: anoniem && feitenConcreet !== true,
      feitenConcreet,
      kleineCorrectie: weging.flag('kleineCorrectie'),
      briefVolstaat: weging.flag('briefVolstaat'),
      eigenMiddelen: MIDDELEN.find((code) => code === weging.text('eigenMiddelen')) ?? null,
      verwachteSchade: weging.number('schatting'),
      opsporingNodig: weging.flag('opsporingNodig'),
      georganiseerd: weging.flag('georganiseerd'),
      meerGemeenten: weging.flag('meerGemeenten'),
    };
  },
});
