import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import type { Call } from '../http/route.ts';

/** A model is of all municipalities that the designer works for: each keeps its own line of the trail. */
export async function auditOntwerp(
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  { id, proces }: { readonly id: string; readonly proces: string },
  actie: string,
  details: Record<string, unknown> = {},
): Promise<void> {
  const gemeenten = new Set(actor.aanstellingen.flatMap((aanstelling) => aanstelling.gemeenten));
  for (const gemeente of [...gemeenten].sort())
    await appendAuditregel(
      trx,
      {
        gemeente,
        actor: actor.id,
        actie,
        objectSoort: 'ontwerp',
        objectId: id,
        zaakId: null,
        herkomst: 'api',
        details: { proces, ...details },
      },
      now,
    );
}
