import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };

export type Element = {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly documentation?: readonly { readonly text: string }[];
  readonly flowElements?: readonly Element[];
  readonly incoming?: readonly Element[];
  readonly outgoing?: readonly Element[];
  readonly extensionElements?: { readonly values: readonly Extension[] };
  readonly conditionExpression?: { readonly body: string };
  readonly eventDefinitions?: readonly {
    readonly timeDate?: { readonly body: string };
    readonly messageRef?: { readonly name: string };
  }[];
  readonly errorCode?: string;
  readonly sourceRef?: Element;
  readonly attachedToRef?: Element;
  readonly targetRef?: Element;
};
type Extension = Readonly<Record<string, unknown>>;
type Parameter = { readonly source: string; readonly target: string };

const folder = fileURLToPath(new URL('../../processes/', import.meta.url));
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const deep = (element: Element): Element[] =>
  (element.flowElements ?? []).flatMap((child) => [child, ...deep(child)]);

/** The extension of an element, such as its job type or its form. */
export const extension = (element: Element, type: string): Extension | undefined =>
  element.extensionElements?.values.find(({ $type }) => $type === type);

/** The input and output mappings of an element. */
export function mappings(element: Element): { inputs: Parameter[]; outputs: Parameter[] } {
  const found = extension(element, 'zeebe:IoMapping');
  return {
    inputs: (found?.inputParameters as Parameter[]) ?? [],
    outputs: (found?.outputParameters as Parameter[]) ?? [],
  };
}

/** The headers of a user task. */
export const headers = (element: Element): Record<string, string> =>
  Object.fromEntries(
    (
      (extension(element, 'zeebe:TaskHeaders')?.values ?? []) as { key: string; value: string }[]
    ).map(({ key, value }) => [key, value]),
  );

/** Every model with what stands in it and with the text of its variables.ts. */
export const models = await Promise.all(
  slugs.map(async (slug) => {
    const xml = readFileSync(`${folder}${slug}/${slug}.bpmn`, 'utf8');
    const { rootElement } = await new BpmnModdle({ zeebe }).fromXML(xml);
    const roots = (rootElement as unknown as { rootElements: Element[] }).rootElements;
    const process = roots.find(({ $type }) => $type === 'bpmn:Process') as Element;
    const source = readFileSync(`${folder}${slug}/variables.ts`, 'utf8');
    return { slug, xml, roots, process, elements: deep(process), source };
  }),
);

/** Every decision table: its file, and its text. */
export const decisions = slugs.flatMap((slug) =>
  readdirSync(`${folder}${slug}`)
    .filter((name) => name.endsWith('.dmn'))
    .map((name) => ({
      slug,
      id: name.replace('.dmn', ''),
      xml: readFileSync(`${folder}${slug}/${name}`, 'utf8'),
    })),
);

/** The names in `type Variables` of a process. */
export function variablesOf(slug: string): string[] {
  const source = models.find((model) => model.slug === slug)?.source ?? '';
  return [...typeVariables(source).matchAll(/^ {2}(\w+):/gm)].map(([, name]) => String(name));
}

/** The text of `type Variables`, without what follows it. */
export function typeVariables(source: string): string {
  const begin = source.indexOf('export type Variables = {');
  return source.slice(begin, source.indexOf('\n};', begin));
}

const WORDS =
  /\b(and|or|not|if|then|else|null|true|false|date|time|round|half|up|min|in|between)\b/g;

/** The variables that a FEEL expression reads: names that are no text, no property, no function and no word of FEEL. */
export const readBy = (expression: string): string[] => [
  ...new Set(
    expression
      .replace(/"[^"]*"/g, '')
      .replace(/\.\w+/g, '')
      .replace(WORDS, '')
      .match(/[A-Za-z_]\w*/g) ?? [],
  ),
];

/** The `mijlpalen` of a process: where a case that is brought over may begin. */
export function mijlpalenOf(slug: string): string[] {
  const source = models.find((model) => model.slug === slug)?.source ?? '';
  const list = /export const mijlpalen = \[([^\]]*)\]/.exec(source)?.[1] ?? '';
  return [...list.matchAll(/'([a-z0-9-]+)'/g)].map(([, name]) => String(name));
}
