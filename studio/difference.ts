import type { Element, Model } from './model.ts';

export type Changed = {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  /** names of what it says otherwise, as BPMN has them; only of what was changed */
  readonly wat?: readonly string[];
};
export type Difference = {
  readonly toegevoegd: readonly Changed[];
  readonly verwijderd: readonly Changed[];
  readonly gewijzigd: readonly Changed[];
  /** steps that stand elsewhere in the drawing; the same to a case */
  readonly verplaatst: readonly Changed[];
};

/** What a model does otherwise than the one before it, and apart from that what is drawn elsewhere. */
export function differenceOf(before: Model, after: Model): Difference {
  const old = new Map(before.elements.map((element) => [element.id, element]));
  const now = new Map(after.elements.map((element) => [element.id, element]));
  return {
    toegevoegd: after.elements.filter(({ id }) => !old.has(id)).map(named),
    verwijderd: before.elements.filter(({ id }) => !now.has(id)).map(named),
    gewijzigd: after.elements.flatMap((element) => {
      const was = old.get(element.id);
      const wat = was ? otherwise(was, element) : [];
      return wat.length > 0 ? [{ ...named(element), wat }] : [];
    }),
    verplaatst: after.elements
      .filter(({ id }) => {
        const [was, is] = [before.places.get(id), after.places.get(id)];
        return was !== undefined && is !== undefined && was !== is;
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

/** The parts of an element that are not what they were. */
function otherwise(was: Element, is: Element): string[] {
  const [before, after] = [partsOf(was), partsOf(is)];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

/** Everything an element says by the name of the part, with others by their id only. */
const partsOf = (element: Element): Readonly<Record<string, string | undefined>> => ({
  ...Object.fromEntries(POINTS_AT.map((name) => [name, (element as Pointing)[name]?.id])),
  ...Object.fromEntries(
    Object.entries(element)
      .filter(([name]) => !LEFT_OUT.includes(name))
      .map(([name, value]) => [name, JSON.stringify(value)]),
  ),
});
type Pointing = Element & {
  readonly [name in (typeof POINTS_AT)[number]]?: { readonly id: string };
};
