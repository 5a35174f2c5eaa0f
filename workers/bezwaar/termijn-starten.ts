import { formatDay } from '../../law/calendar.ts';
import { filedInTime } from '../../law/objection-term.ts';
import type { Variables } from '../../processes/bezwaar/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, type Section, writeSection } from '../shared/case-file.ts';
import { committeeAdvises } from '../shared/committee.ts';
import { contestedDecision } from '../shared/contested-decision.ts';

/**
 * Starts the term to decide, of the weeks that the table beslistermijn says, from the day after the filing term, whenever the objection
 * came (art. 7:10 lid 1 Awb), and says whether the objection was in time (art. 6:7–6:10 Awb).
 */
export const termijnStarten = defineWorker<Variables>()({
  type: 'bezwaar.termijn-starten',
  reads: ['zaakId', 'commissie', 'beslistermijn'],
  writes: [
    'herstelGeboden',
    'kennelijkNietOntvankelijk',
    'kennelijkOngegrond',
    'afgezien',
    'geenReactie',
    'volledigTegemoet',
  ],
  async run({ commissie, beslistermijn }, context) {
    const { trx, zaak, clock } = context;
    const bezwaar = (await caseFile(context))('bezwaar');
    const { bekendgemaaktOp } = await contestedDecision(context);
    const ontvangenOp = bezwaar.text('ontvangenOp') ?? zaak.melding_op;
    const gepost = bezwaar.text('gepostOp');
    // A postmark of after the receipt was misread: what is left is the day of receipt.
    const gepostOp = gepost !== null && gepost <= ontvangenOp ? gepost : null;
    const filed = filedInTime({ bekendgemaaktOp, ontvangenOp, gepostOp });
    // A case on a model that asks neither for a committee nor the table: what the law says then (art. 7:10 lid 1 Awb).
    const adviseert = commissie ?? (await committeeAdvises(context));
    const { duur, grondslag } = beslistermijn ?? {
      duur: adviseert ? 'P12W' : 'P6W',
      grondslag: 'art. 7:10 lid 1 Awb',
    };
    const { einddatum } = await openTermijn(
      trx,
      {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'bezwaarbeslissing',
        begintOp: filed.laatsteDag,
        duur,
        grondslag,
      },
      clock,
    );
    await writeSection(context, 'bezwaaradvies', 'beslistabel', {
      besluitdatum: bekendgemaaktOp,
      laatsteDag: filed.laatsteDag,
      opTijd: filed.opTijd ? 'Ja' : `Nee, de laatste dag was ${formatDay(filed.laatsteDag)}`,
      beslissenVoor: einddatum,
      commissie: adviseert ? 'Een commissie adviseert (art. 7:13 Awb)' : 'Er is geen commissie',
      uitleg: filed.uitleg.map(({ artikel, waarom }) => `${waarom} (${artikel})`).join('\n'),
      ...(filed.status === 'vastgesteld'
        ? {}
        : { waarschuwing: 'Deze dag is niet geverifieerd. Reken haar na.' }),
    });
    await writeToRepresentative(context, bezwaar);
    return {
      herstelGeboden: false,
      kennelijkNietOntvankelijk: false,
      kennelijkOngegrond: false,
      afgezien: false,
      geenReactie: false,
      volledigTegemoet: false,
    };
  },
});

/** The papers go at least to the representative (art. 6:17 Awb). */
async function writeToRepresentative(context: WorkerContext, bezwaar: Section): Promise<void> {
  if (bezwaar.flag('gemachtigde') !== true) return;
  await writeSection(context, 'contact', 'medewerker', {
    postAan: bezwaar.text('gemachtigdeNaam'),
    anderPostadres: true,
    postadres: {
      straat: bezwaar.text('gemachtigdeStraat'),
      postcode: bezwaar.text('gemachtigdePostcode'),
      plaats: bezwaar.text('gemachtigdePlaats'),
    },
  });
}
