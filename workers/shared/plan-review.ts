import { randomUUID } from 'node:crypto';
import { insertHeronderzoek } from '../../db/queries/heronderzoeken/insert-heronderzoek.ts';
import { addPeriod } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/aanvraag/variables.ts';
import type { WorkerContext } from '../define-worker.ts';
import { needed } from './case-file.ts';

/** Puts the next review into the planning, as the table heronderzoek-frequentie says (C16, assumption). */
export async function planReview(
  { trx, zaak, clock, sleutel, audit }: WorkerContext,
  heronderzoek: Variables['heronderzoek'],
): Promise<void> {
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
}
