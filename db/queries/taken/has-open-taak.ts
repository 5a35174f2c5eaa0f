import type { Trx } from '../../connect.ts';

/** Whether a user task of this element is open in the case. */
export async function hasOpenTaak(
  trx: Trx,
  { zaakId, elementId }: { zaakId: string; elementId: string },
): Promise<boolean> {
  const taak = await trx('taken')
    .where({ zaak_id: zaakId, element_id: elementId })
    .whereIn('status', ['open', 'wordt-verwerkt'])
    .first('id');
  return taak !== undefined;
}
