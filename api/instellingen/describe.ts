import { describeDuration, formatDay, isDay } from '../../law/calendar.ts';
import type { InstellingTekst } from './texts.ts';

const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const DURATION = /^P\d+[DWMY]$/;

type Words = Pick<InstellingTekst, 'eenheid' | 'delen'>;

/** A value as people read it: one line, or one for each of its parts. */
export function describeWaarde(waarde: unknown, words: Words): string[] {
  const inOneLine = (part: unknown) => describeWaarde(part, words).join(', ');
  if (Array.isArray(waarde)) return waarde.map(inOneLine);
  if (typeof waarde === 'object' && waarde !== null) {
    // The database keeps no order of the parts; the catalogue does.
    const order = Object.keys(words.delen ?? {});
    return Object.entries(waarde)
      .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
      .map(([deel, part]) => `${words.delen?.[deel] ?? deel}: ${inOneLine(part)}`);
  }
  if (typeof waarde === 'boolean') return [waarde ? 'ja' : 'nee'];
  if (typeof waarde === 'number')
    return [(words.eenheid ?? '{waarde}').replace('{waarde}', NUMBER.format(waarde))];
  const text = String(waarde);
  if (text === 'P0D') return ['meteen'];
  if (DURATION.test(text)) return [describeDuration(text)];
  return [isDay(text) ? formatDay(text) : text];
}
