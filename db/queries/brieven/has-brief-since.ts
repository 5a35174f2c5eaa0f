import type { Trx } from '../../connect.ts';

/** Whether a letter of this template was written in the case at or after a moment. */
export async function hasBriefSince(
  trx: Trx,
  { zaakId, sjabloon, sinds }: { zaakId: string; sjabloon: string; sinds: Date },
): Promise<boolean> {
  const brief = await trx('brieven')
    .where({ zaak_id: zaakId, sjabloon })
    .where('opgesteld_op', '>=', sinds)
    .first('id');
  return brief !== undefined;
}
