import { randomUUID } from 'node:crypto';
import { insertHeronderzoek } from '../../db/queries/heronderzoeken/insert-heronderzoek.ts';
import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { needed } from '../shared/case-file.ts';

/** Puts the next review into the planning; how soon is policy (C16, assumption). */
export const heronderzoekPlannen = defineWorker<Variables>()({
  type: 'aanvraag.heronderzoek-plannen',
  reads: ['zaakId', 'heronderzoek'],
  async run({ heronderzoek }, { trx, zaak, clock, sleutel, audit }) {
    const { soort, na, grondslag } = needed(
      heronderzoek,
      'het antwoord van de tabel heronderzoek-frequentie',
    );
    const id = randomUUID();
    await insertHeronderzoek(trx, {
      id,
      zaak_id: zaak.id,
      gemeente: zaak.gemeente,
      soort,
      gepland_op: addPeriod(today(clock), na),
      reden: `${grondslag}; termijn ${na} is een aanname`,
      sleutel,
    });
    audit({
      actie: 'heronderzoek.gepland',
      objectSoort: 'heronderzoek',
      objectId: id,
      details: { soort },
    });
  },
});
