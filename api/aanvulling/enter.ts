import type { Request } from 'express';
import type { Knex } from 'knex';
import type { KeptCode } from '../../db/code-vault.ts';
import { countWrongCode, markVisited } from '../../db/queries/aanvullingslinks/change-link.ts';
import { findLinkByVerwijzing } from '../../db/queries/aanvullingslinks/find-link.ts';
import type { LinkRij } from '../../db/queries/aanvullingslinks/link-rij.ts';
import { findZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { same } from '../http/session.ts';
import type { AuditResident } from './audit.ts';
import { lastDayOf, MEESTE_FOUT } from './open-link.ts';

/**
 * The link that a code opens. Whatever the reason that it does not, who types it hears the same: whether there is a case, what became
 * of it and whether half of the code was right, is nobody's to find out. The trail has the reason.
 */
export async function enter(
  trx: Knex.Transaction,
  code: KeptCode,
  { request, now, audit }: { request: Request; now: Date; audit: AuditResident },
): Promise<LinkRij | undefined> {
  const link = await findLinkByVerwijzing(trx, code.verwijzing);
  if (!link) return undefined;
  const zaak = await findZaakMetTermijn(trx, link.zaak_id);
  const right = same(code.hash.toString('base64'), link.code_hash.toString('base64'));
  const refused = (reden: string) =>
    audit(trx, 'aanvulling.geweigerd', link, { request, now, details: { reden } });
  if (link.mislukt >= MEESTE_FOUT) {
    await refused('geblokkeerd');
    return undefined;
  }
  if (!right) {
    await countWrongCode(trx, link.id);
    await refused('code-onjuist');
    return undefined;
  }
  if (link.status !== 'open') {
    await refused(link.status);
    return undefined;
  }
  if (!zaak || zaak.verzegeld || zaak.beeindigd_op) {
    await refused('zaak-dicht');
    return undefined;
  }
  if ((await lastDayOf(trx, link.zaak_id, now)) === null) {
    await refused('termijn-voorbij');
    return undefined;
  }
  await markVisited(trx, link.id, now);
  await audit(trx, 'aanvulling.binnengekomen', link, { request, now });
  return link;
}
