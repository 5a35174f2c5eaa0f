import type { Knex } from 'knex';

/**
 * How many cases are at a step now, as numbers alone (docs/adr/0042). The application would weigh the seal of each open case for each table
 * it reads it from, which costs more than the counting. Here the walls stand outside: what is counted is of municipalities that the
 * transaction acts for, and nothing that goes out names a case.
 */
export const up = (knex: Knex) =>
  knex.raw(`
    create function zaken_bij_stappen(proces text, gemeenten text[], regeling text, versie integer, kantoor text, vandaag date)
    returns table (element_id text, taak boolean, nu integer, nu_laat integer)
    language plpgsql security definer set search_path = public set random_page_cost = 1.1 as $$ -- what is open is in memory
    declare
      scope text := current_setting('app.gemeenten', true);
      zichtbaar text[] := array(select g from unnest(gemeenten) g where gemeente_zichtbaar(g));
    begin
      perform set_config('app.gemeenten', '*', true);
      return query
        select e.element_id, bool_or(e.element_type = 'USER_TASK'), count(distinct z.zaak_id)::int,
          count(distinct z.zaak_id) filter (where not z.opgeschort and z.loopt_tot < vandaag)::int
        from zaakmetingen z
        join engine_process_instances i on i.zaak_id = z.zaak_id and i.bpmn_process_id = z.proces
        join engine_element_instances e on e.process_instance_key = i.key and e.state = 'active'
          and e.element_type in ('USER_TASK', 'CALL_ACTIVITY', 'RECEIVE_TASK', 'INTERMEDIATE_CATCH_EVENT')
        where z.eind is null and z.proces = zaken_bij_stappen.proces and z.gemeente = any(zichtbaar)
          and (zaken_bij_stappen.regeling is null or z.regeling = zaken_bij_stappen.regeling) and (versie is null or i.version = versie)
          and (kantoor is null or exists (select from taken t where t.element_instance_key = e.key and t.kantoor_id = kantoor))
        group by e.element_id;
      perform set_config('app.gemeenten', coalesce(scope, ''), true);
    end $$;
  `);

export const down = (knex: Knex) =>
  knex.raw('drop function zaken_bij_stappen(text, text[], text, integer, text, date)');
