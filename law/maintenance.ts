import { type Cents, formatEuro, shareOf } from './amounts.ts';
import type { Day } from './calendar.ts';
import type { Stap, Zekerheid } from './uitleg.ts';

/**
 * By how much maintenance rises on 1 January of a year, in percent (art. 62d Pw with art. 1:402a BW). From a secondary source, not the
 * Staatscourant; the years since 2025 were not found and are settings of the municipality (`verhaal-indexering-<jaar>`).
 */
export const MAINTENANCE_INDEX: Readonly<Record<number, number>> = {
  2018: 1.5,
  2019: 2,
  2020: 2.5,
  2021: 3,
  2022: 1.9,
  2023: 3.4,
  2024: 6.2,
};

export type Contribution = {
  readonly bedrag: Cents;
  /** years of which the percentage is not known: the amount was not raised for them */
  readonly ontbreekt: readonly number[];
  readonly uitleg: readonly Stap[];
  readonly status: Zekerheid;
};

/**
 * What somebody has to contribute in a month: the amount that was laid down, raised on each 1 January after it (art. 62d Pw). Each step
 * is rounded to the cent. A percentage that nobody knows raises nothing.
 *
 * @param bedrag cents a month, as laid down in the month of `vanaf`
 * @param percentages by year; those of the municipality over the known ones
 * @throws RangeError for an amount below zero, or a month before it was laid down
 */
export function contributionIn(
  maand: Day,
  { bedrag, vanaf }: { readonly bedrag: Cents; readonly vanaf: Day },
  percentages: Readonly<Record<number, number>> = MAINTENANCE_INDEX,
): Contribution {
  if (!Number.isSafeInteger(bedrag) || bedrag < 0)
    throw new RangeError('een bijdrage is niet lager dan nul');
  if (maand.slice(0, 7) < vanaf.slice(0, 7))
    throw new RangeError('voor de eerste maand is er geen bijdrage');
  const uitleg: Stap[] = [];
  const ontbreekt: number[] = [];
  let hoogte = bedrag;
  for (let jaar = yearOf(vanaf) + 1; jaar <= yearOf(maand); jaar++) {
    const op = `${jaar}-01-01`;
    const percentage = percentages[jaar];
    if (percentage === undefined) {
      ontbreekt.push(jaar);
      continue;
    }
    const verhoogd = hoogte + shareOf(hoogte, percentage);
    uitleg.push({
      artikel: 'art. 62d Pw',
      van: op,
      tot: op,
      waarom: `op 1 januari ${jaar} verhoogd met ${String(percentage).replace('.', ',')} procent: van ${formatEuro(hoogte)} naar ${formatEuro(verhoogd)}`,
    });
    hoogte = verhoogd;
  }
  const status = uitleg.length + ontbreekt.length > 0 ? 'niet-geverifieerd' : 'vastgesteld';
  return { bedrag: hoogte, ontbreekt, uitleg, status };
}

// helpers

const yearOf = (day: Day): number => Number(day.slice(0, 4));
