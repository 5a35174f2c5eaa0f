import type { Trx } from '../../connect.ts';

/** Whether this person was granted a scheme in the twelve months right before a day, in any case of ours (art. 36 lid 3 Pw). */
export async function hasEerdereToekenning(
  trx: Trx,
  { persoonId, regeling, voor }: { persoonId: string; regeling: string; voor: string },
): Promise<boolean> {
  const row = await trx('besluiten as b')
    .join('zaken as z', 'z.id', 'b.zaak_id')
    .where({ 'z.persoon_id': persoonId, 'z.regeling': regeling, 'b.soort': 'toekenning' })
    .whereRaw(
      `(b.genomen_op at time zone 'Europe/Amsterdam')::date >= ?::date - interval '12 months'`,
      [voor],
    )
    .whereRaw(`(b.genomen_op at time zone 'Europe/Amsterdam')::date < ?::date`, [voor])
    .first('b.id');
  return row !== undefined;
}
