import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';
import { draftedAndTaken } from '../shared/four-eyes.ts';

/** Records the reduction or the warning, by whom drafted and by whom taken (art. 18 Pw). */
export const maatregelVastleggen = defineWorker<Variables>()({
  type: 'heronderzoek.maatregel-vastleggen',
  reads: ['zaakId', 'maatregelSoort'],
  writes: ['besluitId'],
  async run({ maatregelSoort }, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const wie = await draftedAndTaken(context, 'maatregel-opstellen', 'maatregel-nemen');
    const { maatregeladvies, maatregelvoorstel } = await findDossier(trx, zaak.id);
    const id = randomUUID();
    const soort = maatregelSoort === 'waarschuwing' ? 'maatregel-waarschuwing' : 'maatregel';
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort,
      ingangsdatum: (await caseFile(context))('maatregelvoorstel').text('ingangsdatum'),
      bedrag_per_maand: null,
      gegevens: { maatregeladvies, maatregelvoorstel },
      ...wie,
      genomen_op: clock(),
      sleutel,
    });
    audit({ actie: 'besluit.genomen', objectSoort: 'besluit', objectId: id, details: { soort } });
    return { besluitId: id };
  },
});
