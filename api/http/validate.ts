import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { JSONSchema } from 'json-schema-to-ts';
import type { FoutVeld } from './schema.ts';
import { text } from './texts.ts';

/** Query and path are text: '50' becomes 50 where the schema asks for a number. */
const loose = formats(new Ajv2020({ allErrors: true, coerceTypes: true, useDefaults: true }));
const strict = formats(new Ajv2020({ allErrors: true, useDefaults: true, strictTypes: false }));

function formats(ajv: Ajv2020): Ajv2020 {
  ajvFormats.default(ajv);
  return ajv;
}

/** A check that returns the refused fields, with pointers and Dutch sentences; none = accepted. */
export type Check = (value: unknown) => FoutVeld[];

export const checkParameters = (schema: JSONSchema): Check =>
  check(loose.compile(schema as object));
export const checkBody = (schema: JSONSchema): Check => check(strict.compile(schema as object));

const check =
  (validate: ValidateFunction): Check =>
  (value) =>
    validate(value) ? [] : (validate.errors ?? []).map(field);

function field({ instancePath, keyword, params }: ErrorObject): FoutVeld {
  const member = params.missingProperty ?? params.additionalProperty;
  const pointer =
    member === undefined ? instancePath : `${instancePath}/${escapeMember(String(member))}`;
  return { pointer, regel: keyword, melding: sentence(keyword, params) };
}

function sentence(keyword: string, params: Record<string, unknown>): string {
  switch (keyword) {
    case 'required':
      return text('veld.verplicht');
    case 'additionalProperties':
      return text('veld.onbekend');
    case 'enum':
      return text('veld.keuze', { keuzes: (params.allowedValues as unknown[]).join(', ') });
    case 'format':
    case 'pattern':
    case 'type':
      return text('veld.vorm');
    case 'minLength':
    case 'maxLength':
      return text('veld.lengte');
    case 'minimum':
    case 'maximum':
      return text('veld.getal');
    default:
      return text('veld.onjuist');
  }
}

const escapeMember = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
