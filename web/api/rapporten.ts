import { queryOptions } from '@tanstack/react-query';
import type { RapportenLijst, RapportStand, RapportVerzoek } from '../../api/rapporten/schema.ts';
import { get, send } from './client.ts';

export const RAPPORTEN = ['rapporten'] as const;

export const rapportenQuery = queryOptions({
  queryKey: RAPPORTEN,
  queryFn: ({ signal }) => get<RapportenLijst>('/rapporten', {}, signal),
});

export const askReport = (body: RapportVerzoek, key: string): Promise<RapportStand> =>
  send('POST', '/rapporten', body, key);

export const stopReport = (id: string): Promise<RapportStand> => send('DELETE', `/rapporten/${id}`);

export const sendReport = (id: string, key: string): Promise<RapportStand> =>
  send('POST', `/rapporten/${id}/verzending`, undefined, key);
