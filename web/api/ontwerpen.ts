import { queryOptions } from '@tanstack/react-query';
import type {
  OntwerpControle,
  OntwerpDetail,
  OntwerpenLijst,
  OntwerpIndiening,
  OntwerpKeuzes,
  OntwerpOordeel,
  OntwerpStand,
  OntwerpVerzoek,
  OntwerpWijziging,
} from '../../api/ontwerpen/schema.ts';
import { get, send } from './client.ts';

export const ontwerpenQuery = queryOptions({
  queryKey: ['ontwerpen'],
  queryFn: ({ signal }) => get<OntwerpenLijst>('/ontwerpen', {}, signal),
});

export const ontwerpQuery = (id: string) =>
  queryOptions({
    queryKey: ['ontwerpen', id],
    queryFn: ({ signal }) => get<OntwerpDetail>(`/ontwerpen/${id}`, {}, signal),
    // The drawing that is open is ahead of what is kept: it is not replaced under the hand.
    staleTime: Number.POSITIVE_INFINITY,
    // Who opens it again sees what is kept by then.
    gcTime: 0,
  });

/** @param versie the check belongs to what was kept as this version */
export const controleQuery = (id: string, versie: number) =>
  queryOptions({
    queryKey: ['ontwerpen', id, 'controle', versie],
    queryFn: ({ signal }) => get<OntwerpControle>(`/ontwerpen/${id}/controle`, {}, signal),
  });

export const keuzesQuery = queryOptions({
  queryKey: ['ontwerpen', 'keuzes'],
  queryFn: ({ signal }) => get<OntwerpKeuzes>('/ontwerpen/keuzes', {}, signal),
});

export const beginOntwerp = (body: OntwerpVerzoek, key: string): Promise<OntwerpStand> =>
  send('POST', '/ontwerpen', body, key);

export const saveOntwerp = (id: string, body: OntwerpWijziging): Promise<OntwerpStand> =>
  send('PUT', `/ontwerpen/${id}`, body);

export const handInOntwerp = (
  id: string,
  body: OntwerpIndiening,
  key: string,
): Promise<OntwerpStand> => send('POST', `/ontwerpen/${id}/indiening`, body, key);

export const judgeOntwerp = (
  id: string,
  body: OntwerpOordeel,
  key: string,
): Promise<OntwerpStand> => send('POST', `/ontwerpen/${id}/oordeel`, body, key);

export const withdrawOntwerp = (id: string, versie: number): Promise<OntwerpStand> =>
  send('POST', `/ontwerpen/${id}/intrekking`, { versie });
