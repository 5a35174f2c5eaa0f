import { EngineNotFound } from '../../engine/port.ts';
import type { Delivery } from '../delivery.ts';
import { procesBericht } from './proces-bericht.ts';

/**
 * Ends the instance of a case and starts the newest version of its process. The engine keeps the start until the old instance is gone,
 * because both have the key of the case; an instance that ended meanwhile is no fault.
 */
export const procesVerplaatsen: Delivery = async (message, context) => {
  try {
    await context.engine.cancelProcessInstance(String(message.inhoud.instantie));
  } catch (error) {
    if (!(error instanceof EngineNotFound)) throw error;
  }
  await procesBericht(message, context);
};
