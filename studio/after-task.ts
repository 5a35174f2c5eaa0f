import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };

/** What a model says about what comes right after a user task. */
export type AfterTask = {
  /** user tasks to which its token can come without waiting anywhere: over choices, decision tables and steps of the platform */
  readonly reach: ReadonlySet<string>;
  /** clocks on the task that leave it open when they go off; they would go off again */
  readonly clocks: readonly string[];
  /** it stands in a sub-process, or is there for each of a list: there may be more than one of it */
  readonly apart: boolean;
  /** variables that its completion sets beside those of its form */
  readonly outputs: readonly string[];
};

type Node = {
  readonly $type: string;
  readonly id: string;
  readonly flowElements?: readonly Node[];
  readonly outgoing?: readonly { readonly targetRef?: Node }[];
  readonly attachedToRef?: Node;
  readonly cancelActivity?: boolean;
  readonly eventDefinitions?: readonly { readonly $type: string }[];
  readonly loopCharacteristics?: unknown;
  readonly extensionElements?: { readonly values?: readonly Mapping[] };
};
type Mapping = {
  readonly $type: string;
  readonly outputParameters?: readonly { readonly target: string }[];
};

/** A token passes these at once, or as soon as the platform did the step; there is one token before and one after. */
const PASSING = new Set(['bpmn:ExclusiveGateway', 'bpmn:ServiceTask', 'bpmn:BusinessRuleTask']);

/**
 * From the text of a model that runs. A fork, a called process, a wait for a message or a date end the search: what lies behind them is
 * not in reach.
 *
 * @returns undefined when the model has no such user task, or is no model
 */
export async function afterTask(xml: string, elementId: string): Promise<AfterTask | undefined> {
  const read = await new BpmnModdle({ zeebe }).fromXML(xml).catch(() => undefined);
  if (!read) return undefined;
  const { rootElement } = read;
  const roots = (rootElement as unknown as { rootElements?: Node[] }).rootElements ?? [];
  const top = roots.filter(({ $type }) => $type === 'bpmn:Process');
  const found = top.flatMap((process) => find(process, elementId, 0))[0];
  if (!found) return undefined;
  const { node, siblings, depth } = found;
  const on = (host: Node) => siblings.filter(({ attachedToRef }) => attachedToRef?.id === host.id);

  const reach = new Set<string>();
  const seen = new Set<string>();
  const visit = (next: Node | undefined): void => {
    if (!next || seen.has(next.id)) return;
    seen.add(next.id);
    if (next.$type === 'bpmn:UserTask') reach.add(next.id);
    if (!PASSING.has(next.$type)) return;
    follow(next);
    // An outcome that a step throws goes on where it is drawn.
    for (const event of on(next)) if (has(event, 'Error')) follow(event);
  };
  const follow = (from: Node) => {
    for (const { targetRef } of from.outgoing ?? []) visit(targetRef);
  };
  follow(node);
  return {
    reach,
    clocks: on(node)
      .filter((event) => event.cancelActivity === false && has(event, 'Timer'))
      .map(({ id }) => id),
    apart: depth > 0 || node.loopCharacteristics !== undefined,
    outputs: (node.extensionElements?.values ?? [])
      .filter(({ $type }) => $type === 'zeebe:IoMapping')
      .flatMap(({ outputParameters = [] }) => outputParameters.map(({ target }) => target)),
  };
}

function find(
  scope: Node,
  id: string,
  depth: number,
): { node: Node; siblings: readonly Node[]; depth: number }[] {
  const siblings = scope.flowElements ?? [];
  return siblings.flatMap((node) =>
    node.$type === 'bpmn:UserTask' && node.id === id
      ? [{ node, siblings, depth }]
      : find(node, id, depth + 1),
  );
}

const has = ({ eventDefinitions }: Node, kind: string): boolean =>
  eventDefinitions?.some(({ $type }) => $type === `bpmn:${kind}EventDefinition`) ?? false;
