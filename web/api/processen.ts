import { queryOptions } from '@tanstack/react-query';
import type { ProcessenLijst } from '../../api/processen/schema.ts';
import { get } from './client.ts';

export const processenQuery = queryOptions({
  queryKey: ['processen'],
  queryFn: ({ signal }) => get<ProcessenLijst>('/processen', {}, signal),
});
