import { queryOptions } from '@tanstack/react-query';
import type { MedewerkersLijst } from '../../api/medewerkers/schema.ts';
import { get } from './client.ts';

/** Colleagues who may do this task. */
export const medewerkersQuery = (taakId: string) =>
  queryOptions({
    queryKey: ['medewerkers', taakId],
    queryFn: ({ signal }) => get<MedewerkersLijst>('/medewerkers', { taakId }, signal),
  });
