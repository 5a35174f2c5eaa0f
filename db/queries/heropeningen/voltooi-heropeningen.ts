import type { Trx } from '../../connect.ts';
import { appendAuditregel } from '../auditregels/append-auditregel.ts';
import { enqueue } from '../outbox/enqueue.ts';
import type { NieuweTaak } from '../taken/open-taken.ts';

type Gevraagd = { taak_id: string; user_task_key: string; element_instance_key: string };

/**
 * Gives completed tasks back that the engine made anew because somebody asked for it: the same task, with its holder, its last answers
 * as draft, and the case file as it was. What the engine made for another reason is left to `openTaken`.
 *
 * @param taken tasks that the engine just made
 */
export async function voltooiHeropeningen(
  trx: Trx,
  taken: readonly NieuweTaak[],
  op: Date,
): Promise<void> {
  const { rows } = await trx.raw(
    `select l.taak_id, n.user_task_key, n.element_instance_key from laatste_afrondingen l join taken t on t.id = l.taak_id
     join jsonb_to_recordset(?::jsonb) as n (user_task_key text, element_instance_key text, process_instance_key text, element_id text)
       on n.process_instance_key = t.process_instance_key and n.element_id = t.element_id
     where l.heropening = 'gevraagd' order by l.taak_id`,
    [JSON.stringify(taken)],
  );
  for (const gevraagd of rows as Gevraagd[]) await voltooi(trx, gevraagd, op);
}

async function voltooi(trx: Trx, nieuw: Gevraagd, op: Date): Promise<void> {
  // In the order in which everybody takes these locks.
  const { rows: held } = await trx.raw(
    'select id, zaak_id, gemeente, element_id, versie from taken where id = ? for update',
    [nieuw.taak_id],
  );
  const { rows: asked } = await trx.raw(
    `select l.gevraagd_door, l.wachtend_id from laatste_afrondingen l where l.taak_id = ? and l.heropening = 'gevraagd' for update`,
    [nieuw.taak_id],
  );
  const [taak] = held;
  const [vraag] = asked;
  if (!taak || !vraag) return;
  const namen = {
    taakId: taak.id,
    zaakId: taak.zaak_id,
    wachtendId: vraag.wachtend_id,
    door: vraag.gevraagd_door,
    op,
    key: nieuw.user_task_key,
    element: nieuw.element_instance_key,
  };
  const secties = await zetDossierTerug(trx, namen);
  await trx.raw(
    `with weg as (
       delete from inzendingen where taak_id = :taakId returning *
     ), concept as (
       insert into concepten (taak_id, gemeente, gegevens, door, op) select taak_id, gemeente, gegevens, door, op from weg
     ), t as (
       update taken set status = 'open', user_task_key = :key, element_instance_key = :element, versie = versie + 1,
         behandelaar_id = :door, geclaimd_op = :op, afgerond_door = null, afgerond_op = null, beeindigd_op = null
       where id = :taakId returning *
     ), gebeurd as (
       insert into taak_gebeurtenissen (taak_id, gemeente, soort, door, op)
       select t.id, t.gemeente, 'heropend', :door::uuid, l.gevraagd_op from t join laatste_afrondingen l on l.taak_id = t.id
       union all select w.id, w.gemeente, 'vervallen', :door::uuid, l.gevraagd_op
         from taken w join laatste_afrondingen l on l.wachtend_id = w.id where w.id = :wachtendId and l.taak_id = :taakId
     ), klaar as (
       update laatste_afrondingen set heropening = 'gedaan', dossier = null, gezien = null where taak_id = :taakId
     )
     select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id,
       'gemeente', gemeente, 'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from t`,
    namen,
  );
  await enqueue(trx, {
    soort: 'taak-toewijzen',
    sleutel: `taak-toewijzen-${taak.id}-${taak.versie}`,
    reeks: `taak-${taak.id}`,
    zaakId: taak.zaak_id,
    gemeente: taak.gemeente,
    inhoud: { userTaskKey: nieuw.user_task_key, medewerkerId: vraag.gevraagd_door },
  });
  await appendAuditregel(
    trx,
    {
      gemeente: taak.gemeente,
      actor: vraag.gevraagd_door,
      actie: 'taak.heropend',
      objectSoort: 'taak',
      objectId: taak.id,
      zaakId: taak.zaak_id,
      herkomst: 'history',
      details: { element: taak.element_id, ...secties },
    },
    op,
  );
}

/**
 * The sections that the completion and the steps after it changed go back to what they were, with who said them. A section that somebody
 * wrote in the moment since it was asked stays as it is.
 *
 * @returns names of the sections that went back, and of those that did not
 */
async function zetDossierTerug(
  trx: Trx,
  { taakId, zaakId }: { taakId: string; zaakId: string },
): Promise<{ hersteld: string[]; gebleven: string[] }> {
  await trx.raw('select from dossiers where zaak_id = ? for update', [zaakId]);
  const { rows } = await trx.raw(
    `with s as (
       select k as sectie, d.gegevens -> k is not distinct from nullif(l.gezien -> k, 'null') as terug, l.dossier -> k as ervoor
       from laatste_afrondingen l join dossiers d on d.zaak_id = l.zaak_id, jsonb_object_keys(l.gezien) k where l.taak_id = :taakId
     ), geschreven as (
       update dossiers d set versie = d.versie + 1,
         gegevens = d.gegevens - coalesce((select array_agg(sectie) from s where terug), '{}')
           || coalesce((select jsonb_object_agg(sectie, ervoor) from s where terug and ervoor is not null), '{}')
       where d.zaak_id = :zaakId and exists (select from s where terug)
     ), vergeten as (
       delete from dossier_herkomst h using s where h.zaak_id = :zaakId and h.sectie = s.sectie and s.terug
         and not exists (select from laatste_afrondingen l, jsonb_array_elements(l.herkomst) v where l.taak_id = :taakId and v ->> 'sectie' = h.sectie)
     ), herinnerd as (
       update dossier_herkomst h set bron = v.bron, taak_id = v.taak_id, door = v.door, op = v.op
       from s, laatste_afrondingen l, jsonb_populate_recordset(null::dossier_herkomst, l.herkomst) v
       where s.terug and l.taak_id = :taakId and v.sectie = s.sectie and h.zaak_id = :zaakId and h.sectie = s.sectie
     )
     select coalesce(jsonb_agg(sectie) filter (where terug), '[]') as hersteld,
       coalesce(jsonb_agg(sectie) filter (where not terug), '[]') as gebleven from s`,
    { taakId, zaakId },
  );
  return rows[0];
}
