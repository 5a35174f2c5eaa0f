/** Where a reader may see tasks, or work on them. */
export type Plaats = {
  readonly gemeente: string;
  readonly kantoorId: string;
  readonly functie: string;
};

/** The places as a table `p`, from {@link plaatsBindings}. */
export const PLAATSEN = `plaatsen as (
  select * from unnest(:gemeenten::text[], :kantoren::text[], :functies::text[]) as p (gemeente, kantoor_id, functie))`;
/** In the order of the indexes on open tasks. */
export const OP_PLAATS =
  't.gemeente = p.gemeente and t.kantoor_id = p.kantoor_id and t.functie = p.functie';

export const plaatsBindings = (plaatsen: readonly Plaats[]) => ({
  gemeenten: plaatsen.map(({ gemeente }) => gemeente),
  kantoren: plaatsen.map(({ kantoorId }) => kantoorId),
  functies: plaatsen.map(({ functie }) => functie),
});
