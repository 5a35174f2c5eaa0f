import type { Trx } from '../../connect.ts';

/** Tells who looks at the case that something in it changed. */
export const notifyZaak = (trx: Trx, zaakId: string): Promise<unknown> =>
  trx.raw(
    `select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'zaak', 'zaakId', z.id, 'gemeente', z.gemeente, 'status', z.status,
       'verzegeld', z.verzegeld)::text) from zaken z where z.id = ?`,
    [zaakId],
  );

/** Adds a document; its first version is settled in the same transaction. */
export async function insertDocument(
  trx: Trx,
  document: {
    id: string;
    zaakId: string;
    gemeente: string;
    soort: string;
    titel: string;
    ontvangenOp: string;
    /** `null` = the resident */
    door: string | null;
    op: Date;
  },
): Promise<void> {
  await trx('documenten').insert({
    id: document.id,
    zaak_id: document.zaakId,
    gemeente: document.gemeente,
    soort: document.soort,
    titel: document.titel,
    ontvangen_op: document.ontvangenOp,
    toegevoegd_door: document.door,
    van_inwoner: document.door === null,
    toegevoegd_op: document.op,
  });
  await notifyZaak(trx, document.zaakId);
}

type Locked = { readonly id: string; readonly zaak_id: string };

/** Changes what is said of a document under lock; every change is a next version of the row. */
export async function changeDocument(
  trx: Trx,
  document: Locked,
  what: { soort?: string; titel?: string; ontvangen_op?: string } = {},
): Promise<void> {
  await trx('documenten')
    .where({ id: document.id })
    .update({ ...what, versie: trx.raw('versie + 1') });
  await notifyZaak(trx, document.zaak_id);
}

/** Makes a document final. */
export async function finishDocument(
  trx: Trx,
  document: Locked,
  { door, op }: { door: string; op: Date },
): Promise<void> {
  await trx('documenten')
    .where({ id: document.id })
    .update({
      status: 'definitief',
      afgesloten_door: door,
      afgesloten_op: op,
      versie: trx.raw('versie + 1'),
    });
  await notifyZaak(trx, document.zaak_id);
}

/** Removes a document: its bytes and names go, that it was there and why it went stays. */
export async function removeDocument(
  trx: Trx,
  document: Locked,
  { door, op, reden }: { door: string; op: Date; reden: string },
): Promise<void> {
  await trx('documenten')
    .where({ id: document.id })
    .update({
      status: 'verwijderd',
      titel: null,
      verwijderd_reden: reden,
      afgesloten_door: door,
      afgesloten_op: op,
      versie: trx.raw('versie + 1'),
    });
  await trx.raw(
    'delete from document_delen d using document_versies v where v.id = d.versie_id and v.document_id = ?',
    [document.id],
  );
  await trx('document_versies').where({ document_id: document.id }).update({ bestandsnaam: null });
  await notifyZaak(trx, document.zaak_id);
}

/** Lets a version out of quarantine. */
export async function releaseVersie(
  trx: Trx,
  document: Locked,
  { versieId, door, op, reden }: { versieId: string; door: string; op: Date; reden: string },
): Promise<void> {
  await trx('document_versies').where({ id: versieId }).update({
    viruscontrole: 'vrijgegeven',
    vrijgegeven_door: door,
    vrijgegeven_op: op,
    vrijgegeven_reden: reden,
  });
  await notifyZaak(trx, document.zaak_id);
}
