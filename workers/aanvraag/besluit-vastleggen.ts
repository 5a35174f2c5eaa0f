import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { findLaatsteInzending } from '../../db/queries/inzendingen/find-laatste-inzending.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import type { ZaakRij } from '../../db/queries/zaken/zaak-rij.ts';
import { messages, type Variables } from '../../processes/aanvraag/variables.ts';
import { type Decided, decided } from '../bekendmaking/facts.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { needed, type Section, sectionOf } from '../shared/case-file.ts';

const GRANTS = ['toekenning', 'toekenning-lening'];

/**
 * Records what was decided, by whom it was drafted and by whom taken; the data of that moment go with it. The process hears of it:
 * an advance that waits to be judged falls away (art. 52 lid 1 Pw gives it until the decision).
 */
export const besluitVastleggen = defineWorker<Variables>()({
  type: 'aanvraag.besluit-vastleggen',
  reads: ['zaakId', 'besluitSoort'],
  writes: ['besluitId'],
  async run({ besluitSoort }, { trx, zaak, sleutel, clock, audit }) {
    const soort = needed(besluitSoort, 'de soort van het besluit');
    const opsteller =
      soort === 'buiten-behandeling' ? 'buiten-behandeling-stellen' : 'conceptbesluit-opstellen';
    const [opgesteld, genomen] = [
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: opsteller }),
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: 'besluit-nemen' }),
    ];
    if (!opgesteld || !genomen || opgesteld.door === genomen.door)
      throw new Fault('vier-ogen-ontbreekt');
    const { concept, advies, regelingadvies, buitenBehandeling, besluit } = await findDossier(
      trx,
      zaak.id,
    );
    const id = randomUUID();
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      ...decidedOn(soort, sectionOf(concept ?? {}), zaak),
      gegevens: { concept, advies, regelingadvies, buitenBehandeling, besluit },
      opgesteld_door: opgesteld.door,
      genomen_door: genomen.door,
      genomen_op: clock(),
      sleutel,
    });
    await enqueue(trx, {
      soort: 'proces-bericht',
      sleutel: `besluit-genomen-${sleutel}`,
      reeks: `zaak-${zaak.id}`,
      zaakId: zaak.id,
      gemeente: zaak.gemeente,
      inhoud: {
        naam: messages.besluitGenomen,
        correlatie: zaak.id,
        berichtId: `besluit-genomen-${sleutel}`,
        variabelen: {},
        geldigMs: 3_600_000,
      },
    });
    audit({ actie: 'besluit.genomen', objectSoort: 'besluit', objectId: id, details: { soort } });
    return { besluitId: id };
  },
});

/** What a decision of this sort says by its draft. @throws Fault that names the amount which is not there */
export function decidedOn(
  soort: string,
  concept: Section,
  zaak: Pick<ZaakRij, 'melding_op'>,
): Decided {
  if (!GRANTS.includes(soort)) return decided(soort);
  const once = concept.text('uitbetaling') === 'eenmalig';
  return decided(soort, {
    ingangsdatum: concept.text('ingangsdatum') ?? zaak.melding_op,
    ...(once
      ? {
          bedrag_eenmalig: amount(
            concept,
            'bedragEenmalig',
            'het bedrag dat één keer wordt betaald',
          ),
        }
      : { bedrag_per_maand: amount(concept, 'bedragPerMaand', 'het bedrag per maand') }),
  });
}

const amount = (concept: Section, field: string, name: string): string =>
  needed(concept.number(field), name).toFixed(2);
