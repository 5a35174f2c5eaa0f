import type { Changed, Difference } from './difference.ts';

/** A field of a form or a rule of a table: what it is called, and everything it says. */
export type Part = { readonly id: string; readonly naam: string; readonly tekst: string };

/** What a file says otherwise than the one before it, part by part. */
export function partsDifference(
  soort: string,
  before: readonly Part[],
  after: readonly Part[],
): Difference {
  const old = new Map(before.map((part) => [part.id, part]));
  const now = new Map(after.map((part) => [part.id, part]));
  const named = ({ id, naam }: Part): Changed => ({ id, naam, soort });
  return {
    toegevoegd: after.filter(({ id }) => !old.has(id)).map(named),
    verwijderd: before.filter(({ id }) => !now.has(id)).map(named),
    gewijzigd: after
      .filter(({ id, tekst }) => old.has(id) && old.get(id)?.tekst !== tekst)
      .map(named),
    // A field or rule has no place of its own in a drawing.
    verplaatst: [],
  };
}
