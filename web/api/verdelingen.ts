import { queryOptions } from '@tanstack/react-query';
import type { Verdeling, VerdelingVerzoek } from '../../api/verdelingen/schema.ts';
import { get, send } from './client.ts';

export const verdelingQuery = (id: string) =>
  queryOptions({
    queryKey: ['verdeling', id],
    queryFn: ({ signal }) => get<Verdeling>(`/verdelingen/${id}`, {}, signal),
  });

/** A proposal: nothing is changed yet. */
export const propose = (verzoek: VerdelingVerzoek, key: string): Promise<Verdeling> =>
  send('POST', '/verdelingen', verzoek, key);

/** Does the next tasks of the proposal, or takes the next ones back. */
export const takeStep = (id: string, what: 'stappen' | 'terugdraaiingen'): Promise<Verdeling> =>
  send('POST', `/verdelingen/${id}/${what}`);
