import { queryOptions } from '@tanstack/react-query';
import type {
  KanttekeningenLijst,
  KanttekeningVerzoek,
} from '../../api/ontwerpen/kanttekening-schema.ts';
import { get, send } from './client.ts';

export type Kanttekening = KanttekeningenLijst['kanttekeningen'][number];

export const kanttekeningenQuery = (ontwerp: string) =>
  queryOptions({
    queryKey: ['ontwerpen', ontwerp, 'kanttekeningen'],
    queryFn: ({ signal }) =>
      get<KanttekeningenLijst>(`/ontwerpen/${ontwerp}/kanttekeningen`, {}, signal),
  });

export const placeKanttekening = (
  ontwerp: string,
  body: KanttekeningVerzoek,
  key: string,
): Promise<unknown> => send('POST', `/ontwerpen/${ontwerp}/kanttekeningen`, body, key);

export const answerKanttekening = (
  ontwerp: string,
  id: string,
  tekst: string,
  key: string,
): Promise<unknown> =>
  send('POST', `/ontwerpen/${ontwerp}/kanttekeningen/${id}/antwoorden`, { tekst }, key);

export const solveKanttekening = (
  ontwerp: string,
  id: string,
  opgelost: boolean,
): Promise<unknown> =>
  send('PUT', `/ontwerpen/${ontwerp}/kanttekeningen/${id}/oplossing`, { opgelost });
