import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type { ProcesInstantie } from '../../api/zaken/schema.ts';
import type { Point } from './shape.ts';

/** Where a token is and was. */
export type Marks = {
  readonly elementen: readonly Pick<
    ProcesInstantie['elementen'][number],
    'elementId' | 'actief' | 'afgerond'
  >[];
  readonly stromen: readonly { readonly elementId: string }[];
  readonly incidenten: readonly { readonly elementId: string }[];
};

/** One open drawing: the only thing that the rest of the page knows of bpmn-js. */
export type Picture = {
  mark(instance: Marks): void;
  /** shows a figure at each of these elements, the higher its level the darker */
  heat(figures: readonly Heat[]): void;
  /** shows a mark with a sign at each of these elements, each in its own way */
  tell(notes: readonly Note[]): void;
  /** brings an element into view at a size that can be read; false when it is not drawn here */
  showElement(id: string): boolean;
  zoom(factor: number): void;
  showAll(): void;
  /** brings the place of the token, or of the highest figure, into view; false when there is none */
  showActive(): boolean;
  close(): void;
};

/** What a drawing shows at one element: `level` 0 (nothing to see) to 4, and the figure in words. */
export type Heat = { elementId: string; level: number; text: string };

/** What a drawing says about one element: a mark (a class of the style sheet) and, on its corner, a sign with its meaning in words. */
export type Note = { elementId: string; mark: string; sign: string; text: string };

/** Scale at which the names in a drawing can be read. */
const READABLE = 0.9;

const MARKS = { now: 'nf-now', done: 'nf-done', broken: 'nf-broken', flow: 'nf-taken' } as const;

type Box = Record<'x' | 'y' | 'width' | 'height', number>;

/** Where a step or a flow is drawn. */
function boxOf(found: unknown): Box | undefined {
  const { waypoints, ...shape } = (found ?? {}) as Partial<Box> & { waypoints?: Point[] };
  if (waypoints) {
    const [xs, ys] = [waypoints.map(({ x }) => x), waypoints.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  }
  return shape.width === undefined ? undefined : (shape as Box);
}

/** Draws BPMN in a container. The logo of bpmn.io stays as it is: its licence asks for that. */
export async function openPicture(container: HTMLElement, xml: string): Promise<Picture> {
  const viewer = new NavigatedViewer({ container });
  await viewer.importXML(xml);
  const canvas = viewer.get<Canvas>('canvas');
  const elements = viewer.get<ElementRegistry>('elementRegistry');
  const overlays = viewer.get<Overlays>('overlays');
  let marked: [string, string][] = [];
  let active: string[] = [];

  const add = (id: string, mark: string) => {
    if (!elements.get(id)) return;
    canvas.addMarker(id, mark);
    marked.push([id, mark]);
  };
  const showAll = () => canvas.zoom('fit-viewport', 'auto' as never);
  let first = true;

  const showShape = (shape: Box): void => {
    const { x, y, width, height } = shape;
    const view = canvas.viewbox();
    const [wide, high] = [view.outer.width / READABLE, view.outer.height / READABLE];
    canvas.viewbox({
      x: x + width / 2 - wide / 2,
      y: y + height / 2 - high / 2,
      width: wide,
      height: high,
    });
  };
  const showFirst = (ids: readonly string[]): boolean => {
    const found = ids.map((id) => boxOf(elements.get(id))).find((box) => box !== undefined);
    if (found) showShape(found);
    return found !== undefined;
  };
  const showActive = () => showFirst(active);
  const clear = () => {
    for (const [id, mark] of marked) canvas.removeMarker(id, mark);
    marked = [];
    overlays.clear();
  };
  /** A sign stays readable where the whole drawing is small. */
  const sign = (elementId: string, className: string, words: string, title?: string) => {
    const badge = document.createElement('span');
    badge.className = className;
    badge.textContent = words;
    if (title) badge.title = title;
    const found = elements.get(elementId);
    const box = boxOf(found);
    overlays.add(elementId, {
      position:
        box && found && 'waypoints' in found
          ? { top: box.height / 2 - 12, left: box.width / 2 - 12 }
          : { top: -14, right: 14 },
      scale: { min: 0.75 },
      html: badge,
    });
  };

  return {
    mark({ elementen, stromen, incidenten }) {
      for (const [id, mark] of marked) canvas.removeMarker(id, mark);
      marked = [];
      active = elementen.filter(({ actief }) => actief > 0).map(({ elementId }) => elementId);
      for (const { elementId, actief, afgerond } of elementen) {
        if (actief > 0) add(elementId, MARKS.now);
        else if (afgerond > 0) add(elementId, MARKS.done);
      }
      for (const { elementId } of stromen) add(elementId, MARKS.flow);
      for (const { elementId } of incidenten) add(elementId, MARKS.broken);
      // A whole process is too small to read: it opens where the case is.
      if (first && !showActive()) showAll();
      first = false;
    },
    heat(figures) {
      clear();
      for (const { elementId, level, text } of figures) {
        if (!elements.get(elementId)) continue;
        add(elementId, `nf-heat-${level}`);
        sign(elementId, `nf-heat nf-heat--${level}`, text);
      }
      const highest = Math.max(...figures.map(({ level }) => level));
      active = figures.filter(({ level }) => level === highest).map(({ elementId }) => elementId);
      if (first) showAll();
      first = false;
    },
    tell(notes) {
      clear();
      for (const { elementId, mark, sign: words, text } of notes) {
        if (!elements.get(elementId)) continue;
        add(elementId, mark);
        sign(elementId, 'nf-sign', words, text);
      }
      if (first) showAll();
      first = false;
    },
    showElement: (id) => showFirst([id]),
    zoom: (factor) => void canvas.zoom(canvas.zoom() * factor),
    showAll,
    showActive,
    close: () => viewer.destroy(),
  };
}
