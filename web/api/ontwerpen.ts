import { queryOptions } from '@tanstack/react-query';
import type { BewerkerStand } from '../../api/ontwerpen/editor-schema.ts';
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
import { get, Refused, send, sendLast } from './client.ts';

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

/** The draft as it is kept now, for the pages beside its drawing: what they show is fetched again whenever the drawing is kept. */
export const bewaardOntwerpQuery = (id: string) =>
  queryOptions({
    queryKey: ['ontwerpen', id, 'bewaard'],
    queryFn: ({ signal }) => get<OntwerpDetail>(`/ontwerpen/${id}`, {}, signal),
  });

/** Of every check of a draft: of the model in its versions, with the files as they are. */
export const controleKey = (id: string) => ['ontwerpen', id, 'controle'];

/** @param versie the check belongs to what was kept as this version */
export const controleQuery = (id: string, versie: number) =>
  queryOptions({
    queryKey: [...controleKey(id), versie],
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

export const holdBackOntwerp = (id: string, versie: number): Promise<OntwerpStand> =>
  send('DELETE', `/ontwerpen/${id}/goedkeuring?versie=${versie}`);

export const withdrawOntwerp = (id: string, versie: number): Promise<OntwerpStand> =>
  send('POST', `/ontwerpen/${id}/intrekking`, { versie });

const CONFLICT = 409;

export const lookBewerker = (id: string, signal?: AbortSignal): Promise<BewerkerStand> =>
  get(`/ontwerpen/${id}/bewerker`, {}, signal);

/**
 * Asks to edit a draft, or to go on editing it.
 *
 * @param overnemenVan the colleague from whom it is taken over
 * @returns who edits it: the reader, or whoever has it
 */
export async function askBewerker(id: string, overnemenVan?: string): Promise<BewerkerStand> {
  try {
    return await send('PUT', `/ontwerpen/${id}/bewerker`, overnemenVan ? { overnemenVan } : {});
  } catch (error) {
    if (error instanceof Refused && error.status === CONFLICT) return lookBewerker(id);
    throw error;
  }
}

export const leaveOntwerp = (id: string): void => sendLast('DELETE', `/ontwerpen/${id}/bewerker`);
