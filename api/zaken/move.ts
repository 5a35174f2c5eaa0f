import { moveZaak } from '../../cases/move-zaak.ts';
import type { ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { NotPossible } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { newerModelOf } from './newer-model.ts';
import type { VerplaatsingVerzoek, ZaakStand } from './schema.ts';
import { mijlpalenVan } from './start.ts';

/** Moves a case that cannot end on the version of its model: the process begins again, at a milestone that the case reached. */
export async function moveToNewest(
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  zaak: ZaakMetTermijn,
  { mijlpaal }: VerplaatsingVerzoek,
): Promise<ZaakStand> {
  if (zaak.beeindigd_op) throw new NotPossible(text('zaak.beeindigd'));
  if (!(await mijlpalenVan(trx, zaak.proces)).includes(mijlpaal))
    throw new NotPossible(text('zaak.mijlpaal'));
  const { instantie, nieuwer, mijlpalen } = await newerModelOf(trx, zaak);
  if (!instantie) throw new NotPossible(text('zaak.niet-lopend'));
  if (!nieuwer) throw new NotPossible(text('zaak.al-nieuwste'));
  if (!mijlpalen.includes(mijlpaal)) throw new NotPossible(text('zaak.mijlpaal-niet-bereikt'));
  await moveZaak(trx, zaak, { instantie, mijlpaal, door: actor.id }, () => now);
  return { id: zaak.id, nummer: zaak.nummer, status: zaak.status, versie: zaak.versie + 1 };
}
