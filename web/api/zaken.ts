import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ZaakVordering } from '../../api/vorderingen/schema.ts';
import type {
  BerichtVerzoek,
  BesluitenLijst,
  BetalingenLijst,
  BrievenLijst,
  OpschortingenLijst,
  OpschortingVerzoek,
  StoringenLijst,
  TermijnStand,
  Tijdlijn,
  VerlengingVerzoek,
  VerplaatsingVerzoek,
  ZaakDetail,
  ZaakGestart,
  ZaakProces,
  ZaakStand,
  ZaakStart,
  ZakenFilter,
  ZakenLijst,
  ZoekOpdracht,
  ZoekResultaat,
} from '../../api/zaken/schema.ts';
import { get, send } from './client.ts';

export type ZakenVraag = Partial<Omit<ZakenFilter, 'cursor' | 'paginaGrootte'>>;

export const zakenQuery = (filter: ZakenVraag) =>
  infiniteQueryOptions({
    queryKey: ['zaken', filter],
    queryFn: ({ pageParam, signal }) =>
      get<ZakenLijst>('/zaken', { ...filter, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: ZakenLijst) => last.volgende ?? undefined,
  });

/** Cases of a resident; sent as a body, never in an address, and written down. */
export const searchZaken = (opdracht: ZoekOpdracht): Promise<ZoekResultaat> =>
  send('POST', '/zaken/zoekopdrachten', opdracht);

/** The id of a case by its number; `null` when there is none (for this colleague). */
export const zaakIdQuery = (nummer: string) =>
  queryOptions({
    queryKey: ['zaaknummer', nummer],
    queryFn: async ({ signal }) => {
      const { zaken } = await get<ZakenLijst>('/zaken', { zoek: nummer, paginaGrootte: 5 }, signal);
      return zaken.find((zaak) => zaak.nummer === nummer)?.id ?? null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const zaakQuery = (id: string) =>
  queryOptions({
    queryKey: ['zaak', id],
    queryFn: ({ signal }) => get<ZaakDetail>(`/zaken/${id}`, {}, signal),
  });

/** A part of a case that the page asks for when it is shown. */
const partOf =
  <T>(part: string) =>
  (id: string) =>
    queryOptions({
      queryKey: ['zaak', id, part],
      queryFn: ({ signal }) => get<T>(`/zaken/${id}/${part}`, {}, signal),
    });

export const tijdlijnQuery = partOf<Tijdlijn>('tijdlijn');
export const brievenQuery = partOf<BrievenLijst>('brieven');
export const besluitenQuery = partOf<BesluitenLijst>('besluiten');
export const betalingenQuery = partOf<BetalingenLijst>('betalingen');
export const opschortingenQuery = partOf<OpschortingenLijst>('opschortingen');
export const vorderingQuery = partOf<ZaakVordering>('vordering');
export const procesQuery = partOf<ZaakProces>('proces');
export const storingenQuery = partOf<StoringenLijst>('storingen');

export const startZaak = (body: ZaakStart, key: string): Promise<ZaakGestart> =>
  send('POST', '/zaken', body, key);

export const suspend = (id: string, body: OpschortingVerzoek, key: string): Promise<TermijnStand> =>
  send('POST', `/zaken/${id}/opschortingen`, body, key);

export const resume = (id: string, opschortingId: string): Promise<TermijnStand> =>
  send('DELETE', `/zaken/${id}/opschortingen/${opschortingId}`);

export const extend = (id: string, body: VerlengingVerzoek, key: string): Promise<TermijnStand> =>
  send('POST', `/zaken/${id}/verlengingen`, body, key);

export const moveZaak = (id: string, body: VerplaatsingVerzoek, key: string): Promise<ZaakStand> =>
  send('POST', `/zaken/${id}/verplaatsingen`, body, key);

export const sendBericht = (id: string, body: BerichtVerzoek, key: string): Promise<ZaakStand> =>
  send('POST', `/zaken/${id}/berichten`, body, key);

/** Shows a citizen service number; the reason goes into the audit trail. */
export const lookUpBsn = (id: string, doel: string): Promise<{ bsn: string }> =>
  send('POST', `/zaken/${id}/bsn-inzagen`, { doel });
