import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  Doorlooptijden,
  DoorlooptijdenFilter,
  Stappen,
  StappenFilter,
  Verwachting,
  VerwachtingFilter,
} from '../../api/doorlooptijden/schema.ts';
import { get } from './client.ts';

export const doorlooptijdenQuery = (filter: Partial<DoorlooptijdenFilter>) =>
  queryOptions({
    queryKey: ['doorlooptijden', filter],
    queryFn: ({ signal }) => get<Doorlooptijden>('/doorlooptijden', filter, signal),
    placeholderData: keepPreviousData,
  });

export const stappenQuery = (filter: Partial<StappenFilter>) =>
  queryOptions({
    queryKey: ['doorlooptijden', 'stappen', filter],
    queryFn: ({ signal }) => get<Stappen>('/doorlooptijden/stappen', filter, signal),
    placeholderData: keepPreviousData,
  });

export const verwachtingQuery = (filter: Partial<VerwachtingFilter>) =>
  queryOptions({
    queryKey: ['doorlooptijden', 'verwachting', filter],
    queryFn: ({ signal }) => get<Verwachting>('/doorlooptijden/verwachting', filter, signal),
    placeholderData: keepPreviousData,
  });
