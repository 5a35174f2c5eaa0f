type Listener = (ontwerpId: string) => void;
const listeners = new Set<Listener>();

/** Hears of every draft of a model that changed, or that somebody else edits from now on; returns how to stop. */
export function onOntwerp(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellOntwerp(ontwerpId: string): void {
  for (const listener of listeners) listener(ontwerpId);
}
