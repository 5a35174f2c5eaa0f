/** What bpmn-js calls an element that a designer has not named. */
const GIVEN = /^(Activity|Gateway|Event)_[0-9a-z]{7}$/;
const LONGEST = 60;

/**
 * The technical name that goes with the name of a step, while it has none of its own: `Korting beoordelen` → `korting-beoordelen`. Forms,
 * figures and rights are kept by it, and a designer who does not think of it must not end with `Activity_0x1y2z3`.
 *
 * @param isTaken whether another element has this id
 * @returns null when the step keeps the id it has
 */
export function stepIdFor(
  id: string,
  naam: string,
  isTaken: (id: string) => boolean,
): string | null {
  if (!GIVEN.test(id)) return null;
  const word = naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  if (word === '') return null;
  let count = 1;
  const numbered = () => (count === 1 ? word : `${word}-${count}`);
  while (isTaken(numbered())) count += 1;
  return numbered();
}
