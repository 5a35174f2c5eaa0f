import { queryOptions } from '@tanstack/react-query';
import type { BeslistabellenLijst } from '../../api/beslistabellen/schema.ts';
import { get } from './client.ts';

export const beslistabellenQuery = () =>
  queryOptions({
    queryKey: ['beslistabellen'],
    queryFn: ({ signal }) => get<BeslistabellenLijst>('/beslistabellen', {}, signal),
  });
