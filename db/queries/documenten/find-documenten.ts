import type { Trx } from '../../connect.ts';
import type { DocumentRij } from './document-rij.ts';

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const DOCUMENT = `
  select d.*, t.naam as toegevoegd_naam, a.naam as afgesloten_naam,
    (select jsonb_agg(jsonb_build_object('id', v.id, 'nummer', v.nummer, 'bestandsnaam', v.bestandsnaam, 'media', v.media, 'grootte', v.grootte,
        'delen', v.delen, 'paginas', v.paginas, 'viruscontrole', v.viruscontrole, 'toegevoegdDoor', v.toegevoegd_door, 'toegevoegdNaam', m.naam,
        'toegevoegdOp', to_char(v.toegevoegd_op at time zone 'utc', ${ISO}), 'vrijgegevenDoor', v.vrijgegeven_door, 'vrijgegevenNaam', r.naam,
        'vrijgegevenOp', to_char(v.vrijgegeven_op at time zone 'utc', ${ISO}), 'vrijgegevenReden', v.vrijgegeven_reden) order by v.nummer desc)
      from document_versies v left join medewerkers m on m.id = v.toegevoegd_door left join medewerkers r on r.id = v.vrijgegeven_door
      where v.document_id = d.id) as versies
  from documenten d left join medewerkers t on t.id = d.toegevoegd_door left join medewerkers a on a.id = d.afgesloten_door`;

/** The documents of a case, the last received first, removed ones at the end; at most a thousand. */
export async function findDocumenten(trx: Trx, zaakId: string): Promise<DocumentRij[]> {
  const { rows } = await trx.raw(
    `${DOCUMENT} where d.zaak_id = ?
     order by d.status = 'verwijderd', d.ontvangen_op desc, d.toegevoegd_op desc, d.id limit 1000`,
    [zaakId],
  );
  return rows;
}

/** One document of a case; with `lock` nobody else changes it until the transaction ends. */
export async function findDocument(
  trx: Trx,
  { zaakId, id, lock = false }: { zaakId: string; id: string; lock?: boolean },
): Promise<DocumentRij | undefined> {
  // Locked first and read then: who waited for the lock would otherwise read the row as it was before.
  if (lock)
    await trx.raw('select from documenten where id = ? and zaak_id = ? for update', [id, zaakId]);
  const { rows } = await trx.raw(`${DOCUMENT} where d.id = ? and d.zaak_id = ?`, [id, zaakId]);
  return rows[0];
}

/** How many documents a case has, removed ones not counted. */
export async function countDocumenten(trx: Trx, zaakId: string): Promise<number> {
  const { rows } = await trx.raw(
    "select count(*)::int as aantal from documenten where zaak_id = ? and status <> 'verwijderd'",
    [zaakId],
  );
  return rows[0].aantal;
}

/** The document of a case that has these bytes in one of its versions, if it was not removed. */
export async function findMetHash(
  trx: Trx,
  { zaakId, hash }: { zaakId: string; hash: Buffer },
): Promise<string | undefined> {
  const { rows } = await trx.raw(
    `select d.id from document_versies v join documenten d on d.id = v.document_id
     where v.zaak_id = ? and v.hash = ? and d.status <> 'verwijderd' order by d.toegevoegd_op, d.id limit 1`,
    [zaakId, hash],
  );
  return rows[0]?.id;
}

/** One adds to a case at a time: the bound on its documents and the search for the same bytes then hold. Ends with the transaction. */
export async function lockDocumentenVanZaak(trx: Trx, zaakId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('documenten/' || ?, 0))", [zaakId]);
}
