import type { Trx } from '../../connect.ts';
import { NAMENS } from './namens.ts';

/** Who had a hand in the decision that case `z` contests (art. 7:5 Awb), also when that decision lies behind a seal. */
const BETROKKENEN = 'betrokken_bij_besluit(z.oorzaak_besluit_id, z.oorzaak_zaak_id)';

/** Whether the task is not for the reader because of {@link BETROKKENEN}, his own hand or that of whom he acts for; looked up only where the model asks for it. */
export const UITGESLOTEN = `case when t.vier_ogen_besluit
  then exists (select from ${BETROKKENEN} door where door in (:medewerkerId, ${NAMENS})) else false end`;

/** The ids of all medewerkers for whom the task is not; none when the model does not ask for it. */
export async function findUitgesloten(trx: Trx, taakId: string): Promise<string[]> {
  const { rows } = await trx.raw(
    `select distinct d.door from taken t join zaken z on z.id = t.zaak_id cross join lateral ${BETROKKENEN} d (door)
     where t.id = ? and t.vier_ogen_besluit and d.door is not null`,
    [taakId],
  );
  return rows.map(({ door }: { door: string }) => door);
}
