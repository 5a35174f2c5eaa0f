import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import type { Call } from '../http/route.ts';

/** One line of the trail about a round; the reason that somebody gave stays with the round. */
export const auditRonde = (
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  ronde: { readonly id: string; readonly gemeente: string },
  actie: string,
  details: Record<string, unknown> = {},
  zaakId: string | null = null,
): Promise<void> =>
  appendAuditregel(
    trx,
    {
      gemeente: ronde.gemeente,
      actor: actor.id,
      actie,
      objectSoort: 'heronderzoekronde',
      objectId: ronde.id,
      zaakId,
      herkomst: 'api',
      details,
    },
    now,
  );
