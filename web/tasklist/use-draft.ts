import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TaakDetail } from '../../api/taken/schema.ts';
import type { Data, Schema } from '../../forms/schema.ts';
import { useSessie } from '../api/sessie.ts';
import { saveDraft } from '../api/taken.ts';
import { dropWork, keepWork, keptWork } from '../forms/local-work.ts';
import { withFacts, withoutFacts } from '../forms/own-data.ts';
import { createDraftKeeper, type DraftState } from './draft-keeper.ts';

const same = (one: Data, other: Data): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The data of a task's form, saved while it is typed. */
export function useDraft(task: TaakDetail, schema: Schema) {
  const { medewerker } = useSessie();
  const { id } = task;
  const editable = task.handelingen.includes('bewaren');

  // Work that never reached the platform comes back, unless a newer draft did reach it.
  const [start] = useState(() => {
    const kept = editable ? keptWork(medewerker.id, id) : null;
    const newer = kept && (!task.concept || kept.op > task.concept.op);
    return newer
      ? { data: withFacts(schema, kept.gegevens, task.gegevens), restored: kept.op }
      : { data: task.gegevens, restored: null };
  });
  const [data, setData] = useState<Data>(start.data);
  const [state, setState] = useState<DraftState>({ at: 'unchanged' });
  const current = useRef(data);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new keeper only for another task; the version of the draft is its own affair from then on
  const keeper = useMemo(
    () =>
      createDraftKeeper({
        version: task.concept?.versie ?? 0,
        save: (versie, gegevens) => saveDraft(id, { versie, gegevens }),
        keepLocal: (gegevens) =>
          keepWork(medewerker.id, id, { gegevens, op: new Date().toISOString() }),
        dropLocal: () => dropWork(medewerker.id, id),
        onState: setState,
      }),
    [id, medewerker.id],
  );

  useEffect(() => {
    if (start.restored) keeper.change(withoutFacts(schema, start.data));
    const online = () => void keeper.flush();
    window.addEventListener('online', online);
    window.addEventListener('pagehide', online);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('pagehide', online);
      void keeper.flush();
      keeper.stop();
    };
  }, [keeper, start, schema]);

  // Until somebody types, the page follows the platform: a colleague may have filled in more before him.
  const untouched = state.at === 'unchanged' && !start.restored;
  useEffect(() => {
    if (!untouched || same(current.current, task.gegevens)) return;
    current.current = task.gegevens;
    setData(task.gegevens);
    keeper.adopt(task.concept?.versie ?? 0);
  }, [untouched, task.gegevens, task.concept, keeper]);

  const change = useCallback(
    (next: Data) => {
      // The library also reports what nobody typed (defaults, removed branches); equal data is no work.
      const changed = !same(next, current.current);
      current.current = next;
      setData(next);
      if (changed && editable) keeper.change(withoutFacts(schema, next));
    },
    [keeper, editable, schema],
  );

  return { data, change, state, keeper, restored: start.restored };
}
