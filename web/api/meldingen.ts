import { queryOptions } from '@tanstack/react-query';
import type { BegrensdAantal } from '../../api/http/schema.ts';
import type {
  MeldingenLijst,
  MeldingVoorkeuren,
  VoorkeurenVerzoek,
} from '../../api/meldingen/schema.ts';
import { get, send } from './client.ts';

export const MELDINGEN = ['meldingen'] as const;

/** The platform says it when there is something new for the reader; for whom he substitutes it does not. */
const LOOK_AGAIN_MS = 60_000;

export const meldingenQuery = (ongelezen: boolean) =>
  queryOptions({
    queryKey: [...MELDINGEN, 'lijst', ongelezen],
    queryFn: ({ signal }) =>
      get<MeldingenLijst>('/meldingen', ongelezen ? { ongelezen } : {}, signal),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const ongelezenQuery = queryOptions({
  queryKey: [...MELDINGEN, 'ongelezen'],
  queryFn: ({ signal }) => get<BegrensdAantal>('/meldingen/ongelezen', {}, signal),
  refetchInterval: LOOK_AGAIN_MS,
});

export const markRead = (meldingen: readonly string[], gelezen: boolean): Promise<unknown> =>
  send('PUT', '/meldingen/gelezen', { meldingen, gelezen });

export const voorkeurenQuery = queryOptions({
  queryKey: ['meldingvoorkeuren'],
  queryFn: ({ signal }) => get<MeldingVoorkeuren>('/meldingen/voorkeuren', {}, signal),
});

export const changeVoorkeuren = (body: VoorkeurenVerzoek): Promise<MeldingVoorkeuren> =>
  send('PUT', '/meldingen/voorkeuren', body);
