/** Packages that bring no types: what we use of them. */
declare module 'bpmn-moddle' {
  /** Reads BPMN 2.0 with extensions. */
  export class BpmnModdle {
    constructor(packages: Record<string, object>);
    fromXML(
      xml: string,
    ): Promise<{ rootElement: object; warnings: readonly { readonly message: string }[] }>;
  }
}

declare module 'bpmnlint' {
  export class Linter {
    constructor(options: { resolver: object; config: object });
    /** @returns by rule what it found; `id` of the element */
    lint(definitions: unknown): Promise<Record<string, { id?: string; message: string }[]>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {
    constructor(options: { require: NodeJS.Require });
  }
}
