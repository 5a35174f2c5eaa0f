import type { Doorlooptijden } from '../../api/doorlooptijden/schema.ts';
import { groupBy } from '../ui/group-by.ts';

/** One step of the period, over all municipalities shown. */
export type Moment = { vanaf: string; instroom: number; uitstroom: number; voorraad: number };

export function courseOf(rows: Doorlooptijden['verloop']): Moment[] {
  const steps = groupBy(rows, ({ vanaf }) => vanaf);
  return [...steps]
    .map(([vanaf, ofStep]) => ({
      vanaf,
      instroom: sum(ofStep.map(({ instroom }) => instroom)),
      uitstroom: sum(ofStep.map(({ uitstroom }) => uitstroom)),
      voorraad: sum(ofStep.map(({ voorraad }) => voorraad)),
    }))
    .sort((a, b) => a.vanaf.localeCompare(b.vanaf));
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** A round number at or above the highest value, for the top of an axis. */
export function roundUp(highest: number): number {
  if (highest <= 4) return 4;
  const size = 10 ** Math.floor(Math.log10(highest));
  const step = [1, 2, 4, 6, 8, 10].find((factor) => factor * size >= highest) ?? 10;
  return step * size;
}
