import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import type { Call } from '../http/route.ts';
import { reach } from '../policy/decide.ts';

/** One line in the chain of each municipality that the report is about, in a fixed order against deadlock. */
export async function auditRapport(
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  actie: 'rapport.aangevraagd' | 'rapport.gestopt' | 'rapport.gemaild',
  id: string,
  details: Record<string, unknown> & { gemeente?: string | undefined },
  herkomst: 'api' | 'outbox' = 'api',
): Promise<void> {
  const own = reach(actor, 'doorlooptijden.lezen').gemeenten;
  for (const gemeente of own.filter((code) => (details.gemeente ?? code) === code).sort())
    await appendAuditregel(
      trx,
      {
        gemeente,
        actor: actor.id,
        actie,
        objectSoort: 'rapport',
        objectId: id,
        zaakId: null,
        herkomst,
        details,
      },
      now,
    );
}
