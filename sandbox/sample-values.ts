import type { Resource } from '../engine/port.ts';

/** What a variable may be, as JSON; the first is as good a guess as any. */
export type Samples = ReadonlyMap<string, readonly string[]>;

/** A reader chooses from these; more are in the model itself. */
const MOST = 12;
/** A date that nothing else is said of lies so far ahead: it can be waited for. */
const AHEAD_MS = 30 * 86_400_000;

const NAME = '(?<![.\\w])([a-z_]\\w*)';
const VALUE = '("[^"]*"|true|false|-?\\d+(?:\\.\\d+)?)';

/**
 * The values to which models and tables look, by variable: what a step of the machine may answer so that something happens. Read from
 * conditions, mappings and the rules of tables; what they say of a part of a variable (`a.b`) is left out.
 */
export function sampleValues(resources: readonly Resource[], now: Date): Samples {
  const found = new Map<string, Set<string>>();
  const add = (name: string, ...values: readonly string[]) => {
    const known = found.get(name) ?? new Set();
    found.set(name, known);
    for (const value of values) if (known.size < MOST) known.add(value);
  };
  const ahead = new Date(now.getTime() + AHEAD_MS).toISOString();
  for (const { name, content } of resources) {
    const xml = content.toString();
    if (name.endsWith('.dmn')) ofTable(xml, add);
    else for (const feel of expressionsIn(xml)) ofExpression(feel, ahead, add);
  }
  return new Map([...found].map(([name, values]) => [name, [...values]]));
}

type Add = (name: string, ...values: readonly string[]) => void;

function ofExpression(feel: string, ahead: string, add: Add): void {
  for (const [, name, value] of feel.matchAll(new RegExp(`${NAME}\\s*!?=\\s*${VALUE}`, 'g')))
    add(String(name), String(value));
  for (const [, name] of feel.matchAll(/date and time\(([a-z_]\w*)\)/g))
    add(String(name), JSON.stringify(ahead));
  for (const [, name] of feel.matchAll(/(?<!\w)date\(([a-z_]\w*)\)/g))
    add(String(name), JSON.stringify(ahead.slice(0, 10)));
  const [, yes] = /^\s*(?:not\()?([a-z_]\w*)\)?\s*$/.exec(feel) ?? [];
  if (yes) add(yes, 'true', 'false');
}

/** Conditions, timers and mappings of a model, as FEEL. */
const expressionsIn = (xml: string): string[] =>
  [
    ...xml.matchAll(/<bpmn:(?:conditionExpression|timeDate|timeDuration)[^>]*>=([^<]*)</g),
    ...xml.matchAll(/ source="=([^"]*\W[^"]*)"/g),
  ].map(([, feel]) => unescaped(String(feel)));

function ofTable(xml: string, add: Add): void {
  for (const table of xml.split('<decisionTable').slice(1)) {
    const inputs = [...table.matchAll(/<inputExpression[^>]*>\s*<text>([^<]*)</g)].map(([, text]) =>
      String(text).trim(),
    );
    for (const rule of table.split('<rule').slice(1)) {
      const entries = [...rule.matchAll(/<inputEntry[^>]*>\s*<text>([^<]*)</g)];
      entries.forEach(([, text], column) => {
        const name = inputs[column] ?? '';
        if (!/^[a-z_]\w*$/i.test(name)) return;
        const values = unescaped(String(text)).matchAll(new RegExp(VALUE, 'g'));
        add(name, ...[...values].map(([value]) => value));
      });
    }
  }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
