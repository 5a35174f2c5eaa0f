import { layOut } from '../../studio/layout.ts';
import { readModel, UnreadableModel } from '../../studio/model.ts';
import { modelOf } from '../ontwerpen/problems.ts';
import type { GeopendModel } from './schema.ts';

/**
 * A file of a designer as a model that can be drawn in. One without a drawing gets one; nothing else in it changes.
 *
 * @throws InvalidRequest that says why it cannot be opened
 */
export async function openFile(xml: string): Promise<GeopendModel> {
  if (await isDrawn(xml)) return { xml, getekend: false, weggelaten: [] };
  const drawn = await layOut(xml);
  // What cannot be drawn is refused as what has no drawing.
  await modelOf(drawn?.xml ?? xml);
  return { xml, weggelaten: [], ...structuredClone(drawn), getekend: true } as GeopendModel;
}

async function isDrawn(xml: string): Promise<boolean> {
  try {
    await readModel(xml);
    return true;
  } catch (error) {
    if (error instanceof UnreadableModel && error.code === 'geen-plaatje') return false;
    await modelOf(xml);
    throw error;
  }
}
