import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { termWords, type Urgency } from '../text/term.ts';
import { Badge, type Tone } from './badge.tsx';
import type { IconName } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

const looks: Record<Urgency, { tone: Tone; icon?: IconName }> = {
  'te-laat': { tone: 'negative', icon: 'warning' },
  dringend: { tone: 'warning', icon: 'clock' },
  binnenkort: { tone: 'warning', icon: 'clock' },
  ruim: { tone: 'neutral' },
  geen: { tone: 'neutral' },
};

/** How long there is until a date: 'nog 2 dagen', '3 dagen te laat'. */
export function TermBadge({ due }: { due: string | null }) {
  const { words, urgency } = termWords(due);
  return (
    <Badge {...looks[urgency]}>
      {words}
      {due && <VisuallyHidden>{t('termijn.tot', { dag: longDay(due) })}</VisuallyHidden>}
    </Badge>
  );
}
