import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/terugvordering/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

/** Tells the resident what we intend and asks for a reaction (art. 4:8 Awb), within a time that the municipality sets. */
export const voornemenVersturen = defineWorker<Variables>()({
  type: 'terugvordering.voornemen-versturen',
  reads: ['zaakId'],
  writes: ['zienswijzeTot'],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    const term = {
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'zienswijzetermijn',
      grondslag: 'art. 4:8 lid 1 Awb',
      begintOp: today(clock),
      duur: await setting(context, 'zienswijzetermijn', 'P2W'),
    } as const;
    const { einddatum } = planTermijn(term);
    const dossier = await caseFile(context);
    const vordering = dossier('vordering');
    await writeLetter(context, 'voornemen-terugvordering', {
      periodeVanDatum: needed(vordering.text('periodeVan'), 'de eerste dag van de periode'),
      periodeTotDatum: needed(vordering.text('periodeTot'), 'de laatste dag van de periode'),
      bedrag: needed(dossier('terugvorderingsadvies').number('totaal'), 'het bedrag'),
      motivering: [
        dossier('vorderingsbedrag').text('berekening') ?? '',
        dossier('weging').text('motivering') ?? '',
      ]
        .join('\n')
        .trim(),
      uiterlijkOp: einddatum,
    });
    await closeTerm(context, 'zienswijzetermijn');
    await openTermijn(trx, term, clock);
    return { zienswijzeTot: endOfDay(einddatum) };
  },
});
