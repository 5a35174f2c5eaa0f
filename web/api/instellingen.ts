import { queryOptions } from '@tanstack/react-query';
import type {
  InstellingenFilter,
  InstellingenLijst,
  InstellingStand,
  InstellingVerzoek,
} from '../../api/instellingen/schema.ts';
import { get, send } from './client.ts';

export const instellingenQuery = (filter: InstellingenFilter) =>
  queryOptions({
    queryKey: ['instellingen', filter],
    queryFn: ({ signal }) => get<InstellingenLijst>('/instellingen', filter, signal),
  });

export const changeInstelling = (body: InstellingVerzoek, key: string): Promise<InstellingStand> =>
  send('POST', '/instellingen', body, key);
