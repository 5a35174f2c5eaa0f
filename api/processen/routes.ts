import {
  findProcessen,
  findProcesVersie,
  type ProcesVersieRij,
} from '../../db/queries/processen/find-processen.ts';
import { NotFound } from '../errors.ts';
import { formPaths } from '../formulieren/paths.ts';
import { type Route, route } from '../http/route.ts';
import { startableFor, startForms } from '../zaken/start.ts';
import { procesDefinitie, processenLijst } from './schema.ts';

/** Published processes: which one may start, and with which form. */
export const processenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/processen',
    operation: 'processenLijst',
    summary: 'Gepubliceerde processen',
    right: 'processen.lezen',
    answer: { status: 200, schema: processenLijst },
    async handle({ trx, actor }) {
      const versions = await findProcessen(trx);
      const forms = await startForms(trx);
      // A process can be started before the engine told that it knows it: the start waits in the outbox.
      const slugs = [
        ...new Set([...forms.keys(), ...versions.map(({ bpmn_process_id }) => bpmn_process_id)]),
      ];
      return {
        processen: slugs.map((slug) => {
          const own = versions.filter(({ bpmn_process_id }) => bpmn_process_id === slug);
          const form = forms.get(slug);
          const gemeenten = form ? startableFor(actor, form) : [];
          return {
            slug,
            naam: nameOf(own[0]) ?? slug[0]?.toUpperCase() + slug.slice(1),
            startbaar: gemeenten.length > 0,
            startFormulier: form
              ? { id: form.id, versie: form.versie, ...formPaths(form.id, form.versie) }
              : null,
            gemeenten,
            versies: own.map(({ version, deployed_at, lopend }) => ({
              versie: version,
              gepubliceerdOp: deployed_at.toISOString(),
              lopend,
            })),
          };
        }),
      };
    },
  }),
  route({
    method: 'get',
    path: '/processen/{slug}/versies/{versie}',
    operation: 'procesLezen',
    summary: 'Een versie van een proces als BPMN',
    right: 'processen.lezen',
    params: {
      type: 'object',
      properties: {
        slug: { type: 'string', maxLength: 60, pattern: '^[a-z][a-z0-9-]*$' },
        versie: { type: 'integer', minimum: 1 },
      },
      required: ['slug', 'versie'],
      additionalProperties: false,
    },
    answer: { status: 200, schema: procesDefinitie },
    async handle({ trx, params }) {
      const row = await findProcesVersie(trx, params.slug, params.versie);
      if (!row) throw new NotFound();
      return {
        slug: params.slug,
        naam: nameOf(row) ?? params.slug,
        versie: row.version,
        gepubliceerdOp: row.deployed_at.toISOString(),
        xml: row.xml,
      };
    },
  }),
];

/** The name that the model gives its process. */
const nameOf = (row: ProcesVersieRij | undefined): string | undefined =>
  /<bpmn:process [^>]*name="([^"]+)"/.exec(row?.xml ?? '')?.[1];
