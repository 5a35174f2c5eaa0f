import type { Element, Model } from '../studio/model.ts';

type Event = Element & {
  readonly attachedToRef?: { readonly id: string };
  readonly eventDefinitions?: readonly {
    readonly $type: string;
    readonly messageRef?: { readonly name?: string };
    readonly errorRef?: { readonly errorCode?: string };
  }[];
};
type Flow = Element & { readonly conditionExpression?: { readonly body?: string } };

export type Start = {
  readonly elementId: string;
  readonly naam: string;
  /** name of the message that begins it; null = it simply begins */
  readonly bericht: string | null;
};

/** Where a process can begin by hand: at a plain start, or by its message. */
export const startsOf = ({ process }: Model): Start[] =>
  (process.flowElements ?? [])
    .filter(({ $type }) => $type === 'bpmn:StartEvent')
    .flatMap((element) => {
      const { id, name = id, eventDefinitions = [] } = element as Event;
      const [definition] = eventDefinitions;
      if (definition && definition.$type !== 'bpmn:MessageEventDefinition') return [];
      return [{ elementId: id, naam: name, bericht: definition?.messageRef?.name ?? null }];
    });

export const nameOf = ({ elements }: Model, elementId: string): string =>
  elements.find(({ id }) => id === elementId)?.name ?? elementId;

/** The error codes that the model catches at the edge of a step: other outcomes of what the machine does there. */
export const errorsOf = ({ elements }: Model, elementId: string): string[] =>
  elements.flatMap((element) => {
    const { attachedToRef, eventDefinitions = [] } = element as Event;
    return attachedToRef?.id === elementId
      ? eventDefinitions.flatMap(({ errorRef }) =>
          errorRef?.errorCode ? [errorRef.errorCode] : [],
        )
      : [];
  });

/** How many flows a model has, as `<process>/<element>` the way a record tells that one was taken. */
export const flowsOf = ({ process, elements }: Model): Map<string, string> =>
  new Map(
    elements
      .filter(({ $type }) => $type === 'bpmn:SequenceFlow')
      .map((element) => {
        const { id, sourceRef, targetRef } = element as Element & {
          readonly sourceRef?: Element;
          readonly targetRef?: Element;
        };
        const told = sourceRef?.$type === 'bpmn:EventBasedGateway' ? targetRef?.id : id;
        return [id, `${process.id}/${told}`];
      }),
  );

const WORDS = new Set([
  'and',
  'or',
  'not',
  'true',
  'false',
  'null',
  'if',
  'then',
  'else',
  'in',
  'between',
  'some',
  'every',
  'satisfies',
  'for',
  'return',
]);

/** Variables on which the choices of the model depend: what an answer should contain. */
export const askedIn = ({ elements }: Model): string[] => {
  const bodies = elements.flatMap((element) => {
    const { conditionExpression } = element as Flow;
    return conditionExpression?.body ? [conditionExpression.body] : [];
  });
  const names = bodies.flatMap((body) =>
    [...body.replace(/"[^"]*"/g, '').matchAll(/(?<![.\w])([a-z_]\w*)(?!\w|\s*\()/gi)].map(
      ([, name]) => name as string,
    ),
  );
  return [...new Set(names)].filter((name) => !WORDS.has(name)).sort();
};
