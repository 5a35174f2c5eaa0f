import { DEMO_ACCOUNTS } from '../accounts.ts';
import type { Draw } from './draw.ts';

/** Accounts that do tasks; managers and administrators have none. */
export const WORKERS: readonly string[] = DEMO_ACCOUNTS.filter(({ aanstellingen }) =>
  aanstellingen.some(({ functie }) => !['manager', 'beheerder', 'ontwerper'].includes(functie)),
).map(({ account }) => account);

/** Who may do a task of this functie at this office, in the order in which they are asked. */
export function colleaguesFor(functie: string, kantoor: string, draw: Draw): readonly string[] {
  const all = DEMO_ACCOUNTS.filter(({ aanstellingen }) =>
    aanstellingen.some((one) => one.functie === functie && one.kantoor === kantoor),
  ).map(({ account }) => account);
  const first = draw.between(0, Math.max(0, all.length - 1), 'wie');
  return [...all.slice(first), ...all.slice(0, first)];
}
