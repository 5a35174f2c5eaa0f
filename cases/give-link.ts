import { randomUUID } from 'node:crypto';
import type { NewCode } from '../db/code-vault.ts';
import type { Trx } from '../db/connect.ts';
import { withdrawLink } from '../db/queries/aanvullingslinks/close-link.ts';
import { lockOpenLink } from '../db/queries/aanvullingslinks/find-link.ts';
import { insertLink, renewCode } from '../db/queries/aanvullingslinks/give-link.ts';

/**
 * Gives the resident of a case a code by which he answers what was asked. A link that is open for the same things gets the new code in
 * place of the old one and keeps the answer so far; for other things it is a new link.
 *
 * @param door who gives it; `null` = the letter
 * @returns id of the link
 */
export async function giveLink(
  trx: Trx,
  zaak: { readonly id: string; readonly gemeente: string },
  {
    gevraagd,
    code,
    door,
    op,
  }: {
    readonly gevraagd: readonly string[];
    readonly code: NewCode;
    readonly door: string | null;
    readonly op: Date;
  },
): Promise<string> {
  const open = await lockOpenLink(trx, zaak.id);
  if (open && sameTexts(open.gevraagd, gevraagd)) {
    await renewCode(trx, { id: open.id, code, door, op });
    return open.id;
  }
  if (open) await withdrawLink(trx, { id: open.id, door: null, op });
  const id = randomUUID();
  await insertLink(trx, { id, zaakId: zaak.id, gemeente: zaak.gemeente, code, gevraagd, door, op });
  return id;
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);
