import { queryOptions } from '@tanstack/react-query';
import type {
  ProefStand,
  ProefStap,
  ScenarioLijst,
  ScenarioVerzoek,
} from '../../api/ontwerpen/play-schema.ts';
import { get, send } from './client.ts';

/** An engine that starts, and scenarios that are done, are asked after once a second. */
const SOON_MS = 1_000;
const atWork = (data: ScenarioLijst | undefined): boolean =>
  data !== undefined && !['klaar', 'niet-mogelijk'].includes(data.uitvoering.status);

export const proefQuery = (id: string) =>
  queryOptions({
    queryKey: ['ontwerpen', id, 'proef'],
    queryFn: ({ signal }) => get<ProefStand>(`/ontwerpen/${id}/proef`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.status === 'start-op' ? SOON_MS : 10_000),
  });

export const scenariosQuery = (id: string) =>
  queryOptions({
    queryKey: ['ontwerpen', id, 'scenarios'],
    queryFn: ({ signal }) => get<ScenarioLijst>(`/ontwerpen/${id}/scenarios`, {}, signal),
    refetchInterval: ({ state }) => (atWork(state.data) ? SOON_MS : false),
  });

export const beginProef = (id: string, key: string): Promise<ProefStand> =>
  send('POST', `/ontwerpen/${id}/proef`, undefined, key);

export const stopProef = (id: string): Promise<ProefStand> =>
  send('DELETE', `/ontwerpen/${id}/proef`);

export const takeStap = (id: string, stap: ProefStap, key: string): Promise<ProefStand> =>
  send('POST', `/ontwerpen/${id}/proef/stappen`, stap, key);

export const saveScenario = (id: string, body: ScenarioVerzoek, key: string): Promise<unknown> =>
  send('POST', `/ontwerpen/${id}/scenarios`, body, key);

export const runScenarios = (id: string, key: string): Promise<unknown> =>
  send('POST', `/ontwerpen/${id}/scenarios/uitvoering`, undefined, key);

export const removeScenario = (id: string, scenarioId: string): Promise<unknown> =>
  send('DELETE', `/ontwerpen/${id}/scenarios/${scenarioId}`);
