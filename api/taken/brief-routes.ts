import { fileRoute, idParams, type Route, route } from '../http/route.ts';
import { type LetterPreview, readTaakBrief, readTaakBriefPdf, saveTaakBrief } from './brief.ts';
import { briefStand, briefVerzoek, taakBrief } from './brief-schema.ts';

/** The letter of the decision that a task drafts or decides on (docs/adr/0027). */
export const taakBriefRoutes = (preview: LetterPreview): Route[] => [
  route({
    method: 'get',
    path: '/taken/{id}/brief',
    operation: 'taakBriefLezen',
    summary: 'De brief van het besluit zoals die nu zou uitgaan',
    right: 'taken.lezen',
    params: idParams,
    answer: { status: 200, schema: taakBrief },
    handle: (call) => readTaakBrief(call, preview, call.params.id),
  }),
  fileRoute({
    method: 'get',
    path: '/taken/{id}/brief/pdf',
    operation: 'taakBriefPdf',
    summary: 'Dezelfde brief als PDF',
    right: 'taken.lezen',
    params: idParams,
    answer: { status: 200, media: 'application/pdf' },
    handle: (call) => readTaakBriefPdf(call, preview, call.params.id),
  }),
  route({
    method: 'put',
    path: '/taken/{id}/brief',
    operation: 'taakBriefBewaren',
    summary: 'Eigen woorden in de brief bewaren',
    right: 'taken.behandelen',
    params: idParams,
    body: briefVerzoek,
    answer: { status: 200, schema: briefStand },
    handle: (call) => saveTaakBrief(call, preview, call.params.id, call.body),
  }),
];
