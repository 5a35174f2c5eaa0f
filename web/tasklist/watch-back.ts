import type { TaakDetail } from '../../api/taken/schema.ts';
import { get } from '../api/client.ts';
import { onGebeurtenis } from '../live/connection.ts';

/** Longer than the engine needs; after this the user is told that it is still being done. */
const PATIENCE = 6000;
/** In case the connection for events is down. */
const POLL = [500, 1500, 3000, 5000];

/** How it ended: the task is back, or it stays completed; `null` when that is not known yet. */
export type Outcome = 'open' | 'afgerond' | null;

/** Hears from now on what becomes of a task that is being given back. Stopping it is up to the caller, or comes with the outcome. */
export function watchBack(taskId: string): { outcome: () => Promise<Outcome>; stop: () => void } {
  let heard: Outcome = null;
  let tell: (outcome: Outcome) => void = (outcome) => {
    heard = outcome;
  };
  const note = (status: string) => {
    if (status === 'open' || status === 'afgerond') tell(status);
  };
  const stop = onGebeurtenis((event) => {
    if (event.soort === 'taak' && event.taakId === taskId) note(event.status);
  });
  const outcome = () =>
    new Promise<Outcome>((resolve) => {
      const timers: ReturnType<typeof setTimeout>[] = [];
      tell = (found) => {
        stop();
        for (const timer of timers) clearTimeout(timer);
        resolve(found);
      };
      if (heard) return tell(heard);
      const look = async () => {
        const task = await get<TaakDetail>(`/taken/${taskId}`).catch(() => null);
        if (task) note(task.status);
      };
      timers.push(
        ...POLL.map((ms) => setTimeout(() => void look(), ms)),
        setTimeout(() => tell(null), PATIENCE),
      );
    });
  return { outcome, stop };
}
