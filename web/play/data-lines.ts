/** What somebody typed as data of a case, one `name = value` per line; or the line, from 1, that cannot be read. */
export type Typed = { variabelen: Record<string, unknown> } | { regel: number };

/** A value is JSON where it can be, else the text itself: `ja` and `2026-12-01` need no quotation marks. */
export function readLines(text: string): Typed {
  const variabelen: Record<string, unknown> = {};
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, name, value] = /^\s*([a-zA-Z_]\w*)\s*=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return { regel: index + 1 };
    variabelen[name] = readValue(value.trim());
  }
  return { variabelen };
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What every case of the platform begins with. */
export const firstLines = (today: string, gemeente = 'dinkelland'): string =>
  `zaakId = proef\ngemeente = ${gemeente}\nregeling = bijstand\nmeldingOp = ${today}\nmijlpaal = null`;

export type Samples = readonly { naam: string; waarden: readonly string[] }[];

/** A line for each variable of which a value is known: the first that models look at, or that of the sample resident. */
export function sampleLines(names: readonly string[], samples: Samples): string {
  return names
    .flatMap((name) => {
      const value = samples.find(({ naam }) => naam === name)?.waarden[0];
      return value === undefined ? [] : [`${name} = ${value}`];
    })
    .join('\n');
}

/** The variables among these that may be one thing or another. */
export const choicesAmong = (names: readonly string[], samples: Samples): Samples =>
  samples.filter(({ naam, waarden }) => names.includes(naam) && waarden.length > 1);
