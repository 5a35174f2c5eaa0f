import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  InstantieDetail,
  InstantiesFilter,
  InstantiesLijst,
  Tellingen,
  VariabeleVerzoek,
} from '../../api/instanties/schema.ts';
import { get, send } from './client.ts';

/** A process goes on without telling us. */
const LOOK_AGAIN_MS = 15_000;

export type InstantiesVraag = Partial<Omit<InstantiesFilter, 'cursor' | 'paginaGrootte'>>;

export const instantiesQuery = (filter: InstantiesVraag) =>
  infiniteQueryOptions({
    queryKey: ['instanties', filter],
    queryFn: ({ pageParam, signal }) =>
      get<InstantiesLijst>('/instanties', { ...filter, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: InstantiesLijst) => last.volgende ?? undefined,
  });

export const tellingenQuery = (proces: string, versie: number | undefined) =>
  queryOptions({
    queryKey: ['tellingen', proces, versie],
    queryFn: ({ signal }) => get<Tellingen>('/tellingen', { proces, versie }, signal),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const instantieQuery = (sleutel: string) =>
  queryOptions({
    queryKey: ['instantie', sleutel],
    queryFn: ({ signal }) => get<InstantieDetail>(`/instanties/${sleutel}`, {}, signal),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const setVariable = (
  instantie: string,
  verzoek: VariabeleVerzoek,
  key: string,
): Promise<{ id: string }> => send('POST', `/instanties/${instantie}/variabelen`, verzoek, key);
