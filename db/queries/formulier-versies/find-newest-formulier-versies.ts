import type { Trx } from '../../connect.ts';

export type NewestFormulierVersie = { versie: number; inhoudHash: Buffer };

/** The newest version of each form and the hash of its content, by form id. */
export async function findNewestFormulierVersies(
  trx: Trx,
): Promise<Map<string, NewestFormulierVersie>> {
  const rows: { id: string; versie: number; inhoud_hash: Buffer }[] = await trx('formulier_versies')
    .distinctOn('id')
    .select('id', 'versie', 'inhoud_hash')
    .orderBy([{ column: 'id' }, { column: 'versie', order: 'desc' }]);
  return new Map(
    rows.map(({ id, versie, inhoud_hash }) => [id, { versie, inhoudHash: inhoud_hash }]),
  );
}
