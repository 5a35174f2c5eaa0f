import { type Element, extension } from './model.ts';

/** What a model says of the world around it; from its text, for a model that runs and need not be judged. */
export type Said = {
  /** names of messages */
  readonly berichten: readonly string[];
  /** codes of faults that it draws */
  readonly foutcodes: readonly string[];
  /** forms of tasks that a second person must do */
  readonly vierOgen: readonly string[];
};

export const saidIn = (xml: string): Said => ({
  berichten: all(xml, /<bpmn:message [^>]*name="([^"]+)"/g),
  foutcodes: all(xml, /<bpmn:error [^>]*errorCode="([^"]+)"/g),
  vierOgen: all(xml, /(<bpmn:userTask [\s\S]*?<\/bpmn:userTask>)/g)
    .filter((task) => task.includes('key="vier-ogen'))
    .flatMap((task) => all(task, /externalReference="([^"]+)"/g)),
});

const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, word]) => word as string);

/** The headers of a task, by their name. */
export function headersOf(element: Element): ReadonlyMap<string, string> {
  const headers = extension(element, 'zeebe:TaskHeaders')?.values as
    | readonly { readonly key?: string; readonly value?: string }[]
    | undefined;
  return new Map((headers ?? []).map(({ key = '', value = '' }) => [key, value]));
}
