import { queryOptions } from '@tanstack/react-query';
import type { UitgaandeBerichten } from '../../api/uitgaande-berichten/schema.ts';
import { get, send } from './client.ts';

/** A party that comes back does not tell us. */
const LOOK_AGAIN_MS = 10_000;

export const uitgaandeBerichtenQuery = queryOptions({
  queryKey: ['uitgaande-berichten'],
  queryFn: ({ signal }) => get<UitgaandeBerichten>('/uitgaande-berichten', {}, signal),
  refetchInterval: LOOK_AGAIN_MS,
});

export const resend = (id: string, key: string): Promise<unknown> =>
  send('POST', `/uitgaande-berichten/${id}/nieuwe-poging`, undefined, key);
