import { queryOptions } from '@tanstack/react-query';
import type { ProcesDefinitie, ProcessenLijst } from '../../api/processen/schema.ts';
import { get } from './client.ts';

/** A published process is known as soon as the history of the engine has it, and anybody may publish while the page is open. */
const SOON_MS = 15_000;

export const processenQuery = queryOptions({
  queryKey: ['processen'],
  queryFn: ({ signal }) => get<ProcessenLijst>('/processen', {}, signal),
});

/** For pages on which one chooses a process. */
export const processenNuQuery = queryOptions({ ...processenQuery, refetchInterval: SOON_MS });

/** One version of a model; it never changes. */
export const procesVersieQuery = (slug: string, versie: number) =>
  queryOptions({
    queryKey: ['processen', slug, versie],
    queryFn: ({ signal }) =>
      get<ProcesDefinitie>(`/processen/${slug}/versies/${versie}`, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
