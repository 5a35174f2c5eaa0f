import type { WorkerContext } from '../define-worker.ts';
import { setting } from './terms-of-case.ts';

/** Whether a committee as meant in art. 7:13 Awb advises in the municipality of the case (a setting). */
export const committeeAdvises = async (context: WorkerContext): Promise<boolean> =>
  (await setting(context, 'bezwaarcommissie', 'ja')) === 'ja';
