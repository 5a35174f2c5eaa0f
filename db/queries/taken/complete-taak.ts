import type { Trx } from '../../connect.ts';
import { prepared } from '../../prepared.ts';

export type Afronding = {
  taakId: string;
  gegevens: object;
  procesVariabelen: object;
  door: string;
  op: Date;
  /** the case file can be put back as it was: nothing was said that it does not hold */
  herstelbaar: boolean;
};

/**
 * Completes a task that is under lock, in one statement: its submission, its next version, what happened, the
 * end of its draft, what the case was before it (for who undoes it), and the telling of who listens. The case file is
 * written after this.
 */
export async function completeTaakRij(trx: Trx, afronding: Afronding): Promise<void> {
  await prepared(
    trx,
    `with t as (
       update taken set status = 'wordt-verwerkt', afgerond_door = :door, afgerond_op = :op, versie = versie + 1
       where id = :taakId returning *
     ), ingezonden as (
       insert into inzendingen (taak_id, zaak_id, gemeente, element_id, gegevens, proces_variabelen, door, namens, op)
       select id, zaak_id, gemeente, element_id, :gegevens::jsonb, :variabelen::jsonb, :door, namens_id, :op from t
     ), gebeurd as (
       insert into taak_gebeurtenissen (taak_id, gemeente, soort, door, namens, op) select id, gemeente, 'afgerond', :door, namens_id, :op from t
     ), opgeruimd as (
       delete from concepten where taak_id = :taakId
     ), onthouden as (
       insert into laatste_afrondingen as l (zaak_id, gemeente, taak_id, dossier, herkomst, dossier_versie, inbox_na, outbox_na)
       select t.zaak_id, t.gemeente, t.id, case when :herstelbaar then d.gegevens end,
         coalesce((select jsonb_agg(to_jsonb(h)) from dossier_herkomst h where h.zaak_id = t.zaak_id), '[]'), d.versie,
         coalesce((select max(volgnummer) from inbox i where i.zaak_id = t.zaak_id), 0),
         coalesce((select max(id) from outbox o where o.zaak_id = t.zaak_id), 0)
       from t join dossiers d on d.zaak_id = t.zaak_id
       on conflict (zaak_id) do update set taak_id = excluded.taak_id, dossier = excluded.dossier, herkomst = excluded.herkomst,
         dossier_versie = excluded.dossier_versie, inbox_na = excluded.inbox_na, outbox_na = excluded.outbox_na, heropening = null,
         gevraagd_door = null, gevraagd_op = null, wachtend_id = null, gezien = null, dossier_gevraagd = null
       where l.heropening is distinct from 'gevraagd'
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id,
       'gemeente', gemeente, 'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from t`,
    {
      taakId: afronding.taakId,
      gegevens: JSON.stringify(afronding.gegevens),
      variabelen: JSON.stringify(afronding.procesVariabelen),
      door: afronding.door,
      op: afronding.op,
      herstelbaar: afronding.herstelbaar,
    },
  );
}
