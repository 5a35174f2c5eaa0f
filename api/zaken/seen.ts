import { findZaakMetTermijn, type ZaakMetDelen } from '../../db/queries/zaken/find-zaken.ts';
import { NotAllowed, NotFound } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { permits } from '../policy/decide.ts';
import type { Right } from '../policy/policy.ts';

/**
 * The case, when this reader may see it; otherwise it does not exist for him.
 *
 * @param right what he wants to do with it besides
 */
export async function seen(
  { trx, actor }: Pick<Call, 'trx' | 'actor'>,
  id: string,
  right?: Right,
): Promise<ZaakMetDelen> {
  const zaak = await findZaakMetTermijn(trx, id);
  if (!zaak || !permits(actor, 'zaken.lezen', { gemeente: zaak.gemeente })) throw new NotFound();
  if (right && !permits(actor, right, { gemeente: zaak.gemeente })) throw new NotAllowed();
  return zaak;
}
