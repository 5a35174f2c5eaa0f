import { queryOptions } from '@tanstack/react-query';
import type { Gezondheid } from '../../api/gezondheid/schema.ts';
import { NoConnection } from './client.ts';

/** An answer of 503 is an answer here: it says which part is down. */
export const gezondheidQuery = queryOptions({
  queryKey: ['gezondheid'],
  queryFn: async ({ signal }) => {
    const answer = await fetch('/api/v1/gezondheid', { signal }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new NoConnection(String(error));
    });
    if (!(answer.headers.get('content-type') ?? '').includes('json'))
      throw new NoConnection(`status ${answer.status}`);
    return (await answer.json()) as Gezondheid;
  },
  refetchInterval: 10_000,
});
