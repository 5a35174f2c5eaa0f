import { randomUUID } from 'node:crypto';
import { insertBesluit } from '../../db/queries/besluiten/insert-besluit.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { findLaatsteInzending } from '../../db/queries/inzendingen/find-laatste-inzending.ts';
import type { Variables } from '../../processes/dwangsom/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { Fault } from '../fault.ts';

/** Records the decision on the penalty: how much, or that there is none; drafted and taken by two people. */
export const dwangsombesluitVastleggen = defineWorker<Variables>()({
  type: 'dwangsom.dwangsombesluit-vastleggen',
  reads: ['zaakId'],
  writes: ['besluitId'],
  async run(_, { trx, zaak, sleutel, clock, audit }) {
    const [opgesteld, genomen] = [
      await findLaatsteInzending(trx, {
        zaakId: zaak.id,
        elementId: 'dwangsombesluit-opstellen',
      }),
      await findLaatsteInzending(trx, { zaakId: zaak.id, elementId: 'dwangsombesluit-nemen' }),
    ];
    if (!opgesteld || !genomen || opgesteld.door === genomen.door)
      throw new Fault('vier-ogen-ontbreekt');
    const { ingebrekestelling, ingebrekestellingsoordeel, dwangsomstand, dwangsombesluit } =
      await findDossier(trx, zaak.id);
    const soort = dwangsombesluit?.verschuldigd === true ? 'dwangsom' : 'dwangsom-geen';
    const id = randomUUID();
    await insertBesluit(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort,
      ingangsdatum: null,
      bedrag_per_maand: null,
      gegevens: { ingebrekestelling, ingebrekestellingsoordeel, dwangsomstand, dwangsombesluit },
      opgesteld_door: opgesteld.door,
      genomen_door: genomen.door,
      genomen_op: clock(),
      sleutel,
    });
    audit({ actie: 'besluit.genomen', objectSoort: 'besluit', objectId: id, details: { soort } });
    return { besluitId: id };
  },
});
