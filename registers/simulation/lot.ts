import { createHash } from 'node:crypto';

/**
 * A number from 0 to 99 that follows from what a party was told: the same question always gets the same answer, in every run
 * and after a restart.
 */
export const lot = (...facts: readonly unknown[]): number =>
  createHash('sha256').update(JSON.stringify(facts)).digest().readUInt32BE() % 100;
