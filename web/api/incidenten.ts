import { queryOptions } from '@tanstack/react-query';
import type {
  IncidentDetail,
  IncidentenFilter,
  IncidentenLijst,
  PogingenVerzoek,
  PogingStand,
} from '../../api/incidenten/schema.ts';
import { get, send } from './client.ts';

/** A step that is repaired leaves the list without telling us. */
const LOOK_AGAIN_MS = 10_000;

export const incidentenQuery = (filter: IncidentenFilter) =>
  queryOptions({
    queryKey: ['incidenten', filter],
    queryFn: ({ signal }) => get<IncidentenLijst>('/incidenten', filter, signal),
    refetchInterval: LOOK_AGAIN_MS,
  });

export const incidentQuery = (sleutel: string) =>
  queryOptions({
    queryKey: ['incident', sleutel],
    queryFn: ({ signal }) => get<IncidentDetail>(`/incidenten/${sleutel}`, {}, signal),
  });

export const retryOne = (sleutel: string, key: string): Promise<PogingStand> =>
  send('POST', `/incidenten/${sleutel}/nieuwe-poging`, undefined, key);

export const retryAll = (verzoek: PogingenVerzoek, key: string): Promise<PogingStand> =>
  send('POST', '/incidenten/nieuwe-pogingen', verzoek, key);
