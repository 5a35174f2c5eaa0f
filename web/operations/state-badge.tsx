import type { Instantie } from '../../api/instanties/schema.ts';
import { t } from '../text/t.ts';
import { Badge, type Tone } from '../ui/badge.tsx';

export const TOESTANDEN = ['loopt', 'staat-stil', 'afgerond', 'beeindigd'] as const;

const TONES: Record<Instantie['toestand'], Tone> = {
  loopt: 'info',
  'staat-stil': 'negative',
  afgerond: 'positive',
  beeindigd: 'neutral',
};

/** Whether a process goes on, in words. */
export const StateBadge = ({ toestand }: Pick<Instantie, 'toestand'>) => (
  <Badge tone={TONES[toestand]} {...(toestand === 'staat-stil' && { icon: 'warning' as const })}>
    {t(`instanties.toestanden.${toestand}`)}
  </Badge>
);
