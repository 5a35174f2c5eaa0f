import { queryOptions } from '@tanstack/react-query';
import type {
  Kolom,
  KolommenStand,
  WeergavenLijst,
  WeergaveVerzoek,
} from '../../api/weergaven/schema.ts';
import { get, send } from './client.ts';

export const WEERGAVEN = ['weergaven'] as const;

export const weergavenQuery = queryOptions({
  queryKey: WEERGAVEN,
  queryFn: ({ signal }) => get<WeergavenLijst>('/weergaven', {}, signal),
});

export const keepView = (view: WeergaveVerzoek, key: string): Promise<{ id: string }> =>
  send('POST', '/weergaven', view, key);

export const dropView = (id: string): Promise<{ id: string }> => send('DELETE', `/weergaven/${id}`);

export const KOLOMMEN = ['kolommen'] as const;

/** Which columns the reader has in his tasklist. */
export const kolommenQuery = queryOptions({
  queryKey: KOLOMMEN,
  queryFn: ({ signal }) => get<KolommenStand>('/weergaven/kolommen', {}, signal),
});

export const chooseColumns = (kolommen: readonly Kolom[]): Promise<KolommenStand> =>
  send('PUT', '/weergaven/kolommen', { kolommen });

export const resetColumns = (): Promise<KolommenStand> => send('DELETE', '/weergaven/kolommen');
