import type { Afzender } from '../registers/berichten.ts';
import type { Registers } from '../registers/connect.ts';

/** The parties that have news of their own. */
export const PARTIJEN = [
  'srt',
  'om',
  'roz',
  'inlichtingenbureau',
  'uitkeringsadministratie',
  'brp',
] as const satisfies readonly (keyof Registers)[];
export type Partij = (typeof PARTIJEN)[number];

export const afzender = (registers: Registers, partij: Partij): Afzender => registers[partij];
