import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };

/** A step to which the token of a step can be moved. */
export type Place = {
  readonly id: string;
  readonly naam: string | null;
  readonly soort: string;
  /** right behind the step: going there leaves the step out */
  readonly volgende: boolean;
};

type Node = {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly flowElements?: readonly Node[];
  readonly outgoing?: readonly { readonly targetRef?: Node }[];
  readonly loopCharacteristics?: unknown;
  readonly triggeredByEvent?: boolean;
};

/** A token can begin here. Not at an event that only something else starts, nor at a gateway that waits for all its branches. */
const BEGINS =
  /^bpmn:(?:\w*Task|CallActivity|SubProcess|ExclusiveGateway|EventBasedGateway|Intermediate(?:Catch|Throw)Event|EndEvent)$/;

/**
 * Where the token of a step may go, in the model that its case runs on: the steps beside it in the same process or sub-process, and
 * the step itself, to begin anew. `nested` says that they lie in a sub-process.
 *
 * @returns undefined when the model has no such step, or when there is one of it for each of a list
 */
export async function whereTo(
  xml: string,
  elementId: string,
): Promise<{ readonly nested: boolean; readonly places: readonly Place[] } | undefined> {
  const read = await new BpmnModdle({ zeebe }).fromXML(xml).catch(() => undefined);
  if (!read) return undefined;
  const roots =
    (read.rootElement as unknown as { rootElements?: readonly Node[] }).rootElements ?? [];
  const found = roots
    .filter(({ $type }) => $type === 'bpmn:Process')
    .flatMap((process) => find(process, elementId, false))[0];
  if (!found || found.node.loopCharacteristics) return undefined;
  const next = new Set((found.node.outgoing ?? []).map(({ targetRef }) => targetRef?.id));
  return {
    nested: found.nested,
    places: found.siblings
      .filter(({ $type, triggeredByEvent }) => BEGINS.test($type) && !triggeredByEvent)
      .map(({ id, name, $type }) => ({
        id,
        naam: name ?? null,
        soort: $type.replace('bpmn:', ''),
        volgende: next.has(id),
      })),
  };
}

function find(
  scope: Node,
  id: string,
  nested: boolean,
): { node: Node; siblings: readonly Node[]; nested: boolean }[] {
  const siblings = scope.flowElements ?? [];
  return siblings.flatMap((node) =>
    node.id === id ? [{ node, siblings, nested }] : find(node, id, true),
  );
}
