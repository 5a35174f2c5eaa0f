import type { Trx } from '../../connect.ts';

export type Sleutel = {
  medewerkerId: string;
  sleutel: string;
  bewerking: string;
  inhoudHash: Buffer;
  op: Date;
};
export type GeclaimdeSleutel = {
  nieuw: boolean;
  bewerking: string;
  inhoud_hash: Buffer;
  status: number;
  antwoord: unknown;
};

/**
 * Claims an idempotency key in the transaction of its effect, or finds what the first request answered.
 * A duplicate that arrives while the first is under way waits here for its commit; "do update" and not
 * "do nothing", because the latter would not return the row of the other transaction.
 */
export async function claimSleutel(
  trx: Trx,
  { medewerkerId, sleutel, bewerking, inhoudHash, op }: Sleutel,
): Promise<GeclaimdeSleutel> {
  const { rows } = await trx.raw(
    `
    insert into idempotentie (medewerker_id, sleutel, bewerking, inhoud_hash, status, antwoord, op)
    values (:medewerkerId, :sleutel, :bewerking, :inhoudHash, 0, 'null', :op)
    on conflict (medewerker_id, sleutel) do update set sleutel = excluded.sleutel
    returning (xmax = 0) as nieuw, bewerking, inhoud_hash, status, antwoord`,
    { medewerkerId, sleutel, bewerking, inhoudHash, op },
  );
  return rows[0];
}
