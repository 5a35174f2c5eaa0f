import Modeler from 'bpmn-js/lib/Modeler';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { type Answer, type Question, readAnswers, writeAnswer } from './properties.ts';
import type { Moddle, Point, Shape } from './shape.ts';
import { translate } from './translate.ts';

/** One step of the model as the list and the panel show it. */
export type Step = { readonly id: string; readonly naam: string; readonly type: string };

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
  steps(): Step[];
  select(id: string): void;
  answers(id: string): readonly Answer[];
  answer(id: string, question: Question, value: string): void;
  /** puts a step of this kind behind another one, or into a flow. @returns its id */
  append(id: string, type: string): string | null;
  remove(id: string): void;
  undo(): void;
  redo(): void;
  zoom(factor: number): void;
  showAll(): void;
  close(): void;
};

/** Scale at which the names in a drawing can be read. */
const READABLE = 0.8;

type Stack = { undo(): void; redo(): void };
type Selection = { select(shape: unknown): void; get(): Shape[] };
type AutoPlace = { append(source: unknown, shape: unknown): Shape };
type ElementFactory = { createShape(attributes: object): unknown };
type Modeling = {
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
    additionalModules: [{ translate: ['value', translate] }],
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

  return {
    xml: async () => (await modeler.saveXML({ format: true })).xml ?? '',
    svg: async () => (await modeler.saveSVG()).svg,
    load,
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
      if (!shape) return;
      writeAnswer(modeler, shape, question, value);
      if (question === 'id') onSelect(value);
    },
    append(id, type) {
      const source = shapeOf(id);
      if (!source) return null;
      const shape = modeler.get<ElementFactory>('elementFactory').createShape({ type });
      return source.waypoints
        ? modeling().createShape(shape, middleOf(source.waypoints), source).id
        : modeler.get<AutoPlace>('autoPlace').append(source, shape).id;
    },
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

/** Of the longest stretch of a flow: there is room for a step. */
function middleOf(points: readonly Point[]): Point {
  let [longest, middle] = [-1, points[0] ?? { x: 0, y: 0 }];
  for (const [at, to] of points.entries()) {
    const from = points[at - 1];
    if (!from) continue;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    if (length > longest)
      [longest, middle] = [length, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }];
  }
  return middle;
}

const stepOf = ({ id, type, businessObject }: Shape): Step => ({
  id,
  naam: businessObject.name || between(businessObject) || id,
  type: type.replace('bpmn:', ''),
});
