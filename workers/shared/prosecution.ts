import { findAangiftenVanPersoon } from '../../db/queries/zaken/find-aangiften-van-persoon.ts';
import type { WorkerContext } from '../define-worker.ts';

const VERVOLGD = ['vervolging', 'strafbeschikking'];

/**
 * Does the prosecutor have, or prosecute, what lies in these days, by a report from another case? Then there may be no fine (art. 5:44
 * lid 1 and 3 Awb). That it is the same act is taken from the days; days that are not known count as the same.
 *
 * @param van first and @param tot last day of the offence, 'YYYY-MM-DD'
 */
export async function reportedElsewhere(
  { trx, zaak }: Pick<WorkerContext, 'trx' | 'zaak'>,
  van: string,
  tot: string,
): Promise<boolean> {
  const aangiften = await findAangiftenVanPersoon(trx, {
    persoonId: zaak.persoon_id,
    behalve: zaak.id,
  });
  return aangiften.some(
    (aangifte) =>
      (aangifte.loopt || VERVOLGD.includes(aangifte.besluit ?? '')) &&
      (aangifte.van ?? van) <= tot &&
      (aangifte.tot ?? tot) >= van,
  );
}
