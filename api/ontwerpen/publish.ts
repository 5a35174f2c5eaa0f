import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import { EngineRejected, EngineUnavailable } from '../../engine/port.ts';
import { NotPossible, Unavailable } from '../errors.ts';
import { text } from '../http/texts.ts';
import type { StudioParts } from './known.ts';

/**
 * Gives the engine the model.
 *
 * @throws Unavailable while the engine is away; NotPossible with what the engine says when it refuses the model (a FEEL expression
 * that does not parse, for example)
 */
export async function publish(
  { deploy }: StudioParts,
  { proces, xml }: Pick<OntwerpRij, 'proces' | 'xml'>,
): Promise<void> {
  try {
    await deploy(proces, xml);
  } catch (error) {
    if (error instanceof EngineUnavailable) throw new Unavailable(text('ontwerp.motor-weg'));
    if (error instanceof EngineRejected)
      throw new NotPossible(text('ontwerp.motor-weigert', { reden: reasonIn(error.message) }));
    throw error;
  }
}

/** The last line of what the engine says names the element and what is wrong with it. */
const reasonIn = (message: string): string =>
  message
    .split('\n')
    .map((line) => line.replace(/^[\s\-:]+/, ''))
    .filter(Boolean)
    .slice(-2)
    .join(' ')
    .slice(0, 400);
