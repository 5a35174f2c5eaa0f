import type { Trx } from '../../connect.ts';

/** A file that a resident added to his answer. */
export type AanvullingsbestandRij = {
  id: string;
  nummer: number;
  naam: string;
  media: string;
  grootte: number;
  hash: Buffer;
};

/** The files of an answer, as they were added; also after it was sent. */
export async function findBestanden(trx: Trx, linkId: string): Promise<AanvullingsbestandRij[]> {
  const { rows } = await trx.raw(
    `select b.versie_id as id, b.nummer, b.naam, v.media, v.grootte, v.hash
     from aanvullingsbestanden b join document_versies v on v.id = b.versie_id
     where b.link_id = ? order by b.nummer, v.toegevoegd_op, b.versie_id limit 200`,
    [linkId],
  );
  return rows;
}

/** Adds a received file to an answer. */
export async function addBestand(
  trx: Trx,
  bestand: {
    id: string;
    linkId: string;
    gemeente: string;
    nummer: number;
    naam: string;
    media: string;
    grootte: number;
    delen: number;
    hash: Buffer;
    paginas: number | null;
    viruscontrole: string;
  },
): Promise<void> {
  const { id, linkId, gemeente, nummer, naam, ...about } = bestand;
  await trx('document_versies').where({ id }).update(about);
  await trx('aanvullingsbestanden').insert({
    versie_id: id,
    link_id: linkId,
    gemeente,
    nummer,
    naam,
  });
  await trx('aanvullingslinks').where({ id: linkId }).increment('versie');
}

/** Takes a file out of an answer that was not sent, with its bytes. @returns whether it was there */
export async function removeBestand(
  trx: Trx,
  { id, linkId }: { id: string; linkId: string },
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `delete from document_versies v using aanvullingsbestanden b
     where b.versie_id = v.id and v.id = ? and b.link_id = ? and v.document_id is null`,
    [id, linkId],
  );
  if (rowCount > 0) await trx('aanvullingslinks').where({ id: linkId }).increment('versie');
  return rowCount > 0;
}

/** Makes a file of a sent answer the first version of a document. */
export async function settleBestand(
  trx: Trx,
  { id, documentId, bestandsnaam }: { id: string; documentId: string; bestandsnaam: string },
): Promise<void> {
  await trx('document_versies')
    .where({ id })
    .update({ document_id: documentId, nummer: 1, bestandsnaam });
}
