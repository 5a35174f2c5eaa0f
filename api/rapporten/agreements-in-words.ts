import type { Doorlooptijden } from '../doorlooptijden/schema.ts';
import { AFGESPROKEN } from '../exporten/agreed-columns.ts';
import { text } from '../http/texts.ts';

const digits = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

const inDigits = (value: number | null) => (value === null ? '–' : digits.format(value));

/** For each municipality what was agreed, what it was, and whether that meets it; or one line that nothing was agreed. */
export function agreementsInWords(
  { perGemeente }: Doorlooptijden,
  regeling: string | undefined,
): string[] {
  if (regeling) return [text('afspraak.regeling')];
  const lines = perGemeente.flatMap(({ naam, cijfers }) =>
    cijfers.afspraken.map(({ figuur, waarde, was, gehaald }) =>
      text('mail.rapport.afspraak', {
        gemeente: naam,
        figuur: AFGESPROKEN[figuur],
        waarde: inDigits(waarde),
        was: inDigits(was),
        oordeel: text(VERDICT[`${gehaald}`]),
      }),
    ),
  );
  return lines.length > 0 ? lines : [text('afspraak.geen')];
}

const VERDICT = {
  true: 'mail.rapport.gehaald',
  false: 'mail.rapport.niet-gehaald',
  null: 'mail.rapport.onbekend',
} as const;
