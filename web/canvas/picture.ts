import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import type { ProcesInstantie } from '../../api/zaken/schema.ts';

/** One open drawing: the only thing that the rest of the page knows of bpmn-js. */
export type Picture = {
  mark(instance: ProcesInstantie): void;
  /** shows a figure at each of these elements, the higher its level the darker */
  heat(figures: readonly Heat[]): void;
  zoom(factor: number): void;
  showAll(): void;
  /** brings the place of the token, or of the highest figure, into view; false when there is none */
  showActive(): boolean;
  close(): void;
};

/** What a drawing shows at one element: `level` 0 (nothing to see) to 4, and the figure in words. */
export type Heat = { elementId: string; level: number; text: string };

/** Scale at which the names in a drawing can be read. */
const READABLE = 0.9;

const MARKS = { now: 'nf-now', done: 'nf-done', broken: 'nf-broken', flow: 'nf-taken' } as const;

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

  const showActive = (): boolean => {
    const shape = active.map((id) => elements.get(id)).find((found) => found && 'width' in found);
    if (!shape) return false;
    const { x, y, width, height } = shape as unknown as Record<
      'x' | 'y' | 'width' | 'height',
      number
    >;
    const view = canvas.viewbox();
    const [wide, high] = [view.outer.width / READABLE, view.outer.height / READABLE];
    canvas.viewbox({
      x: x + width / 2 - wide / 2,
      y: y + height / 2 - high / 2,
      width: wide,
      height: high,
    });
    return true;
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
      for (const [id, mark] of marked) canvas.removeMarker(id, mark);
      marked = [];
      overlays.clear();
      for (const { elementId, level, text } of figures) {
        if (!elements.get(elementId)) continue;
        add(elementId, `nf-heat-${level}`);
        const badge = document.createElement('span');
        badge.className = `nf-heat nf-heat--${level}`;
        badge.textContent = text;
        // A figure stays readable where the whole drawing is small.
        overlays.add(elementId, {
          position: { top: -14, right: 14 },
          scale: { min: 0.75 },
          html: badge,
        });
      }
      const highest = Math.max(...figures.map(({ level }) => level));
      active = figures.filter(({ level }) => level === highest).map(({ elementId }) => elementId);
      if (first) showAll();
      first = false;
    },
    zoom: (factor) => void canvas.zoom(canvas.zoom() * factor),
    showAll,
    showActive,
    close: () => viewer.destroy(),
  };
}
