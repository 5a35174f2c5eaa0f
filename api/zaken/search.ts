import type { BsnVault } from '../../db/bsn-vault.ts';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { findZakenOpPersoon } from '../../db/queries/zaken/find-zaken-op-persoon.ts';
import { isValidBsn } from '../../law/bsn.ts';
import { measuredKinds } from '../../terms/measured.ts';
import { InvalidRequest } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import type { ZoekOpdracht, ZoekResultaat } from './schema.ts';
import { zaakRegel } from './view.ts';

/** More is no answer to who somebody is looking for. */
const MOST = 50;

/**
 * Looks for the cases of a resident. What is looked for comes in the body, so that it stands in no address, log or history; that
 * somebody looked, and which cases he then saw, is in the audit trail of each municipality he looked in.
 */
export async function searchZaken(
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  { bsn, naam }: ZoekOpdracht,
  vault: BsnVault,
): Promise<ZoekResultaat> {
  if (bsn !== undefined && !isValidBsn(bsn)) throw invalid('/bsn', text('zaak.bsn'));
  const naamdelen = (naam ?? '').split(/\s+/).filter(Boolean);
  if (bsn === undefined && !naamdelen.some((deel) => deel.length >= 3))
    throw invalid('/naam', text('zaak.zoek-naam'));

  const { gemeenten } = reach(actor, 'zaken.lezen');
  const rows = await findZakenOpPersoon(trx, {
    gemeenten,
    soorten: measuredKinds(undefined),
    limiet: MOST + 1,
    ...(bsn === undefined ? { naamdelen } : { bsnHash: vault.hash(bsn) }),
  });
  const found = rows.slice(0, MOST);
  // In a fixed order against deadlock: each municipality has a chain of its own.
  for (const gemeente of [...gemeenten].sort()) {
    await appendAuditregel(
      trx,
      {
        gemeente,
        actor: actor.id,
        actie: 'zaken.gezocht',
        objectSoort: 'zoekopdracht',
        objectId: bsn === undefined ? 'naam' : 'bsn',
        zaakId: null,
        herkomst: 'api',
        details: {
          zaken: found.filter((zaak) => zaak.gemeente === gemeente).map(({ id }) => id),
        },
      },
      now,
    );
  }
  return { zaken: found.map(zaakRegel), meer: rows.length > MOST };
}

const invalid = (pointer: string, melding: string) =>
  new InvalidRequest('', [{ pointer, regel: 'ongeldig', melding }]);
