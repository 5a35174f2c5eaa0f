import { EngineNotFound } from '../../engine/port.ts';
import type { Delivery } from '../delivery.ts';

/** Mirrors the holder of a task to the engine, by id only. A task that is gone needs no holder. */
export const taakToewijzen: Delivery = async ({ inhoud }, { engine }) => {
  const { userTaskKey, medewerkerId } = inhoud as { userTaskKey: string; medewerkerId: string };
  await engine.assignUserTask(userTaskKey, medewerkerId).catch(ignoreGone);
};

/** Mirrors that a task was given back. */
export const taakVrijgeven: Delivery = async ({ inhoud }, { engine }) => {
  await engine.unassignUserTask(String(inhoud.userTaskKey)).catch(ignoreGone);
};

function ignoreGone(error: unknown): void {
  if (!(error instanceof EngineNotFound)) throw error;
}
