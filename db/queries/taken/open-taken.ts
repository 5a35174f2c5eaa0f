import type { Trx } from '../../connect.ts';
import { prepared } from '../../prepared.ts';
import { awaitPublicatie } from '../formulier-versies/hold-publicaties.ts';

export type NieuweTaak = {
  user_task_key: string;
  element_instance_key: string;
  process_instance_key: string;
  zaak_id: string | null;
  proces: string;
  proces_versie: number;
  element_id: string;
  formulier_id: string;
  functie: string;
  vier_ogen: string[];
  vier_ogen_besluit: boolean;
  prioriteit: number;
  /** soort of the term whose last day is the task's own */
  termijn: string;
  aangemaakt_op: string;
};

/**
 * Adds tasks to the tasklist, each at the office that executes its functie for the gemeente of its case on this day,
 * with the newest version of its form, or the one that the version of its process keeps. Tasks of cases that are not here are not ours. Who listens is told at commit.
 *
 * @returns tasks of our cases for which there is no office or no form
 */
export async function openTaken(
  trx: Trx,
  taken: readonly NieuweTaak[],
  vandaag: string,
): Promise<{ withoutOffice: NieuweTaak[] }> {
  await awaitPublicatie(trx);
  const { rows } = await prepared(
    trx,
    `with nieuw as (
       select * from jsonb_to_recordset(:taken::jsonb) as r (user_task_key text, element_instance_key text, process_instance_key text,
         zaak_id uuid, proces text, proces_versie integer, element_id text, formulier_id text, functie text, vier_ogen text[], vier_ogen_besluit boolean,
         prioriteit integer, termijn text, aangemaakt_op timestamptz)
     ), geplaatst as (
       select n.*, z.gemeente, z.verzegeld, u.kantoor_id, f.versie as formulier_versie, f.titel as naam,
         coalesce(t.einddatum, 'infinity') as uiterste_datum
       from nieuw n
       join zaken z on z.id = n.zaak_id
       left join uitvoeringen u on u.functie = n.functie and u.gemeente = z.gemeente
         and :vandaag::date >= u.geldig_vanaf and :vandaag::date < u.geldig_tot
       left join lateral (select formulier_versie from procesversie_formulieren p
         where p.proces = n.proces and p.formulier_id = n.formulier_id and p.tot_versie >= n.proces_versie order by p.tot_versie limit 1) p on true
       left join lateral (select versie, titel from formulier_versies f
         where f.id = n.formulier_id and f.versie = coalesce(p.formulier_versie, f.versie) order by versie desc limit 1) f on true
       left join termijnen t on t.zaak_id = n.zaak_id and t.soort = n.termijn and t.status in ('lopend', 'opgeschort')
     ), toegevoegd as (
       insert into taken (user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id,
         naam, formulier_id, formulier_versie, functie, kantoor_id, vier_ogen, vier_ogen_besluit, prioriteit, termijn_soort, uiterste_datum, status,
         verzegeld, aangemaakt_op)
       select user_task_key, element_instance_key, process_instance_key, zaak_id, gemeente, proces, proces_versie, element_id,
         naam, formulier_id, formulier_versie, functie, kantoor_id, vier_ogen, vier_ogen_besluit, prioriteit, termijn, uiterste_datum, 'open',
         verzegeld, aangemaakt_op
       from geplaatst where kantoor_id is not null and formulier_versie is not null
       order by user_task_key
       on conflict (user_task_key) do nothing
       returning id, zaak_id, gemeente, kantoor_id, functie, status, verzegeld, aangemaakt_op
     ), gemeld as (
       insert into taak_gebeurtenissen (taak_id, gemeente, soort, op)
       select id, gemeente, 'aangemaakt', aangemaakt_op from toegevoegd
     ), verteld as (
       select pg_notify('gebeurtenissen', jsonb_build_object('soort', 'taak', 'taakId', id, 'zaakId', zaak_id, 'gemeente', gemeente,
         'kantoorId', kantoor_id, 'functie', functie, 'status', status, 'verzegeld', verzegeld)::text) from toegevoegd
     )
     select (select count(*) from verteld) as verteld,
       coalesce((select jsonb_agg(user_task_key) from geplaatst where kantoor_id is null or formulier_versie is null), '[]') as zonder`,
    { taken: JSON.stringify(taken), vandaag },
  );
  const zonder = new Set(rows[0].zonder as string[]);
  return { withoutOffice: taken.filter(({ user_task_key }) => zonder.has(user_task_key)) };
}
