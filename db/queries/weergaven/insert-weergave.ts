import type { Trx } from '../../connect.ts';
import { MEESTE_WEERGAVEN } from './find-weergaven.ts';

/** @returns 'bewaard', or why not: the owner has a view of this name, or as many as one may have */
export async function insertWeergave(
  trx: Trx,
  weergave: {
    id: string;
    eigenaar: string;
    naam: string;
    filter: object;
    kantoorId: string | null;
    op: Date;
  },
): Promise<'bewaard' | 'naam-bezet' | 'te-veel'> {
  const { rows } = await trx.raw(
    'select count(*)::int as aantal from weergaven where eigenaar = ?',
    [weergave.eigenaar],
  );
  if (rows[0].aantal >= MEESTE_WEERGAVEN) return 'te-veel';
  const { rowCount } = await trx.raw(
    `insert into weergaven (id, eigenaar, naam, filter, kantoor_id, gemaakt_op)
     values (:id, :eigenaar, :naam, :filter::jsonb, :kantoorId, :op) on conflict do nothing`,
    { ...weergave, filter: JSON.stringify(weergave.filter) },
  );
  return rowCount === 1 ? 'bewaard' : 'naam-bezet';
}
