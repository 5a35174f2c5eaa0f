import type { Trx } from '../../connect.ts';

/** Keeps a question, and tells who looks at the case. */
export async function insertVraag(
  trx: Trx,
  vraag: {
    id: string;
    zaakId: string;
    gemeente: string;
    gesteldDoor: string;
    op: Date;
    aanFunctie: string;
    tekst: string;
  },
): Promise<void> {
  await trx.raw(
    `with v as (
       insert into vragen (id, zaak_id, gemeente, gesteld_door, gesteld_op, aan_functie, tekst)
       values (:id, :zaakId, :gemeente, :gesteldDoor, :op, :aanFunctie, :tekst) returning zaak_id)
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'zaak', 'zaakId', z.id, 'gemeente', z.gemeente, 'status', z.status,
       'verzegeld', z.verzegeld)::text) from v join zaken z on z.id = v.zaak_id`,
    vraag,
  );
}
