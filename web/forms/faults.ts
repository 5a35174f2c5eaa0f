import { createContext, useContext } from 'react';
import type { FoutVeld } from '../../api/http/schema.ts';
import { membersOf } from '../../forms/schema.ts';

/** The id of the control of a field: the library joins the names of the path in the same way. */
export const fieldId = (pointer: string): string => ['root', ...membersOf(pointer)].join('_');

/** What is wrong, by the id of the control it is about. The page's own check and the server's come in alike. */
export type Faults = ReadonlyMap<string, string>;

export const faultsOf = (errors: readonly FoutVeld[]): Faults =>
  new Map(errors.map(({ pointer, melding }) => [fieldId(pointer), melding]));

export const FaultsContext = createContext<Faults>(new Map());

export const useFault = (id: string): string | undefined => useContext(FaultsContext).get(id);

/** Brings the user to a field: to the control itself, or to the first one of a group. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  if (!found) return;
  const control = 'input, select, textarea, button';
  const target = found.matches(control)
    ? found
    : (found.querySelector<HTMLElement>(control) ?? found);
  target.focus({ preventScroll: true });
  found.scrollIntoView({ block: 'center' });
}
