import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import type { Call } from '../http/route.ts';

/** One line in the trail about a document; kinds, numbers and hashes only, never its title or name. */
export const auditDocument = (
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  actie: string,
  { id, zaak_id, gemeente }: { id: string; zaak_id: string; gemeente: string },
  details: Record<string, unknown> = {},
): Promise<void> =>
  appendAuditregel(
    trx,
    {
      gemeente,
      actor: actor.id,
      actie,
      objectSoort: 'document',
      objectId: id,
      zaakId: zaak_id,
      herkomst: 'api',
      details,
    },
    now,
  );
