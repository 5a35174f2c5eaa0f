import { findNieuwsteProces } from '../../db/queries/processen/find-nieuwste-processen.ts';
import { findProcesVersie } from '../../db/queries/processen/find-processen.ts';
import { findStandVanVersie } from '../../db/queries/processen/find-stand-van-versie.ts';
import { findVersiesInGebruik } from '../../db/queries/processen/find-versies-in-gebruik.ts';
import { NotFound } from '../errors.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { compare } from './compare.ts';
import { openFile } from './open.ts';
import {
  geopendModel,
  modelBestand,
  modelStand,
  modelVergelijking,
  modelVersies,
  slugParams,
  vergelijkingFilter,
  versieParams,
} from './schema.ts';

/** Models as designers read them: the versions that run, where their cases are, what differs, and files from elsewhere. */
export const modellenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/modellen/{slug}/versies',
    operation: 'modelVersies',
    summary: 'De versies van een proces, met de zaken die erop lopen',
    right: 'ontwerpen.bewerken',
    params: slugParams,
    answer: { status: 200, schema: modelVersies },
    async handle({ trx, params: { slug } }) {
      const newest = await findNieuwsteProces(trx, slug);
      if (!newest) throw new NotFound();
      return {
        slug,
        naam: /<bpmn:process [^>]*name="([^"]+)"/.exec(newest.xml)?.[1] ?? slug,
        versies: (await findVersiesInGebruik(trx, slug)).map(
          ({ version, deployed_at, ...rij }) => ({
            versie: version,
            gepubliceerdOp: deployed_at.toISOString(),
            ...rij,
          }),
        ),
      };
    },
  }),
  route({
    method: 'get',
    path: '/modellen/{slug}/versies/{versie}/stand',
    operation: 'modelStand',
    summary: 'Waar de zaken op een versie zijn, en waar er een stilstaat',
    right: 'ontwerpen.bewerken',
    params: versieParams,
    answer: { status: 200, schema: modelStand },
    async handle({ trx, params }) {
      await published(trx, params.slug, params.versie);
      const rows = await findStandVanVersie(trx, params);
      return {
        versie: params.versie,
        stappen: rows.map(({ element_id, ...rij }) => ({ elementId: element_id, ...rij })),
      };
    },
  }),
  route({
    method: 'get',
    path: '/modellen/{slug}/vergelijking',
    operation: 'modelVergelijken',
    summary: 'Twee versies van een proces, en wat de tweede anders doet',
    right: 'ontwerpen.bewerken',
    params: slugParams,
    query: vergelijkingFilter,
    answer: { status: 200, schema: modelVergelijking },
    async handle({ trx, params: { slug }, query: { van, tot } }) {
      return compare(await published(trx, slug, van), await published(trx, slug, tot));
    },
  }),
  route({
    method: 'post',
    path: '/modellen/opening',
    operation: 'modelOpenen',
    summary: 'Een bestand lezen, en tekenen als het geen tekening heeft; er wordt niets bewaard',
    right: 'ontwerpen.bewerken',
    body: modelBestand,
    answer: { status: 200, schema: geopendModel },
    handle: ({ body }) => openFile(body.xml),
  }),
];

async function published(trx: Call['trx'], slug: string, versie: number): Promise<string> {
  const found = await findProcesVersie(trx, slug, versie);
  if (!found) throw new NotFound();
  return found.xml;
}
