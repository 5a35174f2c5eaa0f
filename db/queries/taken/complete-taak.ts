import type { Trx } from '../../connect.ts';

export type Afronding = {
  taakId: string;
  gegevens: object;
  procesVariabelen: object;
  door: string;
  op: Date;
};

/**
 * Completes a task that is under lock, in one statement: its submission, its next version, what happened, the
 * end of its draft, and the telling of who listens.
 */
export async function completeTaakRij(trx: Trx, afronding: Afronding): Promise<void> {
  await trx.raw(
    `with t as (
       update taken set status = 'wordt-verwerkt', afgerond_door = :door, afgerond_op = :op, versie = versie + 1
       where id = :taakId returning *
     ), ingezonden as (
       insert into inzendingen (taak_id, zaak_id, gemeente, element_id, gegevens, proces_variabelen, door, op)
       select id, zaak_id, gemeente, element_id, :gegevens::jsonb, :variabelen::jsonb, :door, :op from t
     ), gebeurd as (
       insert into taak_gebeurtenissen (taak_id, gemeente, soort, door, op) select id, gemeente, 'afgerond', :door, :op from t
     ), opgeruimd as (
       delete from concepten where taak_id = :taakId
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id,
       'gemeente', gemeente, 'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from t`,
    {
      taakId: afronding.taakId,
      gegevens: JSON.stringify(afronding.gegevens),
      variabelen: JSON.stringify(afronding.procesVariabelen),
      door: afronding.door,
      op: afronding.op,
    },
  );
}
