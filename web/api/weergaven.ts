import { queryOptions } from '@tanstack/react-query';
import type { WeergavenLijst, WeergaveVerzoek } from '../../api/weergaven/schema.ts';
import { get, send } from './client.ts';

export const WEERGAVEN = ['weergaven'] as const;

export const weergavenQuery = queryOptions({
  queryKey: WEERGAVEN,
  queryFn: ({ signal }) => get<WeergavenLijst>('/weergaven', {}, signal),
});

export const keepView = (view: WeergaveVerzoek, key: string): Promise<{ id: string }> =>
  send('POST', '/weergaven', view, key);

export const dropView = (id: string): Promise<{ id: string }> => send('DELETE', `/weergaven/${id}`);
