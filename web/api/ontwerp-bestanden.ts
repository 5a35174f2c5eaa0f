import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  BestandDetail,
  BestandenLijst,
  BestandStand,
  BestandWijziging,
  BrievenLijst,
} from '../../api/ontwerpen/bestand-schema.ts';
import type {
  BestandControle,
  BriefVoorbeeld,
  OntwerpSecties,
  TabelAntwoord,
  TabelControle,
  TabelVraag,
} from '../../api/ontwerpen/trial-schema.ts';
import { get, Refused, send } from './client.ts';
import { loadForm } from './formulieren.ts';

/** Where a file of a draft is: `formulieren/<proces>/<taak>`, `beslistabellen/<tabel>`, `brieven/<sjabloon>`. */
export type FilePath = { readonly ontwerp: string; readonly pad: string };

const addressOf = ({ ontwerp, pad }: FilePath): string => `/ontwerpen/${ontwerp}/bestanden/${pad}`;
const NOT_FOUND = 404;

export const bestandenQuery = (ontwerp: string) =>
  queryOptions({
    queryKey: ['ontwerpen', ontwerp, 'bestanden'],
    queryFn: ({ signal }) => get<BestandenLijst>(`/ontwerpen/${ontwerp}/bestanden`, {}, signal),
  });

/** A file as it is kept; null when there is none yet. */
export const bestandQuery = (file: FilePath) =>
  queryOptions({
    queryKey: ['ontwerpen', file.ontwerp, file.pad],
    queryFn: async ({ signal }): Promise<BestandDetail | null> => {
      try {
        return await get<BestandDetail>(addressOf(file), {}, signal);
      } catch (error) {
        if (error instanceof Refused && error.status === NOT_FOUND) return null;
        throw error;
      }
    },
    // What is open is ahead of what is kept: it is not replaced under the hand.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const saveBestand = (file: FilePath, body: BestandWijziging): Promise<BestandStand> =>
  send('PUT', addressOf(file), body);

/** @param versie the check belongs to what was kept as this version */
export const bestandControleQuery = (file: FilePath, versie: number) =>
  queryOptions({
    queryKey: ['ontwerpen', file.ontwerp, file.pad, 'controle', versie],
    queryFn: ({ signal }) => get<BestandControle>(`${addressOf(file)}/controle`, {}, signal),
    placeholderData: keepPreviousData,
  });

export const tabelControleQuery = (file: FilePath, versie: number) =>
  queryOptions({
    queryKey: ['ontwerpen', file.ontwerp, file.pad, 'controle', versie],
    queryFn: ({ signal }) => get<TabelControle>(`${addressOf(file)}/controle`, {}, signal),
    placeholderData: keepPreviousData,
  });

/** The form as staff would see it, with the validator of this version. */
export const formulierVoorbeeldQuery = (file: FilePath, versie: number) =>
  queryOptions({
    queryKey: ['ontwerpen', file.ontwerp, file.pad, 'voorbeeld', versie],
    queryFn: () => loadForm(`/api/v1${addressOf(file)}/voorbeeld`),
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });

/** The letter of a case of nobody, as what was kept as this version has it. */
export const briefVoorbeeldQuery = (file: FilePath, versie: number) =>
  queryOptions({
    queryKey: ['ontwerpen', file.ontwerp, file.pad, 'voorbeeld', versie],
    queryFn: ({ signal }) => get<BriefVoorbeeld>(`${addressOf(file)}/voorbeeld`, {}, signal),
    placeholderData: keepPreviousData,
  });

/** The letters that the steps of the process of a draft write. */
export const brievenQuery = (ontwerp: string) =>
  queryOptions({
    queryKey: ['ontwerpen', ontwerp, 'brieven'],
    queryFn: ({ signal }) => get<BrievenLijst>(`/ontwerpen/${ontwerp}/brieven`, {}, signal),
  });

export const tryTabel = (file: FilePath, body: TabelVraag): Promise<TabelAntwoord> =>
  send('POST', `${addressOf(file)}/proef`, body);

export const sectiesQuery = queryOptions({
  queryKey: ['ontwerpen', 'secties'],
  queryFn: ({ signal }) => get<OntwerpSecties>('/ontwerpen/secties', {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});
