import type { Sessie } from '../../api/sessie/schema.ts';
import type { TaakRegel } from '../../api/taken/schema.ts';
import { takenVanZaak } from '../api/taken.ts';
import { onGebeurtenis } from '../live/connection.ts';
import { nextOf } from './next-task.ts';

/** After this time the user goes back to the list; the case may be with the system or another office. */
const PATIENCE = 3000;
/** Once the engine is done with the task, what comes next is there within this time or needs somebody else. */
const AFTER_DONE = 1500;
/** A task for another office may come beside one for this one. */
const AFTER_OTHER = 500;
/** In case the connection for events is down. */
const POLL = [400, 1200, 2200];

/**
 * The next task of a case for this colleague, as soon as the engine has made it; `null` when there is none
 * within a few seconds. The event tells of it within some tens of milliseconds.
 */
export function awaitNextTask(
  zaakId: string,
  doneId: string,
  sessie: Sessie,
): Promise<TaakRegel | null> {
  return new Promise((resolve) => {
    let settled = false;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const finish = (task: TaakRegel | null) => {
      if (settled) return;
      settled = true;
      stop();
      for (const timer of timers) clearTimeout(timer);
      resolve(task);
    };
    const look = async () => {
      const { taken } = await takenVanZaak(zaakId).catch(() => ({ taken: [] as TaakRegel[] }));
      const next = nextOf(taken, doneId, sessie);
      if (next) finish(next);
    };
    const stop = onGebeurtenis((event) => {
      if (event.zaakId !== zaakId) return;
      if (event.soort === 'zaak') {
        // The end of a case is the end of waiting.
        if (event.status !== 'wordt-gestart' && event.status !== 'in-behandeling') finish(null);
        return;
      }
      if (event.taakId !== doneId) {
        void look();
        // A new task that is not for this colleague: the case has moved on to somebody else.
        if (event.status === 'open') timers.push(setTimeout(() => finish(null), AFTER_OTHER));
      } else if (event.status === 'afgerond')
        timers.push(setTimeout(() => finish(null), AFTER_DONE));
    });
    timers.push(
      ...POLL.map((ms) => setTimeout(() => void look(), ms)),
      setTimeout(() => finish(null), PATIENCE),
    );
  });
}
