import { useCallback, useEffect, useRef, useState } from 'react';
import { Refused } from '../api/client.ts';
import { createKeeper, type Keeping } from './keeper.ts';

type Kept = {
  keeping: Keeping;
  /** to call when something changed */
  changed: () => void;
  /** keeps what is not kept yet. @returns the version that is kept */
  keepNow: () => Promise<number>;
  /** keeps it before the page closes. @returns what was refused, as a colleague has the draft by now; null when nothing was */
  keepLast: () => Promise<string | null>;
};

type Page = {
  /** what is worked on, as it is now */
  read: () => Promise<string>;
  /** @returns the new version */
  save: (versie: number, text: string) => Promise<number>;
  onKept: (versie: number) => void;
};

/** Keeps the drawing or a file of a draft while the page is open, and asks before a window is closed on work that is not kept. */
export function useKeeping(versie: number, { read, save, onKept }: Page): Kept {
  const [keeping, setKeeping] = useState<Keeping>({ is: 'kept' });
  const page = useRef({ read, save, onKept });
  page.current = { read, save, onKept };
  const [keeper] = useState(() =>
    createKeeper({
      versie,
      read: () => page.current.read(),
      save: (seen, text) => page.current.save(seen, text),
      onKept: (kept) => page.current.onKept(kept),
      onState: setKeeping,
    }),
  );
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (keeper.isKept()) return;
      void keeper.keepNow().catch(() => {});
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [keeper]);
  const keepLast = useCallback(async () => {
    try {
      await keeper.keepNow();
      return null;
    } catch (error) {
      return error instanceof Refused ? keeper.unkept() : null;
    }
  }, [keeper]);
  return { keeping, changed: keeper.changed, keepNow: keeper.keepNow, keepLast };
}
