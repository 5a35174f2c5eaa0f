import type { Trx } from '../../connect.ts';
import type { MeldingSoort } from './melding-rij.ts';

export type MeldingVoorkeuren = {
  /** kinds that the page does not show */
  readonly verborgen: readonly MeldingSoort[];
  /** kinds that are mailed at once */
  readonly direct: readonly MeldingSoort[];
  /** kinds that come in the daily mail */
  readonly dagelijks: readonly MeldingSoort[];
  /** 'HH:MM' in Amsterdam */
  readonly dagelijksOm: string;
};

/** What somebody wants to be told how; who never said so sees all in the page and gets no mail. Null as address: no mail can reach him. */
export async function findVoorkeuren(
  trx: Trx,
  medewerkerId: string,
): Promise<MeldingVoorkeuren & { readonly email: string | null }> {
  const { rows } = await trx.raw(
    `select m.email, coalesce(v.verborgen, '{}') as verborgen, coalesce(v.direct, '{}') as direct, coalesce(v.dagelijks, '{}') as dagelijks,
       to_char(coalesce(v.dagelijks_om, '08:00'), 'HH24:MI') as "dagelijksOm"
     from medewerkers m left join melding_voorkeuren v on v.medewerker_id = m.id where m.id = ?`,
    [medewerkerId],
  );
  return rows[0];
}

/** Counts from now on: what was told before is not mailed afterwards. */
export async function putVoorkeuren(
  trx: Trx,
  medewerkerId: string,
  { verborgen, direct, dagelijks, dagelijksOm }: MeldingVoorkeuren,
  op: Date,
): Promise<void> {
  await trx.raw(
    `insert into melding_voorkeuren (medewerker_id, verborgen, direct, dagelijks, dagelijks_om, gewijzigd_op)
     values (:medewerkerId, :verborgen::text[], :direct::text[], :dagelijks::text[], :dagelijksOm::time, :op)
     on conflict (medewerker_id) do update set verborgen = excluded.verborgen, direct = excluded.direct, dagelijks = excluded.dagelijks,
       dagelijks_om = excluded.dagelijks_om, gewijzigd_op = excluded.gewijzigd_op`,
    {
      medewerkerId,
      verborgen: [...verborgen],
      direct: [...direct],
      dagelijks: [...dagelijks],
      dagelijksOm,
      op,
    },
  );
}
