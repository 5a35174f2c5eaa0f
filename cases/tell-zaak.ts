import type { Trx } from '../db/connect.ts';
import { enqueue } from '../db/queries/outbox/enqueue.ts';

/** The engine keeps a message this long for a case that does not wait for it yet. */
const TTL_MS = 86_400_000;

export type ZaakBericht = {
  /** name of the message in the model */
  readonly naam: string;
  /** the same id has one effect */
  readonly berichtId: string;
  /** codes, flags, dates and amounts only */
  readonly variabelen?: Readonly<Record<string, unknown>>;
  readonly geldigMs?: number;
};

/** Sends a message to the process of a case, after commit and in the order of the case. */
export function tellZaak(
  trx: Trx,
  zaak: { readonly id: string; readonly gemeente: string },
  { naam, berichtId, variabelen = {}, geldigMs = TTL_MS }: ZaakBericht,
): Promise<void> {
  return enqueue(trx, {
    soort: 'proces-bericht',
    sleutel: berichtId,
    reeks: `zaak-${zaak.id}`,
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    inhoud: { naam, correlatie: zaak.id, berichtId, variabelen, geldigMs },
  });
}
