/** A task to be divided, and who of the chosen colleagues may do it. */
export type Verdeelbaar = { readonly taakId: string; readonly kandidaten: readonly string[] };

/**
 * Who gets which task. `minste-werk`: each task to who holds least at that moment; `om-beurten`: one after the other. A
 * task that the next in turn may not do goes to the one after; who is passed over keeps the turn. The same question
 * always gives the same answer.
 *
 * @param taken in the order in which they should be done
 * @param werk  medewerker → open tasks that he holds now, in the order of the turns
 * @returns per task the medewerker, or null when none of them may do it
 */
export function divide(
  taken: readonly Verdeelbaar[],
  werk: ReadonlyMap<string, number>,
  wijze: 'minste-werk' | 'om-beurten',
): (string | null)[] {
  const held = new Map(wijze === 'minste-werk' ? werk : [...werk.keys()].map((id) => [id, 0]));
  const order = [...held.keys()];
  return taken.map(({ kandidaten }) => {
    const [first] = order
      .filter((id) => kandidaten.includes(id))
      .sort(
        (a, b) => (held.get(a) ?? 0) - (held.get(b) ?? 0) || order.indexOf(a) - order.indexOf(b),
      );
    if (first === undefined) return null;
    held.set(first, (held.get(first) ?? 0) + 1);
    return first;
  });
}
