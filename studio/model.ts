import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };

/** An element of a model as bpmn-moddle reads it: what we ask of it. */
export type Element = {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly flowElements?: readonly Element[];
  readonly extensionElements?: { readonly values?: readonly Extension[] };
  readonly isExecutable?: boolean;
  readonly documentation?: readonly { readonly text?: string }[];
  /** what other programs wrote on the element */
  readonly $attrs?: Readonly<Record<string, unknown>>;
};
export type Extension = Readonly<Record<string, unknown>> & { readonly $type: string };

/** Made once: it is the description of the language, and making it takes longer than reading a small model. */
const moddle = new BpmnModdle({ zeebe });

export type Model = {
  /** what bpmnlint looks at */
  readonly definitions: unknown;
  readonly process: Element;
  /** everything in the process, also in its sub-processes */
  readonly elements: readonly Element[];
  /** where each step stands in the drawing, by its id */
  readonly places: ReadonlyMap<string, string>;
};

/** Larger than any drawing that a person can still read. */
export const LARGEST_MODEL = 800_000;

/** Why a text is no model that can be kept; `code` is a text of the catalogue. */
export class UnreadableModel extends Error {
  readonly code: 'te-groot' | 'doctype' | 'geen-bpmn' | 'een-proces' | 'geen-plaatje' | 'dubbel';
  readonly detail: string;
  constructor(code: UnreadableModel['code'], detail = '') {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Reads BPMN 2.0 XML. Document types and entities are refused unread: a model needs none, and they can be made to explode or to
 * point at files (OWASP: XML External Entity).
 *
 * @throws UnreadableModel
 */
export async function readModel(xml: string): Promise<Model> {
  if (Buffer.byteLength(xml) > LARGEST_MODEL) throw new UnreadableModel('te-groot');
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new UnreadableModel('doctype');
  const { rootElement, warnings } = await moddle.fromXML(xml).catch((error: Error) => {
    throw new UnreadableModel('geen-bpmn', firstLine(error));
  });
  const wrong = warnings.find(({ message }) => /duplicate ID/i.test(message));
  if (wrong) throw new UnreadableModel('dubbel', firstLine(wrong));
  const [warning] = warnings;
  if (warning) throw new UnreadableModel('geen-bpmn', firstLine(warning));
  const { rootElements = [], diagrams = [] } = rootElement as unknown as {
    rootElements?: Element[];
    diagrams?: Diagram[];
  };
  const processes = rootElements.filter(({ $type }) => $type === 'bpmn:Process');
  const [process] = processes;
  if (!process || processes.length > 1) throw new UnreadableModel('een-proces');
  if (diagrams.length === 0) throw new UnreadableModel('geen-plaatje');
  return { definitions: rootElement, process, elements: deep(process), places: placesIn(diagrams) };
}

type Drawn = {
  readonly bpmnElement?: { readonly id: string };
  readonly bounds?: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
};
type Diagram = { readonly plane?: { readonly planeElement?: readonly Drawn[] } };

const placesIn = (diagrams: readonly Diagram[]): Map<string, string> =>
  new Map(
    diagrams
      .flatMap(({ plane }) => plane?.planeElement ?? [])
      .flatMap(({ bpmnElement, bounds }) =>
        bpmnElement && bounds
          ? [[bpmnElement.id, [bounds.x, bounds.y, bounds.width, bounds.height].join(' ')] as const]
          : [],
      ),
  );

export const extension = (element: Element, type: string): Extension | undefined =>
  element.extensionElements?.values?.find(({ $type }) => $type === type);

/** The processes that a model calls, from its text: for a model that runs and need not be judged. */
export const callsIn = (xml: string): string[] =>
  [...xml.matchAll(/<zeebe:calledElement [^>]*processId="([^"]+)"/g)].map(([, id]) => id as string);

const deep = (element: Element): Element[] =>
  (element.flowElements ?? []).flatMap((child) => [child, ...deep(child)]);

const firstLine = ({ message }: { message: string }): string =>
  (message.split('\n')[0] ?? '').slice(0, 200);
