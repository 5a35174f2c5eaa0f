import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BewerkerStand } from '../../api/ontwerpen/editor-schema.ts';
import { askBewerker, leaveOntwerp, lookBewerker } from '../api/ontwerpen.ts';
import { onOntwerp } from '../live/on-ontwerp.ts';

export type Editing = {
  /** unknown until the platform answered for the first time */
  stand: BewerkerStand | undefined;
  error: Error | null;
  mine: boolean;
  /** a colleague took it over from this page */
  taken: boolean;
  /** begins to edit, also when a colleague has it: who looked at his name knows from whom */
  take: () => Promise<void>;
};

/** The platform gives a draft free after three minutes without this; a browser lets a page in the background ask once a minute. */
const SIGN_OF_LIFE_MS = 45_000;
/** From the draft to one of its files is no leaving. */
const LEAVE_AFTER_MS = 2_000;
const pages = new Map<string, number>();

/** Who edits a draft: this page while it is open, when nobody else does. Who reads sees what is kept as it is kept. */
export function useEditing(ontwerp: string, may: boolean): Editing {
  const client = useQueryClient();
  const asks = useRef(true);
  const [taken, setTaken] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['ontwerpen', ontwerp, 'bewerker'],
    queryFn: async ({ signal }) => {
      const stand = await (asks.current ? askBewerker(ontwerp) : lookBewerker(ontwerp, signal));
      asks.current = stand.vanU;
      return stand;
    },
    enabled: may,
    refetchInterval: SIGN_OF_LIFE_MS,
    refetchIntervalInBackground: true,
    staleTime: 0,
    gcTime: 0,
  });
  const mine = may && data?.vanU === true;
  const follow = useCallback(
    () =>
      client.refetchQueries({
        queryKey: ['ontwerpen', ontwerp],
        type: 'active',
        predicate: ({ queryKey }) => queryKey[2] !== 'bewerker',
      }),
    [client, ontwerp],
  );

  const had = useRef(false);
  useEffect(() => {
    if (mine) setTaken(false);
    else if (had.current) {
      setTaken(data?.bewerker != null);
      void follow();
    }
    had.current = mine;
  }, [mine, data, follow]);

  useEffect(
    () =>
      onOntwerp((changed) => {
        if (changed !== ontwerp) return;
        if (may) void refetch();
        if (!mine) void follow();
      }),
    [ontwerp, may, mine, refetch, follow],
  );

  useEffect(() => {
    if (!mine) return;
    const leave = () => leaveOntwerp(ontwerp);
    pages.set(ontwerp, (pages.get(ontwerp) ?? 0) + 1);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      pages.set(ontwerp, (pages.get(ontwerp) ?? 1) - 1);
      setTimeout(() => pages.get(ontwerp) === 0 && leave(), LEAVE_AFTER_MS);
    };
  }, [mine, ontwerp]);

  const take = async () => {
    const stand = await askBewerker(ontwerp, data?.bewerker?.id);
    // One goes on with what the colleague kept, not with what stood here.
    if (stand.vanU) await follow();
    asks.current = stand.vanU;
    client.setQueryData(['ontwerpen', ontwerp, 'bewerker'], stand);
  };
  return { stand: data, error, mine, taken, take };
}
