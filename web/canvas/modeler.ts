import Modeler from 'bpmn-js/lib/Modeler';
import { CreateAppendAnythingModule } from 'bpmn-js-create-append-anything';
import copyPaste from 'bpmn-js-native-copy-paste';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import grid from 'diagram-js-grid';
import minimap from 'diagram-js-minimap';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import type { Sjabloon } from '../../api/ontwerpen/schema.ts';
import { insertStep } from './insert-step.ts';
import { type KnownVariable, knownAt, type Sources } from './known-variables.ts';
import { reachPalette } from './palette-keys.ts';
import {
  type Answer,
  type Question,
  readAnswers,
  type TemplateQuestion,
  writeAnswer,
} from './properties.ts';
import { putTemplate } from './put-template.ts';
import type { Moddle, Point, Shape } from './shape.ts';
import { translate } from './translate.ts';

/** One step of the model as the list and the panel show it. */
export type Step = {
  readonly id: string;
  readonly naam: string;
  readonly type: string;
  /** what its arrows lead to, with the words on each */
  readonly naar: readonly { readonly naam: string; readonly als: string }[];
};

/** A sign on the corner of an element, with its meaning in words. */
export type Sign = { readonly elementId: string; readonly words: string; readonly title: string };

export type ModelerEvents = {
  readonly onSelect: (id: string | null) => void;
  readonly onChange: () => void;
};

/** An open drawing that can be changed: the only thing that the rest of the page knows of bpmn-js. */
export type OpenModeler = {
  xml(): Promise<string>;
  svg(): Promise<string>;
  /** replaces the drawing. @throws when the text is no BPMN */
  load(xml: string): Promise<void>;
  /** replaces the drawing where one looks at it. @throws when the text is no BPMN */
  follow(xml: string): Promise<void>;
  steps(): Step[];
  select(id: string): void;
  answers(id: string): readonly Answer[];
  /** @returns the id of the element after that: its name may give it another one */
  answer(id: string, question: Exclude<Question, TemplateQuestion>, value: string): string;
  /** gives a step what it does. @returns the id of the element after that */
  choose(id: string, template: Sjabloon): string;
  /** what a formula of an element may name, `after` it is done as well: `knownAt` */
  known(id: string, sources: Sources, after: boolean): readonly KnownVariable[];
  /** puts a step of this kind behind another one, into the arrow that leaves it, or into an arrow. @returns its id */
  append(id: string, type: string): string | null;
  /** draws an arrow. @returns its id; null when BPMN has none between these two */
  connect(from: string, to: string): string | null;
  remove(id: string): void;
  /** shows these signs instead of those before; what is not drawn has none */
  sign(signs: readonly Sign[]): void;
  /** shows or hides the whole drawing in small */
  overview(): void;
  undo(): void;
  redo(): void;
  zoom(factor: number): void;
  showAll(): void;
  close(): void;
};

/** Scale at which the names in a drawing can be read. */
const READABLE = 0.8;

/** Our signs among what bpmn-js lays over a drawing. */
const SIGN = 'nf-sign';

type Stack = { undo(): void; redo(): void };
type Selection = { select(shape: unknown): void; get(): Shape[] };
type AutoPlace = { append(source: unknown, shape: unknown): Shape };
type ElementFactory = { createShape(attributes: object): unknown };
type Rules = { allowed(what: string, context: object): unknown };
type Modeling = {
  connect(source: unknown, target: unknown): Shape | undefined;
  removeElements(shapes: unknown[]): void;
  createShape(shape: unknown, place: Point, parent: unknown): Shape;
};

/** Draws a model in a container. The logo of bpmn.io stays as it is: its licence asks for that. */
export async function openModeler(
  container: HTMLElement,
  xml: string,
  { onSelect, onChange }: ModelerEvents,
): Promise<OpenModeler> {
  const modeler = new Modeler({
    container,
    moddleExtensions: { zeebe },
    additionalModules: [
      { translate: ['value', translate] },
      minimap,
      grid,
      copyPaste,
      CreateAppendAnythingModule,
    ],
  });
  const canvas = modeler.get<Canvas>('canvas');
  const registry = modeler.get<ElementRegistry>('elementRegistry');
  const selection = modeler.get<Selection>('selection');
  const modeling = () => modeler.get<Modeling>('modeling');
  const shapeOf = (id: string) => registry.get(id) as unknown as Shape | undefined;
  // A narrow screen hides the drawing and keeps the list of steps: what has no size cannot be zoomed, that would throw.
  const isShown = () => container.clientWidth > 0;
  const showAll = () => {
    if (isShown()) canvas.zoom('fit-viewport', 'auto' as never);
  };
  const load = async (text: string) => {
    await modeler.importXML(text);
    showAll();
  };
  await load(xml);
  const shown = onceShown(container, () => {
    canvas.resized();
    showAll();
  });
  modeler.on('selection.changed', () => {
    const [shape] = selection.get();
    onSelect(shape ? (shape.labelTarget ?? shape).id : null);
  });
  modeler.on('elements.changed', onChange);
  reachPalette(container, modeler.get('palette'), canvas, (type) => {
    const { x, y, width, height } = canvas.viewbox();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const shape = modeler.get<ElementFactory>('elementFactory').createShape({ type });
    const pool = registry.find((found) => (found as unknown as Shape).type === 'bpmn:Participant');
    const parent = pool ?? canvas.getRootElement();
    selection.select(modeling().createShape(shape, middle, parent));
  });

  return {
    xml: async () => (await modeler.saveXML({ format: true })).xml ?? '',
    svg: async () => (await modeler.saveSVG()).svg,
    load,
    async follow(text) {
      const { x, y, width, height } = canvas.viewbox();
      await modeler.importXML(text);
      if (isShown()) canvas.viewbox({ x, y, width, height });
    },
    steps: () =>
      registry
        .filter((shape) => isStep(shape as unknown as Shape))
        .map((shape) => stepOf(shape as unknown as Shape)),
    select(id) {
      const shape = shapeOf(id);
      if (!shape) return;
      selection.select(shape);
      if (!isShown()) return;
      // A whole process is too small to read: what is chosen is shown at a size that can be read.
      if (canvas.zoom() < READABLE) canvas.zoom(READABLE);
      canvas.scrollToElement(shape as never, 200);
    },
    answers: (id) => {
      const shape = shapeOf(id);
      return shape ? readAnswers(shape) : [];
    },
    answer(id, question, value) {
      const shape = shapeOf(id);
      if (!shape) return id;
      writeAnswer(modeler, shape, question, value);
      return shape.id;
    },
    choose(id, template) {
      const shape = shapeOf(id);
      if (!shape) return id;
      putTemplate(modeler, shape, template);
      return shape.id;
    },
    known: (id, sources, after) => {
      const shape = shapeOf(id);
      return shape ? knownAt(shape.businessObject, sources, after) : [];
    },
    append(id, type) {
      const source = shapeOf(id);
      if (!source) return null;
      const flow = source.waypoints ? source : onlyFlowOf(source, type);
      if (flow) return insertStep(modeler, flow, type);
      const shape = modeler.get<ElementFactory>('elementFactory').createShape({ type });
      return modeler.get<AutoPlace>('autoPlace').append(source, shape).id;
    },
    connect(from, to) {
      const [source, target] = [shapeOf(from), shapeOf(to)];
      const may =
        source &&
        target &&
        modeler.get<Rules>('rules').allowed('connection.create', { source, target });
      return may ? (modeling().connect(source, target)?.id ?? null) : null;
    },
    sign(signs) {
      const overlays = modeler.get<Overlays>('overlays');
      overlays.remove({ type: SIGN });
      for (const { elementId, words, title } of signs) {
        if (!registry.get(elementId)) continue;
        const html = document.createElement('span');
        html.className = 'nf-sign nf-sign--open';
        html.textContent = words;
        html.title = title;
        // It stays readable where the whole drawing is small.
        const position = { top: -14, left: -10 };
        overlays.add(elementId, SIGN, { position, scale: { min: 0.75 }, html });
      }
    },
    overview: () => modeler.get<{ toggle(): void }>('minimap').toggle(),
    remove(id) {
      const shape = shapeOf(id);
      if (shape) modeling().removeElements([shape]);
    },
    undo: () => modeler.get<Stack>('commandStack').undo(),
    redo: () => modeler.get<Stack>('commandStack').redo(),
    zoom: (factor) => void canvas.zoom(canvas.zoom() * factor),
    showAll,
    close() {
      shown.disconnect();
      modeler.destroy();
    },
  };
}

/** Tells when something that was hidden gets a size; nothing when it has one. */
function onceShown(container: HTMLElement, tell: () => void): ResizeObserver {
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === 0) return;
    observer.disconnect();
    tell();
  });
  if (container.clientWidth === 0) observer.observe(container);
  return observer;
}

const DRAWN_ONLY = [
  'bpmn:Collaboration',
  'bpmn:Participant',
  'bpmn:Lane',
  'bpmn:MessageFlow',
  'bpmn:Process',
  'label',
];
const isStep = (shape: Shape): boolean =>
  shape.parent !== undefined && !shape.labelTarget && !DRAWN_ONLY.includes(shape.type);

/** A flow without a name is known by what it connects. */
const between = ({ sourceRef, targetRef }: Moddle): string => {
  const [from, to] = [sourceRef, targetRef].map((end) => (end as Moddle | undefined)?.name ?? '');
  return from && to ? `${from} → ${to}` : '';
};

/** The one arrow that leaves a step: what comes behind that step comes into it. From a choice, or to an end, a new arrow goes. */
function onlyFlowOf({ type, outgoing = [] }: Shape, added: string): Shape | undefined {
  const flows = outgoing.filter((one) => one.type === 'bpmn:SequenceFlow');
  const splits = type.endsWith('Gateway') || added === 'bpmn:EndEvent';
  return splits || flows.length !== 1 ? undefined : flows[0];
}

const stepOf = ({ id, type, businessObject }: Shape): Step => ({
  id,
  naam: businessObject.name || between(businessObject) || id,
  type: type.replace('bpmn:', ''),
  naar: ((businessObject.outgoing as Moddle[] | undefined) ?? []).map((flow) => {
    const target = flow.targetRef as Moddle | undefined;
    return { naam: target?.name || target?.id || '', als: flow.name ?? '' };
  }),
});
