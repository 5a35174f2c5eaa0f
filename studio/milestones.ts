type Flow = { readonly from: string; readonly to: string; readonly inner: string };

/** A way that only a case with this milestone takes. */
const AT_MILESTONE = />=\s*mijlpaal\s*=\s*"([a-z][a-z0-9-]*)"\s*</;

/**
 * Where the way of each milestone comes out on the way that every case walks: a case that never was there has not done what comes before
 * it. A milestone whose way stays apart has no such place. From the text of the model: one that runs need not be judged.
 *
 * @returns ids of elements by milestone
 */
export function milestonesIn(xml: string): Map<string, string> {
  const flows = flowsIn(xml);
  const joins = (id: string, passed: readonly string[]): string | undefined => {
    if (passed.includes(id)) return undefined;
    if (flows.filter(({ to }) => to === id).length > 1) return id;
    const [next, ...others] = flows.filter(({ from }) => from === id);
    return next && others.length === 0 ? joins(next.to, [...passed, id]) : undefined;
  };
  return new Map(
    flows.flatMap(({ inner, to }) => {
      const milestone = AT_MILESTONE.exec(inner)?.[1];
      const place = milestone && joins(to, []);
      return place ? [[milestone, place] as const] : [];
    }),
  );
}

const flowsIn = (xml: string): Flow[] =>
  [...xml.matchAll(/<bpmn:sequenceFlow ([^>]*?)(?:\/>|>([\s\S]*?)<\/bpmn:sequenceFlow>)/g)].map(
    ([, attributes = '', inner = '']) => ({
      from: /sourceRef="([^"]+)"/.exec(attributes)?.[1] ?? '',
      to: /targetRef="([^"]+)"/.exec(attributes)?.[1] ?? '',
      inner,
    }),
  );
