import { EngineNotFound } from '../../engine/port.ts';
import type { Delivery } from '../delivery.ts';

/** As many as the models give a step: a short disturbance is not an incident again. */
const RETRIES = 3;

/**
 * Lets the engine try again where it stopped. A job without retries gets new ones first, or resolving its incident makes the next one at
 * once. What is gone meanwhile (the case ended, a colleague was first) needs no try.
 */
export const incidentOplossen: Delivery = async ({ inhoud }, { engine }) => {
  try {
    if (inhoud.job) await engine.updateJobRetries(String(inhoud.job), RETRIES);
    await engine.resolveIncident(String(inhoud.incident));
  } catch (error) {
    if (!(error instanceof EngineNotFound)) throw error;
  }
};
