import { queryOptions } from '@tanstack/react-query';
import type { OnderhoudNu, OnderhoudVerzoek, PartijenLijst } from '../../api/partijen/schema.ts';
import { get, send } from './client.ts';

const LOOK_AGAIN_MS = 10_000;
/** Maintenance is planned: the notice may come a minute later. */
const NOTICE_MS = 60_000;

export const partijenQuery = queryOptions({
  queryKey: ['partijen'],
  queryFn: ({ signal }) => get<PartijenLijst>('/partijen', {}, signal),
  refetchInterval: LOOK_AGAIN_MS,
});

export const onderhoudQuery = queryOptions({
  queryKey: ['onderhoud'],
  queryFn: ({ signal }) => get<OnderhoudNu>('/onderhoud', {}, signal),
  refetchInterval: NOTICE_MS,
  staleTime: NOTICE_MS,
});

export const planMaintenance = (
  partij: string,
  verzoek: OnderhoudVerzoek,
  key: string,
): Promise<{ id: string }> => send('POST', `/partijen/${partij}/onderhoud`, verzoek, key);

export const endMaintenance = (id: string, key: string): Promise<{ id: string }> =>
  send('POST', `/onderhoud/${id}/einde`, undefined, key);
