import english from '../../texts/en/api.json' with { type: 'json' };
import texts from '../../texts/nl/api.json' with { type: 'json' };
import { language, type Taal } from './language.ts';

export type TextKey = keyof typeof texts;

const catalogues: Record<Taal, Readonly<Record<TextKey, string>>> = { nl: texts, en: english };

const inBoth = (options: Intl.DateTimeFormatOptions): Record<Taal, Intl.DateTimeFormat> => ({
  nl: new Intl.DateTimeFormat('nl-NL', options),
  en: new Intl.DateTimeFormat('en-GB', options),
});
const MOMENT = inBoth({
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const DAY = inBoth({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** A sentence of the catalogue (texts/<taal>/api.json) in the language of whoever asks, with its `{places}` filled in. */
export function text(key: TextKey, places: Readonly<Record<string, string>> = {}): string {
  return catalogues[language()][key].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => places[name] ?? whole,
  );
}

/** '23 november 2026 om 10:14': a moment as people write it. */
export const moment = (op: Date): string => MOMENT[language()].format(op);

/** '23 november 2026': a calendar day 'YYYY-MM-DD' as people write it. */
export const longDay = (day: string): string =>
  DAY[language()].format(new Date(`${day}T00:00:00Z`));

export const hasText = (key: string): key is TextKey => key in texts;
