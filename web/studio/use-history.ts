import { useReducer } from 'react';

type Past<T> = {
  readonly now: T;
  readonly before: readonly T[];
  readonly after: readonly T[];
  /** what the last change was about: typing on in one field is one step */
  readonly about: string | null;
};
type Act<T> =
  | { readonly do: 'change'; readonly to: T; readonly about: string | null }
  | { readonly do: 'undo' | 'redo' };

/** So many steps can be undone. */
const MOST_STEPS = 200;

function step<T>(past: Past<T>, act: Act<T>): Past<T> {
  const { now, before, after, about } = past;
  if (act.do === 'change') {
    if (act.to === now) return past;
    const typing = act.about !== null && act.about === about;
    return {
      now: act.to,
      before: typing ? before : [...before, now].slice(-MOST_STEPS),
      after: [],
      about: act.about,
    };
  }
  const [from, to] = act.do === 'undo' ? [before, after] : [after, before];
  const next = from.at(-1);
  if (next === undefined) return past;
  const rest = from.slice(0, -1);
  const other = [...to, now];
  return act.do === 'undo'
    ? { now: next, before: rest, after: other, about: null }
    : { now: next, before: other, after: rest, about: null };
}

/** Something that is changed step by step, each of which can be undone. */
export function useHistory<T>(begin: T) {
  const [past, act] = useReducer(step<T>, { now: begin, before: [], after: [], about: null });
  return {
    now: past.now,
    change: (to: T, about: string | null = null) => act({ do: 'change', to, about }),
    undo: past.before.length > 0 ? () => act({ do: 'undo' }) : null,
    redo: past.after.length > 0 ? () => act({ do: 'redo' }) : null,
  };
}
