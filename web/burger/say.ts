import texts from '../../texts/nl/burger.json' with { type: 'json' };

export type Sentence = keyof typeof texts;

/** A sentence of texts/nl/burger.json with its `{places}` filled in. This page is small: it has no library for it. */
export const say = (key: Sentence, places: Readonly<Record<string, string>> = {}): string =>
  texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);

const DAY = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', dateStyle: 'long' });
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
});
const NUMBER = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** '21 december 2026'. */
export const day = (iso: string): string => DAY.format(new Date(`${iso}T00:00:00Z`));
/** '14 december 2026 om 10:14'. */
export const moment = (iso: string): string => MOMENT.format(new Date(iso));
/** '1,2 MB'. */
export const fileSize = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${NUMBER.format(Math.max(1, Math.round(bytes / 1024)))} kB`
    : `${NUMBER.format(bytes / 1024 / 1024)} MB`;
