import type { Trx } from '../../connect.ts';

/** Writes down who is away and who does the work meanwhile. */
export async function insertVervanging(
  trx: Trx,
  vervanging: {
    id: string;
    medewerkerId: string;
    vervangerId: string | null;
    gemeenten: readonly string[];
    processen: readonly string[] | null;
    van: string;
    tot: string;
    door: string;
    op: Date;
  },
): Promise<void> {
  await trx.raw(
    `insert into vervangingen (id, medewerker_id, vervanger_id, gemeenten, processen, van, tot, gemaakt_door, gemaakt_op)
     values (:id, :medewerkerId, :vervangerId, :gemeenten::text[], :processen::text[], :van, :tot, :door, :op)`,
    {
      ...vervanging,
      gemeenten: [...vervanging.gemeenten],
      processen: vervanging.processen && [...vervanging.processen],
    },
  );
}

/** Ends one that is under lock, from this moment on. */
export async function endVervanging(
  trx: Trx,
  { id, door, op }: { id: string; door: string; op: Date },
): Promise<void> {
  await trx.raw(
    'update vervangingen set beeindigd_door = :door, beeindigd_op = :op where id = :id',
    {
      id,
      door,
      op,
    },
  );
}
