import { isDay } from '../law/calendar.ts';
import { BerichtOnbruikbaar } from './errors.ts';

/** A message of a party with its content, read field by field: nothing in it is trusted. */
export type Bericht = {
  readonly partij: string;
  /** The party's reference; with `partij` it makes a key for what follows from the message. */
  readonly kenmerk: string;
  readonly soort: string;
  readonly geschrevenOp: Date;
  /** Each throws BerichtOnbruikbaar with the name of the field, never its value. */
  readonly text: (field: string) => string;
  readonly optionalText: (field: string) => string | null;
  readonly day: (field: string) => string;
  readonly optionalDay: (field: string) => string | null;
  readonly oneOf: <Code extends string>(field: string, codes: readonly Code[]) => Code;
  readonly flag: (field: string) => boolean;
  /** Euros, at most two decimals. */
  readonly amount: (field: string) => number;
  /** A whole number, at least one. */
  readonly count: (field: string) => number;
};

/** @param gegevens the content as the party gave it */
export function readBericht(
  head: Pick<Bericht, 'partij' | 'kenmerk' | 'soort' | 'geschrevenOp'>,
  gegevens: Readonly<Record<string, unknown>>,
): Bericht {
  const wrong = (field: string) =>
    new BerichtOnbruikbaar(`veld-onjuist-${field.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`);
  const optionalText = (field: string) => {
    const value = gegevens[field] ?? null;
    if (value === null) return null;
    if (typeof value !== 'string' || value.trim() === '' || value.length > 20_000)
      throw wrong(field);
    return value;
  };
  const text = (field: string) => {
    const value = optionalText(field);
    if (value === null) throw wrong(field);
    return value;
  };
  const optionalDay = (field: string) => {
    const value = optionalText(field);
    if (value !== null && !isDay(value)) throw wrong(field);
    return value;
  };
  return {
    ...head,
    text,
    optionalText,
    optionalDay,
    day(field) {
      const value = optionalDay(field);
      if (value === null) throw wrong(field);
      return value;
    },
    oneOf(field, codes) {
      const value = text(field);
      const code = codes.find((known) => known === value);
      if (code === undefined) throw wrong(field);
      return code;
    },
    flag(field) {
      const value = gegevens[field];
      if (typeof value !== 'boolean') throw wrong(field);
      return value;
    },
    amount(field) {
      const value = gegevens[field];
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) throw wrong(field);
      if (Math.abs(Math.round(value * 100) - value * 100) > 1e-6) throw wrong(field);
      return value;
    },
    count(field) {
      const value = gegevens[field];
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1)
        throw wrong(field);
      return value;
    },
  };
}
