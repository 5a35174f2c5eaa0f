import type { Trx } from '../../connect.ts';

/** A substitution that was entered before and did not end. */
export type Bekend = {
  readonly medewerkerId: string;
  readonly medewerkerNaam: string;
  readonly vervangerId: string | null;
  readonly processen: readonly string[] | null;
  readonly van: string;
  readonly tot: string;
};

/**
 * All that these people have to do with from a day on, as the one who is away or as the substitute. They are held until the end of the
 * transaction: of two who enter something about one person at the same moment, the second sees what the first did. Not a
 * full lock: rows that merely name one of them go on.
 */
export async function lockBekendeVervangingen(
  trx: Trx,
  medewerkerIds: readonly string[],
  vanaf: string,
): Promise<Bekend[]> {
  await trx.raw('select from medewerkers where id = any(?) order by id for no key update', [
    [...medewerkerIds],
  ]);
  const { rows } = await trx.raw(
    `select v.medewerker_id as "medewerkerId", m.naam as "medewerkerNaam", v.vervanger_id as "vervangerId", v.processen, v.van, v.tot
     from vervangingen v join medewerkers m on m.id = v.medewerker_id
     where v.beeindigd_op is null and v.tot >= :vanaf::date
       and (v.medewerker_id = any(:medewerkerIds) or v.vervanger_id = any(:medewerkerIds)) order by v.van, v.id`,
    { medewerkerIds: [...medewerkerIds], vanaf },
  );
  return rows;
}
