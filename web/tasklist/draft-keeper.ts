import type { ConceptStand } from '../../api/taken/schema.ts';
import type { Data } from '../../forms/schema.ts';
import { NoConnection, Refused } from '../api/client.ts';

/** Where the work of the user is now. */
export type DraftState =
  | { at: 'unchanged' }
  | { at: 'saving' }
  | { at: 'saved'; op: string }
  /** on this device only: no connection, or no session any more */
  | { at: 'device' }
  /** somebody saved another version of the draft meanwhile */
  | { at: 'conflict'; error: Refused }
  /** the platform does not take it, and will not */
  | { at: 'refused'; error: unknown };

type Options = {
  /** version of the draft that the page has seen; 0 when there was none */
  version: number;
  save: (version: number, data: Data) => Promise<ConceptStand>;
  keepLocal: (data: Data) => void;
  dropLocal: () => void;
  onState: (state: DraftState) => void;
  /** quiet time after the last key before saving */
  delay?: number;
  retryAfter?: number;
};

/**
 * Saves what is typed without being asked: on the device at once, at the platform after a short silence, one
 * save at a time. Without a connection it keeps trying.
 */
export function createDraftKeeper(options: Options) {
  const { save, keepLocal, dropLocal, onState, delay = 1000, retryAfter = 10_000 } = options;
  let { version } = options;
  let pending: Data | null = null;
  let saving: Promise<void> | null = null;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };

  async function run(data: Data): Promise<void> {
    onState({ at: 'saving' });
    try {
      const saved = await save(version, data);
      version = saved.versie;
      if (pending === null) {
        dropLocal();
        onState({ at: 'saved', op: saved.op });
      }
    } catch (error) {
      pending ??= data;
      if (error instanceof NoConnection || (error instanceof Refused && error.status >= 500)) {
        onState({ at: 'device' });
        if (!stopped) later(retryAfter);
      } else if (error instanceof Refused && error.status === 401) {
        onState({ at: 'device' });
      } else if (error instanceof Refused && error.status === 409 && error.huidig) {
        onState({ at: 'conflict', error });
      } else {
        onState({ at: 'refused', error });
      }
    }
  }

  /** Saves now what is not saved yet; done when nothing is left or it did not work. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (saving) {
      await saving;
      return pending && !stopped ? later(delay) : undefined;
    }
    if (pending === null) return;
    const data = pending;
    pending = null;
    saving = run(data);
    await saving;
    saving = null;
  }

  return {
    change(data: Data): void {
      pending = data;
      keepLocal(data);
      later(delay);
    },
    flush,
    /** Goes on from the version that somebody else saved: the user chose his own work. */
    overwrite(newVersion: number): Promise<void> {
      version = newVersion;
      return flush();
    },
    /** The page saw a newer draft before anything was typed: it goes on from there. */
    adopt(newVersion: number): void {
      version = newVersion;
    },
    /** Nothing is saved any more: the task is done or the page is gone. What is pending stays on the device. */
    stop(): void {
      stopped = true;
      clearTimeout(timer);
    },
    /** Done: what was typed has been handed in. */
    discard(): void {
      pending = null;
      stopped = true;
      clearTimeout(timer);
      dropLocal();
    },
  };
}
