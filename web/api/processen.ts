import { queryOptions } from '@tanstack/react-query';
import type { ProcesDefinitie, ProcessenLijst } from '../../api/processen/schema.ts';
import { get } from './client.ts';

export const processenQuery = queryOptions({
  queryKey: ['processen'],
  queryFn: ({ signal }) => get<ProcessenLijst>('/processen', {}, signal),
});

/** One version of a model; it never changes. */
export const procesVersieQuery = (slug: string, versie: number) =>
  queryOptions({
    queryKey: ['processen', slug, versie],
    queryFn: ({ signal }) =>
      get<ProcesDefinitie>(`/processen/${slug}/versies/${versie}`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
