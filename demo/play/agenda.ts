import type { Draw } from './draw.ts';
import type { YearProcess } from './year-process.ts';

/** One beginning of a process, on a day of the year that is played. */
export type Appointment = {
  readonly day: number;
  readonly process: YearProcess;
  readonly number: number;
};

/** The stock comes in during the first weeks, as cases that the former executor hands over. */
const STOCK_WITHIN = 0.08;
/** What begins in the last weeks is still open when the year ends, as it should. */
const UNTIL = 0.97;

/**
 * What begins when, for a part of the real numbers. Half a beginning is one in half of the seeds.
 *
 * @param scale 1 = as many as the three municipalities have
 * @param days length of the year
 */
export function agendaOf(
  processes: readonly YearProcess[],
  { scale, days, draw }: { scale: number; days: number; draw: Draw },
): Appointment[] {
  return processes
    .flatMap((process) => {
      const { slug, perYear, stock = 0, from = 0 } = process;
      const count = (full: number, kind: string) => {
        const exact = full * scale;
        return Math.floor(exact) + (draw.chance(exact % 1, slug, kind) ? 1 : 0);
      };
      const known = count(stock, 'stock');
      // However small the part, of everything there is one to see.
      const all = known + Math.max(1, count(perYear * (days / 365), 'new'));
      return Array.from({ length: all }, (_, number) => {
        const [low, high] = number < known ? [0, STOCK_WITHIN] : [from, UNTIL];
        const part = draw.between(low * 1000, high * 1000, slug, number) / 1000;
        return { day: Math.round(part * days), process, number };
      });
    })
    .sort((a, b) => a.day - b.day || a.number - b.number);
}
