import { findUserTaskState } from '../../db/queries/engine/find-user-task-state.ts';
import { EngineNotFound, type Variables } from '../../engine/port.ts';
import { type Delivery, NotYet } from '../delivery.ts';

/**
 * Completes a user task. When the engine does not know it (any more), its history tells: completed is what we wanted (an
 * earlier try of ours got through), canceled means that the process went on without it (history took it out of the tasklist,
 * and the submission stays). Until history tells, nobody knows.
 */
export const taakAfronden: Delivery = async ({ inhoud }, { engine, trx }) => {
  const { userTaskKey, variabelen } = inhoud as { userTaskKey: string; variabelen: Variables };
  try {
    await engine.completeUserTask(userTaskKey, variabelen);
  } catch (error) {
    if (!(error instanceof EngineNotFound)) throw error;
    const state = await findUserTaskState(trx, userTaskKey);
    if (state !== 'completed' && state !== 'canceled')
      throw new NotYet('the engine does not know the task; history will tell');
  }
};
