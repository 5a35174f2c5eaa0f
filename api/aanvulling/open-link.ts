import type { Knex } from 'knex';
import { findLink } from '../../db/queries/aanvullingslinks/find-link.ts';
import type { LinkRij } from '../../db/queries/aanvullingslinks/link-rij.ts';
import { findLopendeTermijn } from '../../db/queries/termijnen/find-lopende-termijn.ts';
import { findZaakMetTermijn, type ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { dayOf } from '../../law/clock.ts';
import { NotPossible, NotSignedIn } from '../errors.ts';
import type { Resident } from '../http/identification.ts';
import { text } from '../http/texts.ts';

/** So many wrong codes close a link: a guess among the 2^50 codes that begin as it does then never comes true. */
export const MEESTE_FOUT = 10;

/** The last day on which a link can be used; `null` when no hersteltermijn runs or it is over (art. 4:5 lid 1 Awb). */
export async function lastDayOf(
  trx: Knex.Transaction,
  zaakId: string,
  now: Date,
): Promise<string | null> {
  const termijn = await findLopendeTermijn(trx, { zaakId, soort: 'hersteltermijn' });
  return termijn && termijn.einddatum >= dayOf(now) ? termijn.einddatum : null;
}

export type Answering = { readonly link: LinkRij; readonly zaak: ZaakMetTermijn };

/** The link of a visit and its case; a case that was sealed meanwhile is not there any more. */
export async function visited(
  trx: Knex.Transaction,
  resident: Resident,
  lock = false,
): Promise<Answering> {
  const link = await findLink(trx, resident.linkId, { lock });
  const zaak = link && (await findZaakMetTermijn(trx, link.zaak_id));
  if (!link || !zaak || link.status === 'ingetrokken')
    throw new NotSignedIn(text('aanvulling.bezoek-voorbij'));
  return { link, zaak };
}

/** The same under lock, as long as the resident may still change his answer. */
export async function answerable(
  trx: Knex.Transaction,
  resident: Resident,
  now: Date,
): Promise<Answering & { readonly uiterlijkOp: string }> {
  const found = await visited(trx, resident, true);
  if (found.link.status === 'ingediend') throw new NotPossible(text('aanvulling.al-verstuurd'));
  const uiterlijkOp = found.zaak.beeindigd_op
    ? null
    : await lastDayOf(trx, found.link.zaak_id, now);
  if (uiterlijkOp === null) throw new NotPossible(text('aanvulling.voorbij'));
  return { ...found, uiterlijkOp };
}
