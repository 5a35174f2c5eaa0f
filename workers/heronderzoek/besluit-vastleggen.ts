import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { type Decided, decided } from '../bekendmaking/facts.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed, type Section } from '../shared/case-file.ts';
import { draftedAndTaken } from '../shared/four-eyes.ts';
import { closeTerm } from '../shared/terms-of-case.ts';

/** Records what was decided, by whom drafted and by whom taken. To go on unchanged is no decision (art. 1:3 Awb): only that it was checked. */
export const besluitVastleggen = defineWorker<Variables>()({
  type: 'heronderzoek.besluit-vastleggen',
  reads: ['zaakId', 'besluitSoort'],
  writes: ['besluitId'],
  async run({ besluitSoort: soort }, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const wie = await draftedAndTaken(context, 'besluit-opstellen', 'besluit-nemen');
    await closeTerm(context, 'zienswijzetermijn');
    if (soort === 'voortzetting') {
      audit({ actie: 'heronderzoek.voortgezet', objectSoort: 'zaak', objectId: zaak.id });
      return {};
    }
    const concept = (await caseFile(context))('heronderzoeksbesluit');
    const { heronderzoek, advies, opschorting, heronderzoeksbesluit } = await findDossier(
      trx,
      zaak.id,
    );
    const id = randomUUID();
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      ...decidedOn(needed(soort, 'de soort van het besluit'), concept),
      gegevens: { heronderzoek, advies, opschorting, heronderzoeksbesluit },
      ...wie,
      genomen_op: clock(),
      sleutel,
    });
    audit({ actie: 'besluit.genomen', objectSoort: 'besluit', objectId: id, details: { soort } });
    return { besluitId: id };
  },
});

/** What a decision of this sort says by its draft. @throws Fault that names the day or the amount which is not there */
export const decidedOn = (soort: string, concept: Section): Decided =>
  decided(soort, {
    ingangsdatum: needed(concept.text('ingangsdatum'), 'de ingangsdatum'),
    bedrag_per_maand:
      soort === 'herziening'
        ? needed(concept.number('bedragPerMaand'), 'het bedrag per maand').toFixed(2)
        : null,
  });
