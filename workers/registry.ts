import type { Worker } from './define-worker.ts';

/** Every worker of the platform, by process. test/wiring.spec.ts compares it with the models. */
export const registry: readonly Worker[] = [];
