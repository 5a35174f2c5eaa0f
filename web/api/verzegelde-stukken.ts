import { queryOptions } from '@tanstack/react-query';
import type { VerzegeldeStukkenLijst, VerzegeldStuk } from '../../api/verzegelde-stukken/schema.ts';
import { get } from './client.ts';

/**
 * What lies in the sealed compartment. Each question is a look that is written down: it is asked when somebody opens the part, never
 * by itself, and the answer is not kept.
 */
export const verzegeldeStukkenQuery = (zaakId: string) =>
  queryOptions({
    queryKey: ['verzegelde-stukken', zaakId],
    queryFn: ({ signal }) =>
      get<VerzegeldeStukkenLijst>(`/zaken/${zaakId}/verzegelde-stukken`, {}, signal),
    staleTime: 'static',
    gcTime: 0,
  });

/** Reads one piece. */
export const readVerzegeldStuk = (zaakId: string, id: string): Promise<VerzegeldStuk> =>
  get(`/zaken/${zaakId}/verzegelde-stukken/${id}`);
