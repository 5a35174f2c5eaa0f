import type { Trx } from '../../connect.ts';
import { INHOUD } from './inhoud.ts';
import type { Gebeurd, NietUitgevoerd } from './uitkomst.ts';

export type ScenarioRij = {
  id: string;
  naam: string;
  stappen: readonly unknown[];
  begonnen_op: Date;
  /** end events when it was kept; null = not known */
  verwacht_einde: readonly string[] | null;
  gemaakt_door: string;
  gemaakt_door_naam: string;
  gemaakt_op: Date;
  /** of this draft, the last time; null = not done with it yet */
  ontwerp_versie: number | null;
  /** whether it was done with the draft as it is now */
  actueel: boolean;
  gelukt: boolean | null;
  bij_stap: number | null;
  stromen: readonly string[] | null;
  gebeurd: Gebeurd | null;
  niet_uitgevoerd: NietUitgevoerd | null;
  uitkomst_op: Date | null;
};

/** More than anybody oversees, and more than an hour of the engine for one change. */
export const MEESTE_SCENARIOS = 100;

/** The scenarios of the process of a draft, the oldest first, with what became of each with this draft. */
export async function findScenarios(
  trx: Trx,
  ontwerp: { id: string; proces: string },
): Promise<ScenarioRij[]> {
  const { rows } = await trx.raw(
    `with o as (select ${INHOUD} as inhoud from ontwerpen o where o.id = :id)
     select s.id, s.naam, s.stappen, s.begonnen_op, s.einde as verwacht_einde,
       s.gemaakt_door, m.naam as gemaakt_door_naam, s.gemaakt_op,
       u.ontwerp_versie, coalesce(u.inhoud = o.inhoud, false) as actueel, u.gelukt, u.bij_stap, u.stromen,
       u.gebeurd, u.niet_uitgevoerd, u.op as uitkomst_op
     from scenarios s
     join medewerkers m on m.id = s.gemaakt_door
     left join scenario_uitkomsten u on u.scenario_id = s.id and u.ontwerp_id = :id
     left join o on true
     where s.proces = :proces and s.weg_op is null
     order by s.gemaakt_op, s.id limit ${MEESTE_SCENARIOS}`,
    ontwerp,
  );
  return rows;
}
