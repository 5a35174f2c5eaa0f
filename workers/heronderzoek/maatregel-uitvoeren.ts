import { randomUUID } from 'node:crypto';
import { insertHeronderzoek } from '../../db/queries/heronderzoeken/insert-heronderzoek.ts';
import { addPeriod } from '../../law/calendar.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { changeBenefit } from '../shared/benefit-change.ts';
import { caseFile, needed } from '../shared/case-file.ts';

/** Lets the benefit be reduced and plans to look at it again within three months (art. 18 lid 3 Pw). A warning changes nothing. */
export const maatregelUitvoeren = defineWorker<Variables>()({
  type: 'heronderzoek.maatregel-uitvoeren',
  reads: ['zaakId', 'maatregelSoort'],
  async run({ maatregelSoort }, context) {
    if (maatregelSoort !== 'maatregel') return;
    const { trx, zaak, sleutel, audit } = context;
    const voorstel = (await caseFile(context))('maatregelvoorstel');
    const ingangsdatum = needed(voorstel.text('ingangsdatum'), 'de ingangsdatum');
    await changeBenefit(context, {
      soort: 'verlagen',
      ingangsdatum,
      percentage: needed(voorstel.number('percentage'), 'het percentage'),
      maanden: needed(voorstel.number('maanden'), 'het aantal maanden'),
    });
    const id = randomUUID();
    await insertHeronderzoek(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'administratief',
      gepland_op: addPeriod(ingangsdatum, 'P3M'),
      reden: 'heroverweging van de maatregel (art. 18 lid 3 Pw)',
      sleutel: `maatregel-${sleutel}`,
    });
    audit({ actie: 'heronderzoek.gepland', objectSoort: 'heronderzoek', objectId: id });
  },
});
