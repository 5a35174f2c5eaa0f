import { today } from '../text/dates.ts';
import type { Vraag } from './period.ts';

/** The list of cases behind a figure: those that run now, with the same filter. */
export function casesAddress({ filter }: Vraag, termijn?: 'te-laat' | 'twee-weken'): string {
  const { proces, gemeente, regeling } = filter;
  const wanted = { proces, gemeente, regeling, termijn };
  const known = Object.entries(wanted).filter((entry): entry is [string, string] => !!entry[1]);
  return `/zaken?${new URLSearchParams(known)}`;
}

/** The cases that wait for somebody to do this step. */
export function stepAddress({ filter }: Vraag, stap: string): string {
  const { proces, gemeente, regeling } = filter;
  const known = Object.entries({ proces, gemeente, regeling, stap }).filter(
    (entry): entry is [string, string] => !!entry[1],
  );
  return `/zaken?${new URLSearchParams(known)}`;
}

/** The stock is of the last day of the period; the list shows what runs today. */
export const isOfToday = ({ filter }: Vraag): boolean => filter.tot >= today();
