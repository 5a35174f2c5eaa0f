import { queryOptions } from '@tanstack/react-query';
import type { MedewerkersLijst } from '../../api/medewerkers/schema.ts';
import { get } from './client.ts';

/** Colleagues to whom work may be given; with a task only those who may do it. */
export const medewerkersQuery = (taakId?: string) =>
  queryOptions({
    queryKey: ['medewerkers', taakId],
    queryFn: ({ signal }) =>
      get<MedewerkersLijst>('/medewerkers', taakId ? { taakId } : {}, signal),
  });
