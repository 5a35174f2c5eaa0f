import { queryOptions } from '@tanstack/react-query';
import type {
  Document,
  DocumentenLijst,
  DocumentStand,
  WijzigVerzoek,
} from '../../api/documenten/schema.ts';
import { get, getFile, send, sendFile } from './client.ts';

export type Soort = WijzigVerzoek['soort'];
type Sending = Parameters<typeof sendFile>[3];

export const documentenQuery = (zaakId: string) =>
  queryOptions({
    queryKey: ['zaak', zaakId, 'documenten'],
    queryFn: ({ signal }) => get<DocumentenLijst>(`/zaken/${zaakId}/documenten`, {}, signal),
  });

/** The letters and final documents of a case as one PDF. */
export const caseFile = (zaakId: string, signal: AbortSignal): Promise<Blob> =>
  getFile(`/zaken/${zaakId}/dossier-pdf`, signal);

export const addDocument = (
  zaakId: string,
  about: { soort: Soort; ontvangenOp: string },
  file: File,
  sending: Sending,
): Promise<DocumentStand> => sendFile(`/zaken/${zaakId}/documenten`, about, file, sending);

export const addVersion = (
  zaakId: string,
  { id, versie }: Document,
  file: File,
  sending: Sending,
): Promise<DocumentStand> =>
  sendFile(`/zaken/${zaakId}/documenten/${id}/versies`, { versie }, file, sending);

export const changeDocument = (
  zaakId: string,
  id: string,
  verzoek: WijzigVerzoek,
): Promise<unknown> => send('PUT', `/zaken/${zaakId}/documenten/${id}`, verzoek);

export const finishDocument = (
  zaakId: string,
  { id, versie }: Document,
  key: string,
): Promise<unknown> =>
  send('POST', `/zaken/${zaakId}/documenten/${id}/vaststelling`, { versie }, key);

export const removeDocument = (
  zaakId: string,
  { id, versie }: Document,
  reden: string,
  key: string,
): Promise<unknown> =>
  send('POST', `/zaken/${zaakId}/documenten/${id}/verwijdering`, { versie, reden }, key);

export const releaseVersion = (
  zaakId: string,
  { id, nummer }: { id: string; nummer: number },
  reden: string,
  key: string,
): Promise<unknown> =>
  send('POST', `/zaken/${zaakId}/documenten/${id}/versies/${nummer}/vrijgave`, { reden }, key);
