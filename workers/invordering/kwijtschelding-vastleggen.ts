import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { findLaatsteInzending } from '../../db/queries/inzendingen/find-laatste-inzending.ts';
import { toEuros } from '../../law/amounts.ts';
import type { Variables } from '../../processes/invordering/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';
import { standing } from '../shared/collection.ts';
import { bookAway } from '../shared/write-off.ts';

/** Records the decision on the waiver, taken by two people, and books what is waived (art. 58 lid 7 Pw). */
export const kwijtscheldingVastleggen = defineWorker<Variables>()({
  type: 'invordering.kwijtschelding-vastleggen',
  reads: ['zaakId', 'voorstel'],
  writes: ['besluitId'],
  async run({ voorstel }, context) {
    const { trx, zaak, sleutel, clock, audit } = context;
    const [opgesteld, genomen] = [
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: 'kwijtschelding-beoordelen' }),
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: 'voorstel-toetsen' }),
    ];
    if (!opgesteld || !genomen || opgesteld.door === genomen.door)
      throw new Fault('vier-ogen-ontbreekt');
    const { leading } = await standing(context);
    const kwijtgescholden =
      voorstel === 'kwijtschelding'
        ? toEuros(await bookAway(context, leading, 'kwijtschelding'))
        : 0;
    const { kwijtscheldingsverzoek, kwijtscheldingsadvies, kwijtscheldingsoordeel } =
      await findDossier(trx, zaak.id);
    const id = randomUUID();
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort: 'kwijtschelding',
      ingangsdatum: null,
      bedrag_per_maand: null,
      gegevens: {
        kwijtgescholden,
        kwijtscheldingsverzoek,
        kwijtscheldingsadvies,
        kwijtscheldingsoordeel,
      },
      opgesteld_door: opgesteld.door,
      genomen_door: genomen.door,
      genomen_op: clock(),
      sleutel,
    });
    audit({
      actie: 'besluit.genomen',
      objectSoort: 'besluit',
      objectId: id,
      details: { soort: 'kwijtschelding' },
    });
    return { besluitId: id };
  },
});
