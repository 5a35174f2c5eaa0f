import type { JSONSchema } from 'json-schema-to-ts';
import { PROBLEM_STATUSES } from './error-handler.ts';
import { API_VERSION } from './headers.ts';
import { type Route, rawRoute } from './route.ts';
import { probleem } from './schema.ts';

type Properties = Readonly<
  Record<string, { readonly default?: unknown; readonly description?: string }>
>;
type ObjectSchema = { readonly properties?: Properties; readonly required?: readonly string[] };

const BYTES = { schema: { type: 'string' } } as const;

const problemAnswer = {
  description: 'Het lukte niet (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
};

/** Staff have a session with a token; a resident has a cookie that no other site can use. */
const bySession = ({ right }: Route): boolean => right !== 'inwoner' && right !== 'openbaar';

/** The description of the API (OpenAPI 3.1), made of the very routes that are mounted. */
export function describeApi(routes: readonly Route[], origin: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Noaberflow',
      version: API_VERSION,
      description:
        'Zaken en taken van de Participatiewet voor Dinkelland, Tubbergen en Oldenzaal. Volgt de Nederlandse API Design Rules.',
      contact: { name: 'Beheer van Noaberflow', url: origin },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${origin}/api/v1`, description: 'Deze omgeving' }],
    tags: tagsOf(routes).map((name) => ({ name })),
    security: [{ sessie: [] }],
    paths,
    components: {
      schemas: { Probleem: probleem },
      securitySchemes: {
        sessie: { type: 'apiKey', in: 'cookie', name: '__Host-noaberflow-sessie' },
        aanvulling: { type: 'apiKey', in: 'cookie', name: '__Host-noaberflow-aanvulling' },
      },
    },
  };
}

export type ApiDescription = ReturnType<typeof describeApi>;

export function openApiRoute(describe: () => ApiDescription): Route {
  return rawRoute({
    method: 'get',
    path: '/openapi.json',
    operation: 'leesBeschrijving',
    summary: 'Deze beschrijving',
    right: 'openbaar',
    answer: { status: 200, schema: { type: 'object' } },
    async raw({ response }) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.json(describe());
    },
  });
}

const tagsOf = (routes: readonly Route[]) => [...new Set(routes.map(tagOf))];
const tagOf = ({ path }: Route) => path.split('/')[1]?.replace(/\..*/, '') as string;

function operation(route: Route) {
  const { answer, body } = route;
  const content = answer.schema
    ? { 'application/json': { schema: answer.schema } }
    : answer.media && Object.fromEntries([answer.media].flat().map((media) => [media, BYTES]));
  const headers = {
    'API-Version': { description: 'Versie van de API', schema: { type: 'string' } },
    ...(route.idempotent && {
      'Idempotent-Replayed': {
        description: 'Dit is het antwoord op het eerste verzoek',
        schema: { type: 'string' },
      },
    }),
  };
  return {
    operationId: route.operation,
    summary: route.summary,
    tags: [tagOf(route)],
    ...(route.right === 'openbaar' && { security: [] }),
    ...(route.right === 'inwoner' && { security: [{ aanvulling: [] }] }),
    'x-recht': route.right,
    parameters: [
      ...parameters('path', route.params),
      ...parameters('query', route.query),
      ...(route.method === 'get' || !bySession(route)
        ? []
        : [header('X-CSRF-Token', 'Het token van de sessie')]),
      ...(route.file
        ? [header('Content-Disposition', "De naam van het bestand: attachment; filename*=UTF-8''…")]
        : []),
      ...(route.idempotent
        ? [header('Idempotency-Key', 'Eén sleutel per bedoeling, 16 tot 128 tekens')]
        : []),
    ],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: body } } },
    }),
    ...(route.file && {
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
    }),
    responses: {
      ...Object.fromEntries(PROBLEM_STATUSES.map((status) => [status, problemAnswer])),
      ...Object.fromEntries(
        [answer.status, ...(answer.also ?? [])].map((status) => [
          status,
          { description: route.summary, headers, ...(content && { content }) },
        ]),
      ),
    },
  };
}

function parameters(place: 'path' | 'query', schema: JSONSchema | undefined) {
  const { properties = {}, required = [] } = (schema ?? {}) as ObjectSchema;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(property.description && { description: property.description }),
    schema: property,
  }));
}

const header = (name: string, description: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});
