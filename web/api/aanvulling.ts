import { queryOptions } from '@tanstack/react-query';
import type { Aanvullingslink, NieuweCode } from '../../api/aanvulling/schema.ts';
import { get, send } from './client.ts';

export const aanvullingslinkQuery = (zaakId: string) =>
  queryOptions({
    queryKey: ['zaak', zaakId, 'aanvullingslink'],
    queryFn: ({ signal }) => get<Aanvullingslink>(`/zaken/${zaakId}/aanvullingslink`, {}, signal),
  });

/** Another code for the resident; it can be read in this answer and never again. */
export const giveCode = (zaakId: string): Promise<NieuweCode> =>
  send('POST', `/zaken/${zaakId}/aanvullingslink`);

export const withdrawCode = (zaakId: string): Promise<Aanvullingslink> =>
  send('DELETE', `/zaken/${zaakId}/aanvullingslink`);
