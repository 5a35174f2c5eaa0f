import type { Trx } from '../../connect.ts';

/** An open incident of the engine, with the case it holds up. */
export type IncidentRij = {
  key: string;
  process_instance_key: string;
  element_instance_key: string;
  job_key: string | null;
  bpmn_process_id: string;
  version: number;
  element_id: string;
  /** what the model of this case calls that step */
  stap: string | null;
  error_type: string;
  error_message: string;
  created_at: Date;
  zaak_id: string;
  nummer: string;
  gemeente: string;
  verzegeld: boolean;
  /** the term of law of the case that ends first */
  termijn_soort: string | null;
  termijn_einddatum: string | null;
  /** times that this step of this case stood still, this one included */
  keer: number;
  /** open incidents at the same step, of all cases asked for */
  zelfde: number;
  /** a new try was asked for, and the engine has not told yet what came of it */
  gevraagd_op: Date | null;
  gevraagd_door: string | null;
  gevraagd_door_naam: string | null;
  /** when operators were last told of this cause */
  gemeld_op: Date | null;
};

export type IncidentenVraag = {
  readonly gemeenten: readonly string[];
  readonly sleutel?: string | undefined;
  readonly gemeente?: string | undefined;
  readonly proces?: string | undefined;
  readonly element?: string | undefined;
  /** at most so many rows */
  readonly limiet: number;
};

/**
 * Open incidents: first those of the case whose term ends first, then the oldest. A new try is asked for once per incident: when the
 * step fails again, the engine makes another one.
 */
export async function findIncidenten(trx: Trx, vraag: IncidentenVraag): Promise<IncidentRij[]> {
  const { sleutel, gemeente, proces, element } = vraag;
  const { rows } = await trx.raw(
    `with x as (
       select i.key, i.process_instance_key, p.process_definition_key, i.element_instance_key, i.job_key, p.bpmn_process_id, p.version, i.element_id, i.error_type,
         i.error_message, i.created_at, z.id as zaak_id, z.nummer, z.gemeente, z.verzegeld,
         count(*) over (partition by p.bpmn_process_id, i.element_id)::int as zelfde
       from engine_incidents i join engine_process_instances p on p.key = i.process_instance_key join zaken z on z.id = p.zaak_id
       where i.resolved_at is null and i.created_at is not null and p.state = 'active' and z.gemeente = any(:gemeenten)
         ${gemeente ? 'and z.gemeente = :gemeente' : ''} ${proces ? 'and p.bpmn_process_id = :proces' : ''}
         ${element ? 'and i.element_id = :element' : ''}),
     namen as (
       select k.*, substring(d.xml from ' id="' || k.element_id || '" name="([^"]*)"') as stap
       from (select distinct process_definition_key, element_id from x) k join engine_process_definitions d on d.key = k.process_definition_key)
     select x.*, n.stap, t.soort as termijn_soort, t.einddatum as termijn_einddatum, g.op as gevraagd_op, g.actor as gevraagd_door,
       g.naam as gevraagd_door_naam, s.gemeld_op,
       (select count(*)::int from engine_incidents e
        where e.process_instance_key = x.process_instance_key and e.element_id = x.element_id) as keer
     from x
     left join namen n on n.process_definition_key = x.process_definition_key and n.element_id = x.element_id
     left join lateral (select soort, einddatum from termijnen t
       where t.zaak_id = x.zaak_id and t.wettelijk and t.gesloten_op is null order by einddatum limit 1) t on true
     left join lateral (select a.op, a.actor, m.naam from auditregels a left join medewerkers m on m.id::text = a.actor
       where a.object_soort = 'incident' and a.object_id = x.key and a.actie = 'incident.nieuwe-poging' order by a.op desc limit 1) g on true
     left join storingsmeldingen s on s.proces = x.bpmn_process_id and s.element_id = x.element_id and s.soort = x.error_type
       and s.opgelost_op is null
     ${sleutel ? 'where x.key = :sleutel' : ''}
     order by t.einddatum nulls last, x.created_at, x.key limit :limiet`,
    Object.fromEntries(Object.entries(vraag).filter(([, value]) => value !== undefined)) as never,
  );
  return rows;
}
