import type { ZakenVraag } from '../api/zaken.ts';
import { today } from '../text/dates.ts';
import type { Vraag } from './period.ts';

type Klassen = Pick<ZakenVraag, 'termijn' | 'leeftijd'>;

/** The list of cases behind a figure: those that run now, with the same filter. */
export function casesAddress({ filter }: Vraag, klassen: Klassen = {}): string {
  const { proces, gemeente, regeling } = filter;
  const wanted = { proces, gemeente, regeling, ...klassen };
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
