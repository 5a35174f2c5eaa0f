import type { Trx } from '../../connect.ts';
import type { Viruscontrole } from './document-rij.ts';

/** Longer than any upload takes: what is on its way since then was left behind by a process that stopped. */
const LEFT_BEHIND_MS = 60 * 60_000;

/**
 * Begins an upload, and clears away what an earlier one of this case left behind. A file of an answer that a resident still works on
 * waits for that answer.
 *
 * @param upload.door `null` = the resident
 */
export async function beginUpload(
  trx: Trx,
  upload: { id: string; zaakId: string; gemeente: string; door: string | null; op: Date },
): Promise<void> {
  await trx('document_versies')
    .where({ zaak_id: upload.zaakId, document_id: null })
    .where('toegevoegd_op', '<', new Date(upload.op.getTime() - LEFT_BEHIND_MS))
    .whereNotExists(
      trx('aanvullingsbestanden').whereRaw('versie_id = document_versies.id').select(trx.raw('1')),
    )
    .delete();
  await trx('document_versies').insert({
    id: upload.id,
    zaak_id: upload.zaakId,
    gemeente: upload.gemeente,
    toegevoegd_door: upload.door,
    van_inwoner: upload.door === null,
    toegevoegd_op: upload.op,
  });
}

/** Keeps the next part of an upload. */
export async function appendDeel(
  trx: Trx,
  deel: { versieId: string; nummer: number; gemeente: string; inhoud: Buffer },
): Promise<void> {
  await trx('document_delen').insert({
    versie_id: deel.versieId,
    nummer: deel.nummer,
    gemeente: deel.gemeente,
    inhoud: deel.inhoud,
  });
}

/** One part of a version, as it was sealed. */
export async function findDeel(
  trx: Trx,
  { versieId, nummer }: { versieId: string; nummer: number },
): Promise<Buffer | undefined> {
  const row = await trx('document_delen').where({ versie_id: versieId, nummer }).first('inhoud');
  return row?.inhoud;
}

/** Takes an upload away that did not become a document. */
export async function discardUpload(trx: Trx, id: string): Promise<void> {
  await trx('document_versies').where({ id, document_id: null }).delete();
}

/** Makes an upload a version of a document. */
export async function settleUpload(
  trx: Trx,
  upload: {
    id: string;
    documentId: string;
    nummer: number;
    bestandsnaam: string;
    media: string;
    grootte: number;
    delen: number;
    hash: Buffer;
    paginas: number | null;
    viruscontrole: Viruscontrole;
  },
): Promise<void> {
  const { id, documentId, ...rest } = upload;
  await trx('document_versies')
    .where({ id })
    .update({ document_id: documentId, ...rest });
}
