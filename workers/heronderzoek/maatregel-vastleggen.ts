import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { type Decided, decided } from '../bekendmaking/facts.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, type Section } from '../shared/case-file.ts';
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
    const besluit = measureOn(maatregelSoort, (await caseFile(context))('maatregelvoorstel'));
    const { soort } = besluit;
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      ...besluit,
      gegevens: { maatregeladvies, maatregelvoorstel },
      ...wie,
      genomen_op: clock(),
      sleutel,
    });
    audit({ actie: 'besluit.genomen', objectSoort: 'besluit', objectId: id, details: { soort } });
    return { besluitId: id };
  },
});

/** What the decision says by its draft: a warning or a reduction. */
export const measureOn = (soort: string | null | undefined, voorstel: Section): Decided =>
  decided(soort === 'waarschuwing' ? 'maatregel-waarschuwing' : 'maatregel', {
    ingangsdatum: voorstel.text('ingangsdatum'),
  });
