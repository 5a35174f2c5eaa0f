import type { Trx } from '../../connect.ts';

type Code = { readonly verwijzing: string; readonly hash: Buffer };

/** Keeps a link with the first code of it. */
export async function insertLink(
  trx: Trx,
  link: {
    id: string;
    zaakId: string;
    gemeente: string;
    code: Code;
    gevraagd: readonly string[];
    door: string | null;
    op: Date;
  },
): Promise<void> {
  await trx('aanvullingslinks').insert({
    id: link.id,
    zaak_id: link.zaakId,
    gemeente: link.gemeente,
    verwijzing: link.code.verwijzing,
    code_hash: link.code.hash,
    gevraagd: JSON.stringify(link.gevraagd),
    gegeven_door: link.door,
    gegeven_op: link.op,
  });
}

/** Gives a link another code; the old one and the visits under it end, the answer so far stays. */
export async function renewCode(
  trx: Trx,
  { id, code, door, op }: { id: string; code: Code; door: string | null; op: Date },
): Promise<void> {
  await trx('aanvullingslinks').where({ id }).update({
    verwijzing: code.verwijzing,
    code_hash: code.hash,
    mislukt: 0,
    gegeven_door: door,
    gegeven_op: op,
  });
}
