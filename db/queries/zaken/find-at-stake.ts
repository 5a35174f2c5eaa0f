import type { Trx } from '../../connect.ts';

/** What is at stake when a step of the case fails: its number and the last day of its running decision term. */
export async function findAtStake(
  trx: Trx,
  zaakId: string,
): Promise<{ nummer: string; beslistermijn: string | null } | undefined> {
  return trx('zaken')
    .leftJoin('termijnen', (join) =>
      join
        .on('termijnen.zaak_id', 'zaken.id')
        .andOnIn('termijnen.soort', ['beslistermijn', 'bezwaarbeslissing'])
        .andOnVal('termijnen.status', 'lopend'),
    )
    .where('zaken.id', zaakId)
    .first('zaken.nummer', { beslistermijn: 'termijnen.einddatum' });
}
