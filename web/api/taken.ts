import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { BriefStand, BriefVerzoek, TaakBrief } from '../../api/taken/brief-schema.ts';
import type {
  AfrondingVerzoek,
  ConceptStand,
  ConceptVerzoek,
  HeropeningStand,
  OpvolgStand,
  OpvolgVerzoek,
  TaakDetail,
  TaakStand,
  TakenFilter,
  TakenLijst,
  VolgendeTaak,
  VolgendeVerzoek,
} from '../../api/taken/schema.ts';
import { get, send } from './client.ts';

export type TakenVraag = Partial<Omit<TakenFilter, 'cursor' | 'paginaGrootte'>>;

export const takenQuery = (filter: TakenVraag, paginaGrootte = 50) =>
  infiniteQueryOptions({
    queryKey: ['taken', filter, paginaGrootte],
    queryFn: ({ pageParam, signal }) =>
      get<TakenLijst>('/taken', { ...filter, paginaGrootte, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: TakenLijst) => last.volgende ?? undefined,
  });

export const taakQuery = (id: string) =>
  queryOptions({
    queryKey: ['taak', id],
    queryFn: ({ signal }) => get<TaakDetail>(`/taken/${id}`, {}, signal),
  });

/** Open tasks of one case that this colleague may see. */
export const takenVanZaak = (zaakId: string): Promise<TakenLijst> =>
  get<TakenLijst>('/taken', { weergave: 'alle', zaakId, paginaGrootte: 10 });

/** Takes the task that should be done first; `taak` is null when nothing waits. */
export const takeNext = (wanted: VolgendeVerzoek, key: string): Promise<VolgendeTaak> =>
  send('POST', '/taken/volgende', wanted, key);

export const claim = (id: string, versie: number): Promise<TaakStand> =>
  send('PUT', `/taken/${id}/behandelaar`, { versie });

export const assign = (id: string, versie: number, medewerkerId: string): Promise<TaakStand> =>
  send('PUT', `/taken/${id}/behandelaar`, { versie, medewerkerId });

export const release = (id: string, versie: number): Promise<TaakStand> =>
  send('DELETE', `/taken/${id}/behandelaar?versie=${versie}`);

/** Puts a task away until a day, or brings it back; `waarschuwing` says what will be past by then. */
export const putAway = (id: string, body: OpvolgVerzoek): Promise<OpvolgStand> =>
  send('PUT', `/taken/${id}/opvolgdatum`, body);

export const saveDraft = (id: string, draft: ConceptVerzoek): Promise<ConceptStand> =>
  send('PUT', `/taken/${id}/concept`, draft);

/** The letter of the decision that the task is about, as it would go out now. */
export const taakBriefQuery = (id: string) =>
  queryOptions({
    queryKey: ['taak', id, 'brief'],
    queryFn: ({ signal }) => get<TaakBrief>(`/taken/${id}/brief`, {}, signal),
  });

export const saveLetterWords = (id: string, words: BriefVerzoek): Promise<BriefStand> =>
  send('PUT', `/taken/${id}/brief`, words);

export const complete = (id: string, body: AfrondingVerzoek, key: string): Promise<TaakStand> =>
  send('POST', `/taken/${id}/afronding`, body, key);

/** Whether the reader may undo the completion of a task; kept with its case, so that it refreshes with every event of that case. */
export const heropeningQuery = (zaakId: string, id: string) =>
  queryOptions({
    queryKey: ['zaak', zaakId, 'heropening', id],
    queryFn: ({ signal }) => get<HeropeningStand>(`/taken/${id}/heropening`, {}, signal),
  });

export const reopen = (id: string, versie: number, key: string): Promise<TaakStand> =>
  send('POST', `/taken/${id}/heropening`, { versie }, key);
