import type { InstantieDetail } from '../../api/instanties/schema.ts';
import type { ProcesInstantie } from '../../api/zaken/schema.ts';

/** The way a process took as the drawing marks it: each element once, however often it was passed. */
export function drawnOf(data: InstantieDetail): ProcesInstantie {
  const ids = [...new Set(data.elementen.map(({ elementId }) => elementId))];
  const many = (id: string, wanted: string) =>
    data.elementen.filter(({ elementId, status }) => elementId === id && status === wanted).length;
  return {
    instantie: data.sleutel,
    bovenliggend: data.bovenliggend?.sleutel ?? null,
    proces: data.proces,
    versie: data.versie,
    status: data.elementen.some(({ status }) => status === 'active') ? 'active' : 'completed',
    gestartOp: data.gestartOp,
    beeindigdOp: data.beeindigdOp,
    definitie: '',
    elementen: ids.map((elementId) => ({
      elementId,
      soort: '',
      actief: many(elementId, 'active'),
      afgerond: many(elementId, 'completed'),
      afgebroken: many(elementId, 'terminated'),
      gestartOp: null,
      beeindigdOp: null,
    })),
    stromen: data.stromen,
    incidenten: data.incidenten.map(({ elementId, soort, sinds }) => ({
      elementId,
      soort,
      melding: '',
      sinds,
    })),
  };
}
