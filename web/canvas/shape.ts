/** An element as bpmn-js holds it: what we use of it. */
export type Shape = {
  readonly id: string;
  readonly type: string;
  readonly parent?: Shape;
  readonly labelTarget?: Shape;
  readonly businessObject: Moddle;
  /** arrows that leave it */
  readonly outgoing?: readonly Shape[];
  /** of a flow */
  readonly waypoints?: readonly Point[];
};
export type Moddle = Record<string, unknown> & {
  readonly $type: string;
  id: string;
  name?: string;
};
export type Point = { readonly x: number; readonly y: number };
