import { differenceOf } from '../../studio/difference.ts';
import { modelOf } from '../ontwerpen/problems.ts';
import type { ModelVergelijking } from './schema.ts';

/** Two models with what the second one does otherwise. @throws InvalidRequest when one of them cannot be read */
export async function compare(van: string, tot: string): Promise<ModelVergelijking> {
  const difference = differenceOf(await modelOf(van), await modelOf(tot));
  return { van, tot, ...structuredClone(difference) } as ModelVergelijking;
}
