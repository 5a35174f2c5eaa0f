/** Summary of timings in milliseconds. */
export type Figures = { readonly p50: number; readonly p99: number; readonly n: number };

export function figures(values: readonly number[]): Figures {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), n: sorted.length };
}

export const p95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? Number.NaN;

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

export const line = (what: string, { p50, p99, n }: Figures): string =>
  `${what.padEnd(46)} p50 ${ms(p50).padStart(8)}   p99 ${ms(p99).padStart(8)}   (${n})`;
