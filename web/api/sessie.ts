import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Afgemeld, Sessie, TaalKeuze } from '../../api/sessie/schema.ts';
import { configureClient, get, send } from './client.ts';

export type Recht = Sessie['rechten'][number];

export const sessieQuery = queryOptions({
  queryKey: ['sessie'],
  queryFn: async () => {
    const sessie = await get<Sessie>('/sessie');
    configureClient({ csrf: sessie.csrf });
    return sessie;
  },
  staleTime: 60_000,
  refetchOnWindowFocus: true,
});

/** The signed-in colleague. Only below the shell, which shows nothing until the session is known. */
export function useSessie(): Sessie {
  const { data } = useQuery(sessieQuery);
  if (!data) throw new Error('useSessie outside the shell');
  return data;
}

export const useMag = (recht: Recht): boolean => useSessie().rechten.includes(recht);

export const signOut = (): Promise<Afgemeld> => send<Afgemeld>('DELETE', '/sessie');

/** In which language this person reads from now on. */
export const chooseLanguage = (taal: TaalKeuze['taal']): Promise<TaalKeuze> =>
  send<TaalKeuze>('PUT', '/sessie/taal', { taal });

/** Where the browser goes to sign in; after it, back to where the user was. */
export const signInAddress = (back: string): string =>
  `/aanmelden?terugNaar=${encodeURIComponent(back)}`;
