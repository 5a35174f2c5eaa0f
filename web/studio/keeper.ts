import { NoConnection, Refused } from '../api/client.ts';

export type Keeping =
  | { readonly is: 'kept' | 'busy' }
  /** the platform does not answer, or nobody is signed in; it is tried again */
  | { readonly is: 'away' }
  /** somebody else changed it, or it cannot be kept as it is */
  | { readonly is: 'refused'; readonly error: unknown };

type Options = {
  /** version of the draft that the page has seen */
  versie: number;
  /** the drawing as it is now */
  read: () => Promise<string>;
  /** @returns the new version */
  save: (versie: number, xml: string) => Promise<number>;
  onKept: (versie: number) => void;
  onState: (keeping: Keeping) => void;
  /** so long nothing changes before it is kept: a person who draws is not interrupted at each line */
  quiet?: number;
  retryAfter?: number;
};

const TOO_MANY = 429;
const CONFLICT = 409;
const isConflict = (error: unknown): boolean =>
  error instanceof Refused && error.status === CONFLICT;
const isAway = (error: unknown): boolean =>
  error instanceof NoConnection ||
  (error instanceof Refused &&
    (error.status >= 500 || error.status === 401 || error.status === TOO_MANY));

/**
 * Keeps a drawing by itself a moment after it changed: one request at a time, what changes meanwhile goes with the next,
 * and again while the platform is away. What was read is sent until it is kept, also when the drawing is closed meanwhile.
 */
export function createKeeper(options: Options) {
  const { read, save, onKept, onState, quiet = 1_500, retryAfter = 10_000 } = options;
  let { versie } = options;
  let changedSince = false;
  let text: string | null = null;
  let refusal: { error: unknown } | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isKept = () => !changedSince && text === null;
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void keepNow().catch(() => {}), ms);
  };

  async function round(): Promise<void> {
    if (changedSince) {
      changedSince = false;
      text = await read();
    }
    if (text === null) return;
    versie = await save(versie, text);
    text = null;
    onKept(versie);
  }

  async function rounds(): Promise<void> {
    try {
      while (!isKept()) await round();
      onState({ is: 'kept' });
    } catch (error) {
      if (isAway(error)) {
        onState({ is: 'away' });
        later(retryAfter);
      } else {
        refusal = { error };
        onState({ is: 'refused', error });
      }
      throw error;
    } finally {
      running = null;
    }
  }

  /**
   * Keeps what is not kept yet.
   *
   * @returns the version that is kept
   * @throws what the platform says when it cannot be kept
   */
  async function keepNow(): Promise<number> {
    clearTimeout(timer);
    if (refusal) throw refusal.error;
    if (!isKept()) {
      running ??= rounds();
      await running;
    }
    return versie;
  }

  return {
    changed(): void {
      changedSince = true;
      // What could not be read may be mended by this change; what somebody else changed is not.
      if (refusal && isConflict(refusal.error)) return;
      refusal = null;
      onState({ is: 'busy' });
      later(quiet);
    },
    keepNow,
    isKept,
    /** What is not kept, as it is now; null when everything is. */
    unkept: async (): Promise<string | null> => (changedSince ? read() : text),
  };
}
