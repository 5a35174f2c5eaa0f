import type { Trx } from '../db/connect.ts';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import { enqueue } from '../db/queries/outbox/enqueue.ts';
import { updateZaak } from '../db/queries/zaken/update-zaak.ts';
import type { ZaakRij } from '../db/queries/zaken/zaak-rij.ts';
import type { Clock } from '../law/clock.ts';

/** The engine keeps the start this long while the old instance ends. */
const START_TTL_MS = 3_600_000;

/**
 * Moves a running case to the newest version of its model: its instance ends with its open tasks, and the process begins again at a
 * milestone. The case file, terms, letters and payments stay; terms are watched beside the model and do not notice.
 */
export async function moveZaak(
  trx: Trx,
  zaak: Pick<
    ZaakRij,
    'id' | 'gemeente' | 'proces' | 'regeling' | 'melding_op' | 'status' | 'versie'
  >,
  { instantie, mijlpaal, door }: { instantie: string; mijlpaal: string; door: string },
  clock: Clock,
): Promise<void> {
  const { id, gemeente, proces, regeling } = zaak;
  const berichtId = `verplaatst-${id}-${zaak.versie}`;
  await enqueue(trx, {
    soort: 'proces-verplaatsen',
    sleutel: berichtId,
    reeks: `zaak-${id}`,
    zaakId: id,
    gemeente,
    inhoud: {
      instantie,
      naam: `${proces}-gestart`,
      correlatie: id,
      berichtId,
      geldigMs: START_TTL_MS,
      variabelen: { zaakId: id, gemeente, regeling, meldingOp: zaak.melding_op, mijlpaal },
    },
  });
  await updateZaak(trx, id, { mijlpaal });
  await appendAuditregel(
    trx,
    {
      gemeente,
      actor: door,
      actie: 'zaak.verplaatst',
      objectSoort: 'zaak',
      objectId: id,
      zaakId: id,
      herkomst: 'api',
      details: { proces, mijlpaal, instantie },
    },
    clock(),
  );
}
