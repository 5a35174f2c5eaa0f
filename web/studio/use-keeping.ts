import { useEffect, useRef, useState } from 'react';
import type { OntwerpDetail } from '../../api/ontwerpen/schema.ts';
import { saveOntwerp } from '../api/ontwerpen.ts';
import { createKeeper, type Keeping } from './keeper.ts';

type Kept = {
  keeping: Keeping;
  /** to call when something changed */
  changed: () => void;
  /** keeps what is not kept yet. @returns the version that is kept */
  keepNow: () => Promise<number>;
};

/** Keeps the drawing of a draft while the page is open, and asks before a window is closed on work that is not kept. */
export function useKeeping(
  draft: OntwerpDetail,
  versie: number,
  read: () => Promise<string>,
  onKept: (versie: number) => void,
): Kept {
  const [keeping, setKeeping] = useState<Keeping>({ is: 'kept' });
  const page = useRef({ read, onKept });
  page.current = { read, onKept };
  const [keeper] = useState(() =>
    createKeeper({
      versie,
      read: () => page.current.read(),
      save: async (seen, xml) => (await saveOntwerp(draft.id, { versie: seen, xml })).versie,
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
  return { keeping, changed: keeper.changed, keepNow: keeper.keepNow };
}
