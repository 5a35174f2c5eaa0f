import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { ApiDescription } from '../../api/http/openapi.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
ajvFormats.default(ajv);
const compiled = new WeakMap<object, ValidateFunction>();

type Operation = {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};

/** Which operations and statuses the run has seen; the specs can ask what was never tried. */
export const seen = new Set<string>();

/** Fails when an answer is not what the description of the API promises: route, status, kind of content, body. */
export function checkAnswer(
  description: ApiDescription,
  method: string,
  path: string,
  answer: { status: number; headers: Headers; body: unknown },
): void {
  const what = `${method} ${path} → ${answer.status}`;
  const { status, headers, body } = answer;
  const type = headers.get('content-type')?.split(';')[0] ?? '';
  if (status >= 400 && type !== 'application/problem+json' && path !== '/gezondheid')
    throw new Error(`${what}: ${type} instead of problem details`);
  if (status >= 400 && /\n\s+at |node_modules|select |insert into/i.test(JSON.stringify(body)))
    throw new Error(`${what}: shows the inside`);
  if (headers.get('api-version') !== '1.0.0') throw new Error(`${what}: no API-Version`);
  const operation = find(description, method, path.split('?')[0] as string);
  if (!operation) {
    if (![404, 405].includes(status)) throw new Error(`${what}: not in the description`);
    return;
  }
  seen.add(`${operation.operationId} ${status}`);
  const response = operation.responses[status];
  if (!response) throw new Error(`${what}: status not described`);
  const schema = response.content?.[type]?.schema;
  if (response.content && !schema) throw new Error(`${what}: content ${type} not described`);
  if (!schema || !/json/.test(type)) return;
  const validate = compiled.get(schema) ?? ajv.compile(resolve(description, schema));
  compiled.set(schema, validate);
  if (!validate(body))
    throw new Error(
      `${what}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body).slice(0, 2000)}`,
    );
}

function find(description: ApiDescription, method: string, path: string): Operation | undefined {
  for (const [template, operations] of Object.entries(description.paths)) {
    const pattern = new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
    const operation = pattern.test(path) && operations[method.toLowerCase()];
    if (operation) return operation as Operation;
  }
  return undefined;
}

const resolve = (description: ApiDescription, schema: object): object =>
  '$ref' in schema ? description.components.schemas.Probleem : schema;
