import { queryOptions } from '@tanstack/react-query';
import type { EigenVragen, VraagVerzoek, VragenVanZaak } from '../../api/vragen/schema.ts';
import { get, send } from './client.ts';

export const vragenVanZaakQuery = (zaakId: string) =>
  queryOptions({
    queryKey: ['zaak', zaakId, 'vragen'],
    queryFn: ({ signal }) => get<VragenVanZaak>(`/zaken/${zaakId}/vragen`, {}, signal),
  });

export const eigenVragenQuery = queryOptions({
  queryKey: ['vragen'],
  queryFn: ({ signal }) => get<EigenVragen>('/vragen', {}, signal),
});

export const ask = (zaakId: string, vraag: VraagVerzoek, key: string): Promise<unknown> =>
  send('POST', `/zaken/${zaakId}/vragen`, vraag, key);

export const answer = (
  zaakId: string,
  vraagId: string,
  tekst: string,
  key: string,
): Promise<unknown> => send('POST', `/zaken/${zaakId}/vragen/${vraagId}/antwoord`, { tekst }, key);
