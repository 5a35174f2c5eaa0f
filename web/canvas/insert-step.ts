import type Modeler from 'bpmn-js/lib/Modeler';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type { Point, Shape } from './shape.ts';

/** Free on each side of a step that is put into an arrow, in the drawing's own pixels. */
const BESIDE = 40;

type Sized = Shape & { readonly width: number };
type Adjustments = { readonly movingShapes: unknown[]; readonly resizingShapes: unknown[] };
type SpaceTool = {
  calculateAdjustments(elements: unknown[], axis: 'x', delta: number, start: number): Adjustments;
};
type Modeling = {
  createShape(shape: unknown, place: Point, parent: unknown): Shape;
  createSpace(
    moving: unknown[],
    resizing: unknown[],
    delta: Point,
    direction: 'e',
    start: number,
  ): void;
};
type ElementFactory = { createShape(attributes: object): Sized };

/**
 * Puts a step into an arrow. Where the arrow is too short, all that stands to the right of it moves on: a step on top of another one
 * cannot be read, and is refused at publication.
 *
 * @returns the id of the step
 */
export function insertStep(modeler: Modeler, flow: Shape, type: string): string {
  const modeling = modeler.get<Modeling>('modeling');
  const shape = modeler.get<ElementFactory>('elementFactory').createShape({ type });
  const [from, to] = longest(flow.waypoints ?? []);
  const missing = shape.width + 2 * BESIDE - (to.x - from.x);
  // Only of an arrow to the right: one that goes down or back has room of its own.
  if (from.y === to.y && to.x > from.x && missing > 0) {
    const elements = modeler.get<ElementRegistry>('elementRegistry').getAll();
    const start = (from.x + to.x) / 2;
    const { movingShapes, resizingShapes } = modeler
      .get<SpaceTool>('spaceTool')
      .calculateAdjustments(elements, 'x', missing, start);
    modeling.createSpace(movingShapes, resizingShapes, { x: missing, y: 0 }, 'e', start);
  }
  return modeling.createShape(shape, middleOf(longest(flow.waypoints ?? [])), flow).id;
}

type Stretch = readonly [from: Point, to: Point];

/** Of an arrow: there is room for a step. */
function longest(points: readonly Point[]): Stretch {
  const [first = { x: 0, y: 0 }] = points;
  const stretches = points.slice(1).map((to, at): Stretch => [points[at] ?? first, to]);
  return stretches.reduce<Stretch>(
    (found, one) => (lengthOf(one) > lengthOf(found) ? one : found),
    [first, first],
  );
}
const lengthOf = ([from, to]: Stretch): number => Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
const middleOf = ([from, to]: Stretch): Point => ({
  x: (from.x + to.x) / 2,
  y: (from.y + to.y) / 2,
});
