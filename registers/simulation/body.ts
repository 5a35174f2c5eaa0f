import { isDay } from '../../law/calendar.ts';

/** Reads fields of a request body without trusting it; a party answers 400 with the name of what is wrong. */
export type Body = Readonly<Record<string, unknown>>;

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';
export const isCalendarDay = (value: unknown): value is string =>
  typeof value === 'string' && isDay(value);
/** Euros above zero, at most two decimals. */
export const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && Math.abs(Math.round(value * 100) - value * 100) < 1e-6;

/** The name of the first field that fails its check, or `undefined`. */
export const firstWrong = (
  body: Body,
  checks: Readonly<Record<string, (value: unknown) => boolean>>,
): string | undefined => Object.keys(checks).find((field) => !checks[field]?.(body[field]));
