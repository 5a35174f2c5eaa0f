import { queryOptions } from '@tanstack/react-query';
import type {
  GeopendModel,
  ModelStand,
  ModelVergelijking,
  ModelVersies,
} from '../../api/modellen/schema.ts';
import { get, send } from './client.ts';

export const modelVersiesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['modellen', slug, 'versies'],
    queryFn: ({ signal }) => get<ModelVersies>(`/modellen/${slug}/versies`, {}, signal),
  });

export const modelStandQuery = (slug: string, versie: number) =>
  queryOptions({
    queryKey: ['modellen', slug, 'stand', versie],
    queryFn: ({ signal }) =>
      get<ModelStand>(`/modellen/${slug}/versies/${versie}/stand`, {}, signal),
  });

/** Two versions never change, so neither does what differs. */
export const versiesVergelijkingQuery = (slug: string, van: number, tot: number) =>
  queryOptions({
    queryKey: ['modellen', slug, 'vergelijking', van, tot],
    queryFn: ({ signal }) =>
      get<ModelVergelijking>(`/modellen/${slug}/vergelijking`, { van, tot }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** @param versie of the draft as it is kept */
export const ontwerpVergelijkingQuery = (id: string, versie: number) =>
  queryOptions({
    queryKey: ['ontwerpen', id, 'vergelijking', versie],
    queryFn: ({ signal }) => get<ModelVergelijking>(`/ontwerpen/${id}/vergelijking`, {}, signal),
  });

/** Reads a file and draws it when it has no drawing; nothing is kept. */
export const openModel = (xml: string): Promise<GeopendModel> =>
  send('POST', '/modellen/opening', { xml });
