import type { Element, Model } from './model.ts';

export type Changed = { readonly id: string; readonly naam: string; readonly soort: string };
export type Difference = {
  readonly toegevoegd: readonly Changed[];
  readonly verwijderd: readonly Changed[];
  readonly gewijzigd: readonly Changed[];
};

/** What a model does otherwise than the one before it; where things are drawn does not count. */
export function differenceOf(before: Model, after: Model): Difference {
  const old = new Map(before.elements.map((element) => [element.id, element]));
  const now = new Map(after.elements.map((element) => [element.id, element]));
  return {
    toegevoegd: after.elements.filter(({ id }) => !old.has(id)).map(named),
    verwijderd: before.elements.filter(({ id }) => !now.has(id)).map(named),
    gewijzigd: after.elements
      .filter((element) => {
        const was = old.get(element.id);
        return was !== undefined && textOf(was) !== textOf(element);
      })
      .map(named),
  };
}

const named = (element: Element): Changed => ({
  id: element.id,
  naam: element.name ?? (between(element as Element & Ends) || element.id),
  soort: element.$type.replace('bpmn:', ''),
});

/** A flow without a name is known by what it connects. */
const between = ({ sourceRef, targetRef }: Ends): string =>
  sourceRef?.name && targetRef?.name ? `${sourceRef.name} → ${targetRef.name}` : '';
type Ends = { readonly sourceRef?: Element; readonly targetRef?: Element };

/** What an element points at; bpmn-moddle hides these from a listing of its properties. */
const POINTS_AT = ['sourceRef', 'targetRef', 'attachedToRef', 'default'] as const;
/** Children are elements of their own; the drawing is no part of what a model does. */
const LEFT_OUT = ['flowElements', 'incoming', 'outgoing', 'lanes', 'di', ...POINTS_AT];

/** Everything an element says, with others by their id only. */
const textOf = (element: Element): string =>
  JSON.stringify([
    POINTS_AT.map((name) => (element as Pointing)[name]?.id),
    Object.fromEntries(Object.entries(element).filter(([name]) => !LEFT_OUT.includes(name))),
  ]);
type Pointing = Element & {
  readonly [name in (typeof POINTS_AT)[number]]?: { readonly id: string };
};
