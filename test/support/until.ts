/** Waits until `look` gives something; fails with `what` when it does not within the time. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false | null>,
  withinMs = 120_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
