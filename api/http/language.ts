import { AsyncLocalStorage } from 'node:async_hooks';

/** The languages in which somebody can read the pages; `nl` is that of everybody who did not choose. */
export const talen = ['nl', 'en'] as const;
export type Taal = (typeof talen)[number];

const spoken = new AsyncLocalStorage<Taal>();

/**
 * Sentences of the catalogue that are asked for within `work` are in this language. They are asked for deep inside decisions that
 * know nothing of who reads them; a parameter through all of those would say nothing about any of them.
 */
export const inLanguage = <T>(taal: Taal, work: () => T): T => spoken.run(taal, work);

/** Dutch wherever nobody in particular reads: files, what is stored, what is logged. */
export const language = (): Taal => spoken.getStore() ?? 'nl';
