declare module 'bpmn-moddle' {
  /** Reads BPMN 2.0 with extensions; the package brings no types. */
  export class BpmnModdle {
    constructor(packages: Record<string, object>);
    fromXML(xml: string): Promise<{ rootElement: object }>;
  }
}
