import { formats } from './formats.ts';
import { isRecord, type Schema } from './schema.ts';

/** Largest form, in characters of JSON: a form of the law fits in a tenth of it. */
const MAX_SIZE = 200_000;
const MAX_DEPTH = 24;

/** What `if` may ask. With these few words the server can tell by itself which fields are on the screen. */
const CONDITION = new Set([
  'type',
  'properties',
  'required',
  'const',
  'enum',
  'contains',
  'minItems',
  'minimum',
]);

/**
 * What makes a form unfit to be compiled, in English for its author; empty when it is fit. Compiling is
 * running code of whoever wrote the form, so the schema is looked at first.
 *
 * - no `$ref`: what the form needs is bundled into it, nothing is fetched
 * - bounded in size and depth
 * - only formats that both sides know
 * - no pattern whose matching time can explode (ReDoS)
 */
export function screen(schema: Schema): string[] {
  const size = JSON.stringify(schema).length;
  if (size > MAX_SIZE) return [`the form has ${size} characters, more than ${MAX_SIZE}`];
  const problems: string[] = [];
  walk(schema, '', 0);
  return problems;

  function walk(node: unknown, path: string, depth: number): void {
    if (depth > MAX_DEPTH) {
      if (depth === MAX_DEPTH + 1) problems.push(`${path}: deeper than ${MAX_DEPTH} levels`);
      return;
    }
    if (Array.isArray(node)) {
      node.forEach((item, index) => {
        walk(item, `${path}/${index}`, depth + 1);
      });
    }
    if (!isRecord(node)) return;
    const inProperties = path.endsWith('/properties');
    for (const [key, value] of Object.entries(node)) {
      const here = `${path}/${key}`;
      if (!inProperties) problems.push(...keyword(key, value, here));
      if (!key.startsWith('x-') && key !== 'examples') walk(value, here, depth + 1);
    }
  }
}

function keyword(key: string, value: unknown, here: string): string[] {
  switch (key) {
    case '$ref':
      return [`${here}: refers to '${String(value)}'; a form is bundled before it is compiled`];
    case '$schema':
      return String(value).includes('draft-07') ? [] : [`${here}: forms are written in draft-07`];
    case 'format':
      return Object.hasOwn(formats, String(value))
        ? []
        : [`${here}: unknown format '${String(value)}'; see forms/formats.ts`];
    case 'pattern':
      return unsafePattern(String(value)).map((why) => `${here}: ${why}`);
    case 'patternProperties':
    case '$data':
      return [`${here}: not used in forms`];
    case 'default':
      return [`${here}: nothing is filled in beforehand; a choice of law is a person's`];
    case 'if':
      return unknownWords(value).map((word) => `${here}: a condition cannot ask for '${word}'`);
    default:
      return [];
  }
}

/** Words in a condition that `forms/conditions.ts` does not understand. */
function unknownWords(condition: unknown): string[] {
  if (!isRecord(condition)) return [];
  return Object.entries(condition).flatMap(([word, value]) => {
    if (!CONDITION.has(word)) return [word];
    if (word === 'properties' && isRecord(value)) return Object.values(value).flatMap(unknownWords);
    return word === 'contains' ? unknownWords(value) : [];
  });
}

/**
 * Reasons why a regular expression is refused. Matching time can only explode through a repeated group,
 * two unbounded repeats, a back reference or a look-around; without them it is bounded by the text.
 */
export function unsafePattern(pattern: string): string[] {
  const bare = pattern.replace(/\\[^1-9k]/g, 'x').replace(/\[(?:[^\]\\]|\\.)*\]/g, 'x');
  const problems: string[] = [];
  if (pattern.length > 200) problems.push('pattern longer than 200 characters');
  if (/\\[1-9k]/.test(bare)) problems.push('pattern with a back reference');
  if (/\(\?(?!:)/.test(bare)) problems.push('pattern with a look-around or a named group');
  if (/\)(?:[*+]|\{)/.test(bare)) problems.push('pattern with a repeated group');
  if ((bare.match(/[*+]|\{\d+,\}/g) ?? []).length > 1) {
    problems.push('pattern with more than one unbounded repeat');
  }
  try {
    new RegExp(pattern, 'u');
  } catch {
    problems.push('not a regular expression');
  }
  return problems;
}
