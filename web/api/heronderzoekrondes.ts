import { queryOptions } from '@tanstack/react-query';
import type {
  RondeDetail,
  RondeStand,
  RondesLijst,
  RondeVerzoek,
  ToevoegVerzoek,
  VerwijderVerzoek,
} from '../../api/heronderzoekrondes/schema.ts';
import { get, send } from './client.ts';

export const rondesQuery = queryOptions({
  queryKey: ['rondes'],
  queryFn: ({ signal }) => get<RondesLijst>('/heronderzoekrondes', {}, signal),
});

export const rondeQuery = (id: string) =>
  queryOptions({
    queryKey: ['rondes', id],
    queryFn: ({ signal }) => get<RondeDetail>(`/heronderzoekrondes/${id}`, {}, signal),
  });

export const makeRonde = (body: RondeVerzoek, key: string): Promise<RondeStand> =>
  send('POST', '/heronderzoekrondes', body, key);

export const addToRonde = (id: string, body: ToevoegVerzoek): Promise<RondeStand> =>
  send('POST', `/heronderzoekrondes/${id}/zaken`, body);

export const removeFromRonde = (id: string, body: VerwijderVerzoek): Promise<RondeStand> =>
  send('POST', `/heronderzoekrondes/${id}/verwijderingen`, body);

export const startRonde = (id: string): Promise<RondeStand> =>
  send('POST', `/heronderzoekrondes/${id}/start`);
