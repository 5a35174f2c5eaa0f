import { type RefObject, useEffect, useMemo, useState } from 'react';
import { type SteadyList, steadyList } from './steady.ts';

type Result<Row> = SteadyList<Row> & { refresh: () => void };

/**
 * A list that is live and does not move under the hand. While the pointer or the focus is in it, its order
 * stays; otherwise it follows the platform.
 *
 * @param key what the list is about: another key is another list
 */
export function useSteadyList<Row extends { id: string }>(
  fresh: readonly Row[],
  key: string,
  held: boolean,
): Result<Row> {
  const [kept, setKept] = useState({ key, rows: fresh });
  const follow = !held || kept.key !== key || kept.rows.length === 0;

  useEffect(() => {
    if (follow) setKept({ key, rows: fresh });
  }, [follow, key, fresh]);

  const list = useMemo(() => steadyList(follow ? fresh : kept.rows, fresh), [follow, fresh, kept]);
  return { ...list, refresh: () => setKept({ key, rows: fresh }) };
}

const LETTING_GO = 300;

/** Whether the user has his hand on an element: the pointer over it, or the focus in it. */
export function useHeld(ref: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isHeld = (): boolean =>
      !document.hidden && (element.matches(':hover') || element.contains(document.activeElement));
    const look = () => {
      clearTimeout(timer);
      if (isHeld()) setHeld(true);
      // What is under the hand may vanish and come back in one redraw: letting go takes a moment.
      else timer = setTimeout(() => setHeld(isHeld()), LETTING_GO);
    };
    const events = ['pointerenter', 'pointerleave', 'focusin', 'focusout'] as const;
    // `focusout` fires before the focus has arrived where it goes.
    const later = () => setTimeout(look, 0);
    for (const name of events) element.addEventListener(name, later);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      for (const name of events) element.removeEventListener(name, later);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ref]);
  return held;
}
