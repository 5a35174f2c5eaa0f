import type { Trx } from '../../connect.ts';

/** What one program counted of one party since the last time. */
export type Meting = {
  partij: string;
  /** the minute it is booked on */
  minuut: string;
  gelukt: number;
  geweigerd: number;
  mislukt: number;
  overgeslagen: number;
  ms: number;
  langsteMs: number;
  laatstGeluktOp: string | null;
  laatstMisluktOp: string | null;
  laatsteFout: string | null;
  rustTot: string | null;
};

/** Minutes are kept for a day: the page looks back an hour. */
const KEPT = "interval '1 day'";

/** Adds what was counted to what other programs counted, in the order of the parties' names so that they wait and do not lock crosswise. */
export async function addMetingen(trx: Trx, metingen: readonly Meting[], nu: Date): Promise<void> {
  if (metingen.length === 0) return;
  const json = JSON.stringify([...metingen].sort((a, b) => (a.partij < b.partij ? -1 : 1)));
  await trx.raw(
    `insert into partij_standen as s (partij, gelukt, geweigerd, mislukt, overgeslagen, ms, laatst_gelukt_op, laatst_mislukt_op, laatste_fout, rust_tot)
     select partij, gelukt, geweigerd, mislukt, overgeslagen, ms, "laatstGeluktOp", "laatstMisluktOp", "laatsteFout", "rustTot"
     from jsonb_to_recordset(?::jsonb) as r (partij text, gelukt int, geweigerd int, mislukt int, overgeslagen int, ms float,
       "laatstGeluktOp" timestamptz, "laatstMisluktOp" timestamptz, "laatsteFout" text, "rustTot" timestamptz)
     on conflict (partij) do update set gelukt = s.gelukt + excluded.gelukt, geweigerd = s.geweigerd + excluded.geweigerd,
       mislukt = s.mislukt + excluded.mislukt, overgeslagen = s.overgeslagen + excluded.overgeslagen, ms = s.ms + excluded.ms,
       laatst_gelukt_op = greatest(s.laatst_gelukt_op, excluded.laatst_gelukt_op),
       laatst_mislukt_op = greatest(s.laatst_mislukt_op, excluded.laatst_mislukt_op),
       laatste_fout = coalesce(excluded.laatste_fout, s.laatste_fout), rust_tot = excluded.rust_tot`,
    [json],
  );
  await trx.raw(
    `insert into partij_minuten as m (partij, minuut, aantal, mislukt, ms, langste_ms)
     select partij, minuut, gelukt + geweigerd + mislukt, mislukt, ms, "langsteMs"
     from jsonb_to_recordset(?::jsonb) as r (partij text, minuut timestamptz, gelukt int, geweigerd int, mislukt int, ms float, "langsteMs" float)
     where gelukt + geweigerd + mislukt > 0
     on conflict (partij, minuut) do update set aantal = m.aantal + excluded.aantal, mislukt = m.mislukt + excluded.mislukt,
       ms = m.ms + excluded.ms, langste_ms = greatest(m.langste_ms, excluded.langste_ms)`,
    [json],
  );
  await trx.raw(`delete from partij_minuten where minuut < ?::timestamptz - ${KEPT}`, [nu]);
}
