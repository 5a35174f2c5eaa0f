import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { today } from '../../law/clock.ts';
import { lastDayToFine } from '../../law/fine.ts';
import type { Variables } from '../../processes/boete/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed, writeSection } from '../shared/case-file.ts';

/** From this damage on a case goes to the prosecutor in principle, in euros (Aanwijzing sociale zekerheidsfraude 2023A003). */
const OM_FROM = 50_000;

/** Reads the report: the weeks of the table beslistermijn begin on its day (art. 5:51 lid 1 Awb), and after five years it is too late (art. 5:45 Awb). */
export const rapportVastleggen = defineWorker<Variables>()({
  type: 'boete.rapport-vastleggen',
  reads: ['zaakId', 'boetetermijn'],
  writes: [
    'rapportStand',
    'peildatum',
    'benadelingsbedrag',
    'zelfGemeld',
    'waarschuwingBinnenTweeJaar',
    'eerdereStraf',
    'aangifteNodig',
    'boeteUitkomst',
  ],
  async run({ boetetermijn }, context) {
    const peildatum = today(context.clock);
    const rapport = (await caseFile(context))('boeterapport');
    const op = needed(rapport.text('rapportOp'), 'de dagtekening van het rapport');
    const van = needed(rapport.text('overtredingVan'), 'de eerste dag van de overtreding');
    const tot = needed(rapport.text('overtredingTot'), 'de laatste dag van de overtreding');
    const benadelingsbedrag = needed(rapport.number('benadelingsbedrag'), 'het benadelingsbedrag');
    const { einddatum } = lastDayToFine(tot);
    const rapportStand =
      tot < van || op < tot ? 'onjuist' : einddatum < peildatum ? 'vervallen' : 'geldig';
    await writeSection(context, 'boeteadvies', 'boekhouding', {
      uiterlijkOp: einddatum,
      letOp:
        NOTES[
          rapport.flag('verhoord') === true && rapport.flag('cautie') !== true
            ? 'cautie'
            : rapportStand
        ],
    });
    if (rapportStand === 'geldig') await startTerm(context, op, boetetermijn);
    return {
      rapportStand,
      peildatum,
      benadelingsbedrag,
      zelfGemeld: rapport.flag('zelfGemeld') === true,
      waarschuwingBinnenTweeJaar: rapport.flag('eerdereWaarschuwing') === true,
      eerdereStraf: rapport.flag('eerdereStraf') === true,
      aangifteNodig: benadelingsbedrag >= OM_FROM || rapport.flag('aangifteReden') === true,
      boeteUitkomst: rapportStand === 'vervallen' ? 'vervallen' : null,
    };
  },
});

const NOTES = {
  geldig: 'Het advies volgt als de verwijtbaarheid is beoordeeld.',
  onjuist:
    'De dagen in het rapport kunnen niet kloppen: de overtreding eindigt niet voor haar begin, en het rapport is er niet voor haar einde.',
  vervallen: 'De overtreding is langer dan vijf jaar voorbij: er kan geen boete meer komen.',
  cautie:
    'De inwoner wist niet dat antwoorden niet hoeft. De verklaring telt niet mee (art. 5:10a lid 2 Awb).',
} as const;

async function startTerm(
  { trx, zaak, clock }: WorkerContext,
  begintOp: string,
  boetetermijn: Variables['boetetermijn'],
): Promise<void> {
  const soort = 'boetetermijn' as const;
  if (await findLopendeTermijn(trx, { zaakId: zaak.id, soort })) return;
  const term = {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    soort,
    begintOp,
    // A case on a model that does not ask the table: the thirteen weeks of art. 5:51 lid 1 Awb hold.
    ...(boetetermijn && { duur: boetetermijn.duur, grondslag: boetetermijn.grondslag }),
  };
  await openTermijn(trx, term, clock);
}
