import type { Trx } from '../../connect.ts';

export type VerjaringsgebeurtenisRij = {
  vordering_id: string;
  gemeente: string;
  soort: 'stuiting' | 'verlenging';
  van: string;
  tot: string | null;
  grond: string;
  sleutel: string;
};

/** Notes what restarts or lengthens the limitation; the same event twice is one. */
export async function insertVerjaringsgebeurtenis(
  trx: Trx,
  gebeurtenis: VerjaringsgebeurtenisRij,
): Promise<void> {
  await trx('verjaringsgebeurtenissen').insert(gebeurtenis).onConflict('sleutel').ignore();
}

export async function findVerjaringsgebeurtenissen(
  trx: Trx,
  vorderingId: string,
): Promise<VerjaringsgebeurtenisRij[]> {
  return trx<VerjaringsgebeurtenisRij>('verjaringsgebeurtenissen')
    .where({ vordering_id: vorderingId })
    .orderBy(['van', 'id'])
    .limit(500);
}
