import type { Kolom } from './schema.ts';

/**
 * What the tasklist shows to who did not choose: one municipality needs no column for it, and who divides the work of an office wants
 * to know of which function it is and since when it waits. Whatever he may be, the term comes first.
 */
export function standaardKolommen({
  functies,
  gemeenten,
}: {
  functies: readonly string[];
  gemeenten: readonly string[];
}): Kolom[] {
  return [
    'termijn',
    'bijzonder',
    ...(gemeenten.length > 1 ? (['gemeente'] as const) : []),
    ...(functies.includes('teamleider') ? (['functie', 'ontstaan'] as const) : []),
  ];
}
