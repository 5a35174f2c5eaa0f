import type { Kanttekening } from '../api/kanttekeningen.ts';
import type { Sign } from '../canvas/modeler.ts';
import { t } from '../text/t.ts';

export const isOpen = ({ opgelostOp }: Kanttekening): boolean => opgelostOp === null;

/** What the drawing shows: how many kanttekeningen are open at each element. */
export function openSigns(kanttekeningen: readonly Kanttekening[]): Sign[] {
  const counts = new Map<string, number>();
  for (const { elementId } of kanttekeningen.filter(isOpen))
    if (elementId !== null) counts.set(elementId, (counts.get(elementId) ?? 0) + 1);
  return [...counts].map(([elementId, aantal]) => ({
    elementId,
    words: String(aantal),
    title: t('kanttekening.open', { aantal }),
  }));
}
