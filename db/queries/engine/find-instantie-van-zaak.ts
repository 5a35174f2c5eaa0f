import type { Trx } from '../../connect.ts';

export type InstantieVanZaak = {
  readonly key: string;
  readonly version: number;
  /** newest version of its process that the engine told of */
  readonly nieuwste: number;
};

/** The running instance of the case's own process, not of the ones it called or that run beside it. */
export async function findInstantieVanZaak(
  trx: Trx,
  { zaakId, proces }: { zaakId: string; proces: string },
): Promise<InstantieVanZaak | undefined> {
  const { rows } = await trx.raw(
    `select i.key, i.version, coalesce((select max(version) from engine_process_definitions d
       where d.bpmn_process_id = i.bpmn_process_id), i.version) as nieuwste
     from engine_process_instances i
     where i.zaak_id = :zaakId and i.bpmn_process_id = :proces and i.state = 'active' and i.parent_process_instance_key is null
     order by i.started_at desc limit 1`,
    { zaakId, proces },
  );
  return rows[0];
}

/** Which of these elements the case came to, in whatever version of its own process. */
export async function findBereikteElementen(
  trx: Trx,
  { zaakId, proces }: { zaakId: string; proces: string },
  elementen: readonly string[],
): Promise<Set<string>> {
  const { rows } = await trx.raw(
    `select distinct e.element_id from engine_process_instances i join engine_element_instances e on e.process_instance_key = i.key
     where i.zaak_id = :zaakId and i.bpmn_process_id = :proces and i.parent_process_instance_key is null and e.element_id = any(:elementen)`,
    { zaakId, proces, elementen: [...elementen] },
  );
  return new Set(rows.map(({ element_id }: { element_id: string }) => element_id));
}
