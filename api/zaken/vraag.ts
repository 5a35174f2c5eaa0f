import type { ZakenVraag } from '../../db/queries/zaken/find-zaken.ts';
import { dayOf } from '../../law/clock.ts';
import { measuredKinds } from '../../terms/measured.ts';
import type { Call } from '../http/route.ts';
import { reach } from '../policy/decide.ts';
import type { ZakenFilter } from './schema.ts';

/** Which cases of the list somebody asks for: within his own municipalities, on the terms on which they are measured. */
export const zakenVraag = (
  { actor, now }: Pick<Call, 'actor' | 'now'>,
  filter: Omit<ZakenFilter, 'cursor' | 'paginaGrootte'>,
): Omit<ZakenVraag, 'limiet'> => ({
  ...filter,
  gemeenten: reach(actor, 'zaken.lezen').gemeenten,
  soorten: measuredKinds(filter.proces),
  vandaag: dayOf(now),
});
