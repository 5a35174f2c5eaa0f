import type { ProcesInstantie } from '../../api/zaken/schema.ts';

/** One step of the path that a case took. */
export type Step = {
  elementId: string;
  naam: string;
  stand: 'nu' | 'geweest' | 'afgebroken';
  keren: number;
  gestartOp: string | null;
  beeindigdOp: string | null;
};

/** Gateways and events only steer; a reader of the list wants to know what was done. */
const WORK = /TASK|CALL_ACTIVITY|SUB_PROCESS|START_EVENT|END_EVENT|BOUNDARY_EVENT/i;

/** The steps that were taken and the step the case is at, in the order in which they began. */
export function pathOf(instance: ProcesInstantie, names: ReadonlyMap<string, string>): Step[] {
  return instance.elementen
    .filter(({ soort, elementId }) => WORK.test(soort) && names.has(elementId))
    .map((element) => ({
      elementId: element.elementId,
      naam: names.get(element.elementId) ?? element.elementId,
      stand:
        element.actief > 0
          ? ('nu' as const)
          : element.afgerond > 0
            ? ('geweest' as const)
            : ('afgebroken' as const),
      keren: element.actief + element.afgerond + element.afgebroken,
      gestartOp: element.gestartOp,
      beeindigdOp: element.actief > 0 ? null : element.beeindigdOp,
    }))
    .sort(
      (a, b) =>
        compare(a.gestartOp, b.gestartOp) ||
        // What takes no time shares its moment with what comes next: it ended first.
        compare(a.beeindigdOp ?? LATER, b.beeindigdOp ?? LATER),
    );
}

const LATER = '9999';
const compare = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '');
