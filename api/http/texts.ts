import texts from '../../texts/nl/api.json' with { type: 'json' };

export type TextKey = keyof typeof texts;

const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** A sentence of the catalogue texts/nl/api.json with its `{places}` filled in. */
export function text(key: TextKey, places: Readonly<Record<string, string>> = {}): string {
  return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
}

/** '23 november 2026 om 10:14': a moment as people write it. */
export const moment = (op: Date): string => MOMENT.format(op);

const DAG = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** '23 november 2026': a calendar day 'YYYY-MM-DD' as people write it. */
export const longDay = (day: string): string => DAG.format(new Date(`${day}T00:00:00Z`));

export const hasText = (key: string): key is TextKey => key in texts;
