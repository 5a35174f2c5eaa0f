/** Packages that bring no types: what we use of them. */
declare module 'bpmn-moddle' {
  /** Reads BPMN 2.0 with extensions. */
  export class BpmnModdle {
    constructor(packages?: Record<string, object>);
    fromXML(
      xml: string,
    ): Promise<{ rootElement: object; warnings: readonly { readonly message: string }[] }>;
    toXML(root: object): Promise<{ xml: string }>;
  }
}

declare module 'bpmn-auto-layout' {
  /** Draws a process that has no drawing. */
  export function layoutProcess(xml: string): Promise<string>;
}

declare module 'bpmnlint' {
  export class Linter {
    constructor(options: { resolver: object; config: object });
    /** @returns by rule what it found; `id` of the element */
    lint(
      definitions: unknown,
    ): Promise<
      Record<string, { id?: string; message: string; path?: readonly (string | number)[] }[]>
    >;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {
    constructor(options: { require: NodeJS.Require });
  }
}

declare module 'dmn-moddle' {
  /** Reads DMN 1.3. */
  export class DmnModdle {
    constructor(packages?: Record<string, object>);
    fromXML(
      xml: string,
      type: string,
    ): Promise<{ rootElement: object; warnings: readonly { readonly message: string }[] }>;
  }
}
