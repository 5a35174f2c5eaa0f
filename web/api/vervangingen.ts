import { queryOptions } from '@tanstack/react-query';
import type {
  VervangingenLijst,
  VervangingKeuzes,
  VervangingVerzoek,
} from '../../api/vervangingen/schema.ts';
import { get, send } from './client.ts';

export const VERVANGINGEN = ['vervangingen'] as const;

export const vervangingenQuery = queryOptions({
  queryKey: VERVANGINGEN,
  queryFn: ({ signal }) => get<VervangingenLijst>('/vervangingen', {}, signal),
});

/** For whom the reader may say that he is away, and who can do the work of this one meanwhile. */
export const keuzesQuery = (medewerkerId: string) =>
  queryOptions({
    queryKey: [...VERVANGINGEN, 'keuzes', medewerkerId],
    queryFn: ({ signal }) =>
      get<VervangingKeuzes>('/vervangingen/keuzes', { medewerkerId }, signal),
  });

export const enterAbsence = (body: VervangingVerzoek, key: string): Promise<unknown> =>
  send('POST', '/vervangingen', body, key);

export const endAbsence = (id: string): Promise<unknown> =>
  send('POST', `/vervangingen/${id}/beeindiging`);
