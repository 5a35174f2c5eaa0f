import { browserModule } from '../../forms/run-compiled.ts';
import { NotFound } from '../errors.ts';
import { fileRoute, type Route, route } from '../http/route.ts';
import { formPaths } from './paths.ts';
import { publishedForm } from './published.ts';
import { formulier } from './schema.ts';

const formParams = {
  type: 'object',
  properties: {
    proces: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,79}$' },
    taak: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,79}$' },
    versie: { type: 'integer', minimum: 1, maximum: 1_000_000 },
  },
  required: ['proces', 'taak', 'versie'],
  additionalProperties: false,
} as const;

export const formulierenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/formulieren/{proces}/{taak}/versies/{versie}',
    operation: 'formulierLezen',
    summary: 'Een versie van een formulier; zij verandert nooit',
    right: 'formulieren.lezen',
    immutable: true,
    params: formParams,
    answer: { status: 200, schema: formulier },
    async handle({ trx, params: { proces, taak, versie } }) {
      const form = await publishedForm(trx, `${proces}/${taak}`, versie);
      if (!form) throw new NotFound();
      return {
        id: form.id,
        versie,
        titel: form.schema.title ?? form.id,
        schema: form.schema,
        uiSchema: (form.schema['x-ui'] ?? {}) as Record<string, unknown>,
        validatorPad: formPaths(form.id, versie).validatorPad,
      };
    },
  }),
  fileRoute({
    method: 'get',
    path: '/formulieren/{proces}/{taak}/versies/{versie}/validator.js',
    operation: 'validatorLezen',
    summary: 'De validator van een formulier als ES-module',
    right: 'formulieren.lezen',
    immutable: true,
    params: formParams,
    answer: { status: 200, media: 'text/javascript' },
    async handle({ trx, params: { proces, taak, versie } }) {
      const form = await publishedForm(trx, `${proces}/${taak}`, versie);
      if (!form) throw new NotFound();
      return { bytes: browserModule(form.code) };
    },
  }),
];
