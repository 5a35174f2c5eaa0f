import type { Trx } from '../../connect.ts';

export type OnderhoudRij = {
  id: string;
  partij: string;
  van: Date;
  tot: Date;
  reden: string;
  gemaakt_door: string;
  gemaakt_door_naam: string;
  gemaakt_op: Date;
};

/** Maintenance that runs or is planned, the first on top. */
export async function findOnderhoud(trx: Trx, nu: Date): Promise<OnderhoudRij[]> {
  const { rows } = await trx.raw(
    `select o.id, o.partij, o.van, o.tot, o.reden, o.gemaakt_door, m.naam as gemaakt_door_naam, o.gemaakt_op
     from partij_onderhoud o join medewerkers m on m.id = o.gemaakt_door
     where o.beeindigd_op is null and o.tot > ?::timestamptz order by o.van, o.id limit 100`,
    [nu],
  );
  return rows;
}

/** Holds the maintenance of a party until the end of the transaction: of two who plan it one waits. */
export async function lockOnderhoud(trx: Trx, partij: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtext('partij-onderhoud:' || ?))", [partij]);
}

export async function insertOnderhoud(
  trx: Trx,
  rij: Omit<OnderhoudRij, 'gemaakt_door_naam'>,
): Promise<void> {
  await trx('partij_onderhoud').insert(rij);
}

/** One of them, under lock; `undefined` when it never was. */
export async function takeOnderhoud(
  trx: Trx,
  id: string,
): Promise<
  | { partij: string; tot: Date; beeindigd_op: Date | null; beeindigd_door_naam: string | null }
  | undefined
> {
  const { rows } = await trx.raw(
    `select o.partij, o.tot, o.beeindigd_op, m.naam as beeindigd_door_naam
     from partij_onderhoud o left join medewerkers m on m.id = o.beeindigd_door where o.id = ? for update of o`,
    [id],
  );
  return rows[0];
}

export async function endOnderhoud(trx: Trx, id: string, door: string, op: Date): Promise<void> {
  await trx('partij_onderhoud').where({ id }).update({ beeindigd_door: door, beeindigd_op: op });
}
