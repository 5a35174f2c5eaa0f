import type { Trx } from '../../connect.ts';

/** The post party took the letter; the first time stays. A secret that was in the envelope is not kept. */
export async function markVerzonden(
  trx: Trx,
  briefId: string,
  { op, kenmerk }: { op: Date; kenmerk: string },
): Promise<void> {
  await trx('brieven')
    .where({ id: briefId, verzonden_op: null })
    .update({ verzonden_op: op, verzendkenmerk: kenmerk, pdf_verzending: null });
}
