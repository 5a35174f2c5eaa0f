/**
 * How long to wait before attempt `failures + 1`: doubles from `firstMs` up to `mostMs`, of which a random
 * half is taken off. Without that jitter all workers return at the same moment and overload the engine again.
 */
export function backOffMs(
  failures: number,
  random: () => number = Math.random,
  firstMs = 100,
  mostMs = 5_000,
): number {
  const full = Math.min(mostMs, firstMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(full / 2 + (full / 2) * random());
}

/** Waits, or returns at once when the signal is (or becomes) aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
