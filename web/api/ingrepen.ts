import { queryOptions } from '@tanstack/react-query';
import type { IngrepenLijst, Plekken, VerplaatsVerzoek } from '../../api/ingrepen/schema.ts';
import { get, send } from './client.ts';

const LOOK_AGAIN_MS = 10_000;

export const ingrepenQuery = queryOptions({
  queryKey: ['ingrepen'],
  queryFn: ({ signal }) => get<IngrepenLijst>('/ingrepen', {}, signal),
  refetchInterval: LOOK_AGAIN_MS,
});

export const plekkenQuery = (incident: string) =>
  queryOptions({
    queryKey: ['incident', incident, 'plekken'],
    queryFn: ({ signal }) => get<Plekken>(`/incidenten/${incident}/plekken`, {}, signal),
  });

export const askMove = (
  incident: string,
  verzoek: VerplaatsVerzoek,
  key: string,
): Promise<{ id: string }> => send('POST', `/incidenten/${incident}/verplaatsing`, verzoek, key);

export const agree = (id: string, key: string): Promise<{ id: string }> =>
  send('POST', `/ingrepen/${id}/akkoord`, undefined, key);

export const refuse = (id: string, key: string): Promise<{ id: string }> =>
  send('POST', `/ingrepen/${id}/weigering`, undefined, key);
