import type { Element } from '../processes/read-models.ts';

/** Flows that a token took and events that it passed in this run, as `<process>/<element>`. */
const passed = new Set<string>();

/** Reads a bulk of the record stream; called for every bulk, whoever it is for. */
export function watchFlows(bulk: string): void {
  for (const line of bulk.split('\n')) {
    const flow = line.includes('"intent":"SEQUENCE_FLOW_TAKEN"');
    const event =
      line.includes('"intent":"ELEMENT_COMPLETED"') &&
      line.includes('"bpmnElementType":"INTERMEDIATE_CATCH_EVENT"');
    if (!flow && !event) continue;
    const { value } = JSON.parse(line);
    passed.add(`${value.bpmnProcessId}/${value.elementId}`);
  }
}

/** What was passed until now. */
export const flowsTaken = (): string[] => [...passed];

export type Coverage = {
  readonly slug: string;
  readonly total: number;
  readonly missed: readonly string[];
};

/** Per model the flows that are not among those `taken`. The engine writes no record for a flow out of an event-based gateway: its event counts. */
export function flowCoverage(
  models: readonly { readonly slug: string; readonly elements: readonly Element[] }[],
  taken: ReadonlySet<string>,
): Coverage[] {
  return models.map(({ slug, elements }) => {
    const flows = elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow');
    const counted = ({ id, sourceRef, targetRef }: Element) =>
      sourceRef?.$type === 'bpmn:EventBasedGateway' ? `${slug}/${targetRef?.id}` : `${slug}/${id}`;
    return {
      slug,
      total: flows.length,
      missed: flows.filter((flow) => !taken.has(counted(flow))).map(({ id }) => id),
    };
  });
}
