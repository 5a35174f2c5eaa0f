import type { Trx } from '../../connect.ts';

/** Who completed this user task of the case last, for whom, and when. */
export async function findLaatsteInzending(
  trx: Trx,
  { zaakId, elementId }: { zaakId: string; elementId: string },
): Promise<
  { door: string; namens: string | null; op: Date; gegevens: Record<string, unknown> } | undefined
> {
  return trx('inzendingen')
    .where({ zaak_id: zaakId, element_id: elementId })
    .orderBy('op', 'desc')
    .first('door', 'namens', 'op', 'gegevens');
}
