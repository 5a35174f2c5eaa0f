import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Doorlooptijden, DoorlooptijdenFilter } from '../../api/doorlooptijden/schema.ts';
import { get } from './client.ts';

export const doorlooptijdenQuery = (filter: Partial<DoorlooptijdenFilter>) =>
  queryOptions({
    queryKey: ['doorlooptijden', filter],
    queryFn: ({ signal }) => get<Doorlooptijden>('/doorlooptijden', filter, signal),
    placeholderData: keepPreviousData,
  });
