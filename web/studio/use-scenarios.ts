import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ScenarioLijst } from '../../api/ontwerpen/play-schema.ts';
import { scenariosQuery } from '../api/proef.ts';
import { onOntwerp } from '../live/on-ontwerp.ts';

/** The scenarios of a draft as they stand with what is kept of it; each outcome is seen when it is there. */
export function useScenarios(ontwerp: string): UseQueryResult<ScenarioLijst> {
  const client = useQueryClient();
  useEffect(
    () =>
      onOntwerp(
        (changed) =>
          void (changed === ontwerp && client.invalidateQueries(scenariosQuery(ontwerp))),
      ),
    [client, ontwerp],
  );
  return useQuery(scenariosQuery(ontwerp));
}
