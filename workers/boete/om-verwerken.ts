import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import type { Day } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/boete/variables.ts';
import { hervat } from '../../terms/hervat.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, writeSection } from '../shared/case-file.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

const NOTES = {
  vervolging: 'Het Openbaar Ministerie vervolgt: er komt geen boete (art. 5:44 lid 1 Awb).',
  strafbeschikking:
    'Het Openbaar Ministerie gaf een strafbeschikking: er komt geen boete (art. 5:44 lid 1 Awb).',
  'geen-vervolging': 'Het Openbaar Ministerie vervolgt niet: een boete kan (art. 5:44 lid 3 Awb).',
} as const;

/** The prosecutor answered or let thirteen weeks pass: the time to decide runs again, or there will be no fine (art. 5:44 Awb). */
export const omVerwerken = defineWorker<Variables>()({
  type: 'boete.om-verwerken',
  reads: ['zaakId', 'omAntwoord'],
  writes: ['boeteUitkomst'],
  async run({ omAntwoord }, context) {
    const { trx, zaak, clock, audit } = context;
    const op = await answeredOn(context);
    await closeTerm(context, 'omtermijn');
    const termijn = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'boetetermijn' });
    if (termijn?.status === 'opgeschort') await hervat(trx, { termijnId: termijn.id, op }, clock);
    await writeSection(context, 'boeteadvies', 'boekhouding', {
      letOp: omAntwoord
        ? NOTES[omAntwoord]
        : 'Het Openbaar Ministerie antwoordde niet binnen dertien weken: een boete kan (art. 5:44 lid 3 Awb).',
    });
    audit({
      actie: 'boete.om-antwoord',
      objectSoort: 'zaak',
      objectId: zaak.id,
      details: { omAntwoord },
    });
    const vervolgt = omAntwoord === 'vervolging' || omAntwoord === 'strafbeschikking';
    return { boeteUitkomst: vervolgt ? 'om' : null };
  },
});

/** The day on which the answer came: a letter may lie before staff enter it. Not before the prosecutor was asked. */
async function answeredOn(context: WorkerContext): Promise<Day> {
  const { trx, zaak, clock } = context;
  const ontvangenOp = (await caseFile(context))('omBesluit').text('ontvangenOp') ?? today(clock);
  const gevraagd = await findLopendeTermijn(trx, { zaakId: zaak.id, soort: 'omtermijn' });
  return gevraagd && ontvangenOp < gevraagd.begint_op ? gevraagd.begint_op : ontvangenOp;
}
