import type { Trx } from '../../connect.ts';

export type Grenzen = {
  taak_id: string;
  /** last day of the earliest running term of law under which the task falls */
  wettelijk_tot: string | null;
  /** last day of the earliest running term that the municipality set itself */
  eigen_tot: string | null;
  /** first day on which the term of law counts as in danger */
  waarschuwing_op: string | null;
};

/**
 * Until when each of these tasks can wait: the running terms that the task falls under, and those on which its case is measured.
 * A term that stands still counts with the last day that it has now; that day can only move away.
 *
 * @param gemeten kinds of terms on which cases are measured
 */
export async function findGrenzen(
  trx: Trx,
  taakIds: readonly string[],
  gemeten: readonly string[],
): Promise<ReadonlyMap<string, Grenzen>> {
  const { rows } = await trx.raw(
    `select t.id as taak_id, min(x.einddatum) filter (where x.wettelijk) as wettelijk_tot,
       min(x.einddatum) filter (where not x.wettelijk) as eigen_tot,
       min(x.waarschuwing_op) filter (where x.wettelijk) as waarschuwing_op
     from taken t join termijnen x on x.zaak_id = t.zaak_id and x.status in ('lopend', 'opgeschort')
       and (x.soort = t.termijn_soort or x.soort = any(:gemeten))
     where t.id = any(:taakIds) group by t.id`,
    { taakIds: [...taakIds], gemeten: [...gemeten] },
  );
  return new Map(rows.map((rij: Grenzen) => [rij.taak_id, rij]));
}
