import type { Section } from './case-file.ts';

/** How many people applied together, the resident of the case included, as the decision on the penalty has them. */
export const applicants = (dwangsombesluit: Section): number =>
  1 + (dwangsombesluit.flag('samen') ? (dwangsombesluit.rows('medeaanvragers')?.length ?? 0) : 0);
