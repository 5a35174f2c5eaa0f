import { today } from '../../law/clock.ts';
import { endOfDay } from '../../law/instant.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { openTermijn, planTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { closeTerm, setting } from '../shared/terms-of-case.ts';
import { writeLetter } from '../shared/write-letter.ts';

const VOORNEMEN: Record<Variables['besluitSoort'], string> = {
  voortzetting: 'de uitkering door te laten lopen',
  herziening: 'het bedrag van de uitkering te veranderen',
  intrekking: 'de uitkering in te trekken',
  beeindiging: 'de uitkering te beëindigen',
};

/** Tells the resident what we intend and asks for a reaction (art. 4:8 Awb), within a time that the municipality sets. */
export const voornemenVersturen = defineWorker<Variables>()({
  type: 'heronderzoek.voornemen-versturen',
  reads: ['zaakId', 'besluitSoort'],
  writes: ['zienswijzeTot'],
  async run({ besluitSoort }, context) {
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
    const besluit = (await caseFile(context))('heronderzoeksbesluit');
    await writeLetter(context, 'voornemen-heronderzoek', {
      voornemen: VOORNEMEN[besluitSoort],
      vanDatum: besluit.text('ingangsdatum') ?? today(clock),
      motivering: needed(besluit.text('motivering'), 'de motivering van het besluit'),
      uiterlijkOp: einddatum,
    });
    await closeTerm(context, 'zienswijzetermijn');
    await openTermijn(trx, term, clock);
    return { zienswijzeTot: endOfDay(einddatum) };
  },
});
