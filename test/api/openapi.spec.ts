import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { expect } from 'chai';
import { type ApiWorld, createApiWorld } from './world.ts';

type Parameter = { name: string; in: string; required: boolean; schema: object };
type Operation = {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
  requestBody?: { content: Record<string, { schema: object }> };
};

describe('api: its description', () => {
  let world: ApiWorld;
  before(async () => {
    world = await createApiWorld();
  });
  after(() => world.close());

  const operations = () =>
    Object.entries(world.description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method,
        operation: operation as Operation,
      })),
    );

  it('is there for everybody, and has every route in it', async () => {
    const answer = await world.anonymous.get('/openapi.json');

    expect(answer.body.openapi).to.equal('3.1.0');
    expect(answer.body.servers[0].url).to.equal(`${world.origin}/api/v1`);
    expect(
      operations()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).to.deep.equal(world.api.routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('follows the API Design Rules: nouns in kebab-case, fields in camelCase, problem details, no slash at the end', () => {
    for (const { path, operation } of operations()) {
      expect(path, path).to.match(
        /^(\/([a-z][a-z0-9-]*|\{[a-z][A-Za-z0-9]*\}|openapi\.json|validator\.js))+$/,
      );
      expect(path.toLowerCase(), path).not.to.include('bsn}');
      for (const { name, in: place } of operation.parameters)
        if (place === 'query')
          expect(name)
            .to.match(/^[a-z][A-Za-z0-9]*$/)
            .and.not.match(/bsn/i);
      for (const status of ['400', '401', '403', '404', '409', '422', '500', '503']) {
        const content = operation.responses[status]?.content ?? {};
        expect(Object.keys(content)[0], `${operation.operationId} ${status}`).to.match(
          /^application\/(problem\+)?json$/,
        );
      }
    }
  });

  it('describes every parameter of every path, and asks for token and key where they are needed', () => {
    for (const { path, method, operation } of operations()) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(
        operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name),
      ).to.deep.equal(inPath);
      const headers = operation.parameters
        .filter((one) => one.in === 'header')
        .map(({ name }) => name);
      const route = world.api.routes.find((one) => one.operation === operation.operationId);
      const ofStaff = route?.right !== 'inwoner' && route?.right !== 'openbaar';
      expect(headers.includes('X-CSRF-Token'), operation.operationId).to.equal(
        method !== 'get' && ofStaff,
      );
      expect(headers.includes('Idempotency-Key'), operation.operationId).to.equal(
        route?.idempotent === true,
      );
    }
  });

  it('has schemas that are schemas, closed against fields that nobody described', () => {
    const ajv = new Ajv2020({ strict: false });
    ajvFormats.default(ajv);
    for (const { operation } of operations()) {
      const schemas = [
        ...Object.values(operation.responses).flatMap(({ content = {} }) => Object.values(content)),
        ...Object.values(operation.requestBody?.content ?? {}),
      ].flatMap(({ schema }) => schema ?? []); // an upload is bytes: it has none
      for (const schema of schemas) if (!('$ref' in schema)) ajv.compile(schema);
      const body = operation.requestBody?.content['application/json'];
      if (body)
        expect(body.schema, operation.operationId).to.include({ additionalProperties: false });
    }
  });

  it('says nothing in English, and has no sentence that is never said', () => {
    const root = new URL('../../', import.meta.url);
    const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
    const texts = JSON.parse(read('texts/nl/api.json')) as Record<string, string>;
    const source = ['api', 'demo']
      .flatMap((folder) =>
        readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => read(`${folder}/${name}`)),
      )
      .concat(read('platform.ts'))
      .join('\n');
    /** Keys whose last part is worked out. */
    const worked =
      /^(probleem|detail|heropenen|melding|document\.pdf|documentsoort|(ingreep|variabele)\.(status|soort)|ontwerp\.(regel|onleesbaar|remedie|opmerking|formulier|tabel|brief)|instelling\.vorm|tijdlijn\.\w+|aanmelden\.(mislukt|onbekend|onbereikbaar))\./;

    for (const [key, sentence] of Object.entries(texts)) {
      expect(sentence, key).not.to.match(/\b(error|failed|invalid|null|undefined)\b/i);
      if (!worked.test(key)) expect(source.includes(`'${key}'`), key).to.equal(true);
    }
  });
});
