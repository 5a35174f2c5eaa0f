import type { Moddle } from './shape.ts';

/** What the engine reads of an element beside BPMN itself. */
export const valuesOf = (businessObject: Moddle): Moddle[] =>
  (businessObject.extensionElements as { values?: Moddle[] } | undefined)?.values ?? [];

export const extension = (businessObject: Moddle, type: string): Moddle | undefined =>
  valuesOf(businessObject).find(({ $type }) => $type === type);

/** What an element gets or hands on by name, in its order. */
export const mappingsOf = (
  businessObject: Moddle,
  which: 'inputParameters' | 'outputParameters',
): Moddle[] =>
  (extension(businessObject, 'zeebe:IoMapping')?.[which] as Moddle[] | undefined) ?? [];
