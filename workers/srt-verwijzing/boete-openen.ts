import { findBerichtFormulieren } from '../../db/queries/formulier-versies/find-bericht-formulieren.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/srt-verwijzing/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';
import { openFollower } from '../shared/srt-followers.ts';

/**
 * Has a fine examined (art. 18a Pw), once. Beside a recovery or a review that is done there, with the damage; otherwise it begins where a
 * recovery case examines its fine. While no case can begin there, a person arranges it.
 */
export const boeteOpenen = defineWorker<Variables>()({
  type: 'srt-verwijzing.boete-openen',
  reads: ['zaakId', 'sanctie'],
  writes: ['boeteMetDeHand'],
  async run({ sanctie }, context) {
    const dossier = await caseFile(context);
    const gevolg = dossier('srtGevolg');
    const done = async (wat: object, boeteMetDeHand = false) => {
      await writeSection(context, 'vervolgzaken', 'boekhouding', {
        geopend: [],
        teStarten: [],
        ...wat,
      });
      return { boeteMetDeHand };
    };
    if (sanctie === 'boete' && gevolg.text('recht') !== 'geen')
      return done({ geopend: ['Boete: met de zaak over het recht'] });
    const begint = (await findBerichtFormulieren(context.trx)).some(
      ({ bericht }) =>
        bericht.naam === 'terugvordering-gestart' && bericht.mijlpalen?.includes('boete'),
    );
    if (!begint) return done({ teStarten: ['Boeteonderzoek'] }, true);
    await openFollower(
      context,
      'terugvordering',
      {
        vordering: {
          zaaknummer: needed(dossier('vermoeden').text('zaaknummer'), 'de zaak van de inwoner'),
          soort: 'boete',
          oorzaak: 'inlichtingenplicht',
          ontdektOp: today(context.clock),
          toelichting:
            gevolg.text('samenvatting') ??
            'Handhaving stelde vast dat de inwoner iets niet doorgaf, en licht dit toe.',
        },
      },
      { oorzaak: 'boete', mijlpaal: 'boete' },
    );
    return done({ geopend: ['Boeteonderzoek'] });
  },
});
