import { EngineRejected, EngineUnavailable } from '../../engine/port.ts';
import { publishBundle } from '../../publications/publish-bundle.ts';
import { reasonIn } from '../../publications/reason.ts';
import { NotPossible, Unavailable } from '../errors.ts';
import { text } from '../http/texts.ts';

/**
 * Puts a bundle into use.
 *
 * @throws Unavailable while the engine is away; NotPossible with what the engine says when it refuses the model (a FEEL expression
 * that does not parse, for example)
 */
export async function publish(...bundle: Parameters<typeof publishBundle>): Promise<number> {
  try {
    return await publishBundle(...bundle);
  } catch (error) {
    if (error instanceof EngineUnavailable) throw new Unavailable(text('ontwerp.motor-weg'));
    if (error instanceof EngineRejected)
      throw new NotPossible(text('ontwerp.motor-weigert', { reden: reasonIn(error.message) }));
    throw error;
  }
}
