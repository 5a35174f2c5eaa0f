import type { Trx } from '../../connect.ts';
import { tellOntwerp } from '../ontwerpen/tell-ontwerp.ts';
import type { Gebeurd, NietUitgevoerd } from './uitkomst.ts';

/** What became of a scenario with a draft as it was; the last time counts. */
export async function putUitkomst(
  trx: Trx,
  uitkomst: {
    scenarioId: string;
    ontwerpId: string;
    ontwerpVersie: number;
    /** of the draft as it was done with, see `inhoud.ts` */
    inhoud: string;
    gelukt: boolean;
    bijStap: number | null;
    stromen: readonly string[];
    gebeurd: Gebeurd;
    nietUitgevoerd: NietUitgevoerd | null;
    op: Date;
  },
): Promise<void> {
  await trx.raw(
    `insert into scenario_uitkomsten
       (scenario_id, ontwerp_id, ontwerp_versie, inhoud, gelukt, bij_stap, stromen, gebeurd, niet_uitgevoerd, op)
     values (:scenarioId, :ontwerpId, :ontwerpVersie, :inhoud, :gelukt, :bijStap, :stromen::text[], :gebeurd, :nietUitgevoerd, :op)
     on conflict (scenario_id, ontwerp_id) do update
       set ontwerp_versie = excluded.ontwerp_versie, inhoud = excluded.inhoud, gelukt = excluded.gelukt,
           bij_stap = excluded.bij_stap, stromen = excluded.stromen, gebeurd = excluded.gebeurd,
           niet_uitgevoerd = excluded.niet_uitgevoerd, op = excluded.op`,
    { ...uitkomst, gebeurd: JSON.stringify(uitkomst.gebeurd) },
  );
  await tellOntwerp(trx, uitkomst.ontwerpId);
}
