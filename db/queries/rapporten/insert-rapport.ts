import type { Trx } from '../../connect.ts';
import { MEESTE_RAPPORTEN } from './find-rapporten.ts';
import type { RapportRij } from './rapport-rij.ts';

/** @returns 'bewaard', or why not: there is one of this name, or as many as one may have */
export async function insertRapport(
  trx: Trx,
  rapport: Pick<
    RapportRij,
    'id' | 'medewerker_id' | 'naam' | 'selectie' | 'ritme' | 'volgende_op'
  > & { op: Date },
): Promise<'bewaard' | 'naam-bezet' | 'te-veel'> {
  // Of two at the same moment the second waits, and counts the first.
  await trx.raw('select from medewerkers where id = ? for no key update', [rapport.medewerker_id]);
  const { rows } = await trx.raw(
    'select count(*)::int as aantal from rapporten where medewerker_id = ? and gestopt_op is null',
    [rapport.medewerker_id],
  );
  if (rows[0].aantal >= MEESTE_RAPPORTEN) return 'te-veel';
  const { rowCount } = await trx.raw(
    `insert into rapporten (id, medewerker_id, naam, selectie, ritme, volgende_op, gemaakt_op)
     values (:id, :medewerker_id, :naam, :selectie::jsonb, :ritme, :volgende_op, :op) on conflict do nothing`,
    { ...rapport, selectie: JSON.stringify(rapport.selectie) } as never,
  );
  return rowCount === 1 ? 'bewaard' : 'naam-bezet';
}
