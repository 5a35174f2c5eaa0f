import type { Trx } from '../../connect.ts';

/** The last line of a chain as somebody noted it outside the database. */
export type Kop = { volgnummer: string; hash: Buffer };
export type Ketencontrole = {
  geldig: boolean;
  aantal: number;
  /** number of the first line that does not fit */
  eersteFout: string | null;
  kop: Kop | null;
};

/**
 * Follows the audit chain of a municipality from its first line: each line must have the next number, the
 * hash of its content, and the hash of the line before. Lines cut off at the end leave a chain that fits;
 * only a head noted elsewhere (a printed report, a log on another machine) shows that.
 *
 * @param kop the head that was noted at the last check
 */
export async function verifyChain(
  trx: Trx,
  gemeente: string,
  kop: Kop | null = null,
): Promise<Ketencontrole> {
  const { rows } = await trx.raw(
    `select count(*)::int as aantal, min(volgnummer) filter (where fout) as eerste_fout,
       (select jsonb_build_array(volgnummer::text, encode(hash, 'hex')) from auditregels
        where gemeente = :gemeente order by volgnummer desc limit 1) as kop,
       (:volgnummer::bigint is null or exists (
         select from auditregels where gemeente = :gemeente and volgnummer = :volgnummer::bigint and hash = :hash)) as kop_bekend
     from (
       select a.volgnummer, a.volgnummer <> row_number() over w
         or a.hash is distinct from auditregel_hash(a)
         or a.vorige_hash is distinct from coalesce(lag(a.hash) over w, '') as fout
       from auditregels a where a.gemeente = :gemeente window w as (order by a.volgnummer)) regels`,
    { gemeente, volgnummer: kop?.volgnummer ?? null, hash: kop?.hash ?? null } as never,
  );
  const [row] = rows;
  return {
    geldig: row.eerste_fout === null && row.kop_bekend,
    aantal: row.aantal,
    eersteFout: row.eerste_fout,
    kop: row.kop && { volgnummer: row.kop[0], hash: Buffer.from(row.kop[1], 'hex') },
  };
}
