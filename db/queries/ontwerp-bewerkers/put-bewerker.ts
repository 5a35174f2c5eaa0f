import type { Trx } from '../../connect.ts';

type Bewerker = {
  ontwerpId: string;
  medewerkerId: string;
  nu: Date;
  tot: Date;
  /** takes it from this person; null = only when nobody has it */
  van: string | null;
};

/**
 * Gives a draft to one person to edit, or lengthens that. One statement: of any number of people at once one gets it.
 *
 * @returns false when somebody else has it
 */
export async function putBewerker(trx: Trx, bewerker: Bewerker): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `insert into ontwerp_bewerkers as b (ontwerp_id, medewerker_id, sinds, tot) values (:ontwerpId, :medewerkerId, :nu, :tot)
     on conflict (ontwerp_id) do update set
       medewerker_id = excluded.medewerker_id,
       sinds = case when b.medewerker_id = excluded.medewerker_id and b.tot > :nu then b.sinds else excluded.sinds end,
       tot = excluded.tot
     where b.medewerker_id = excluded.medewerker_id or b.tot <= :nu or b.medewerker_id = :van::uuid`,
    bewerker,
  );
  return rowCount === 1;
}
