import type { ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { findTermijnen } from '../../db/queries/zaken/zaak-parts.ts';
import { dayOf } from '../../law/clock.ts';
import type { Call } from '../http/route.ts';
import { verlengingenVoor } from './extend.ts';
import type { Termijn } from './schema.ts';
import { termijnView } from './view.ts';

/** Every term of the case, with what this reader may do with it today. */
export async function termijnenVan(
  context: Pick<Call, 'trx' | 'actor' | 'now'>,
  zaak: ZaakMetTermijn,
): Promise<Termijn[]> {
  const vandaag = dayOf(context.now);
  const found: Termijn[] = [];
  for (const rij of await findTermijnen(context.trx, zaak.id))
    found.push(termijnView(rij, await verlengingenVoor(context, zaak, rij, vandaag)));
  return found;
}
