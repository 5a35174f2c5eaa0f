import type { RondeRegel } from '../../api/heronderzoekrondes/schema.ts';
import { nameOf } from '../text/codes.ts';
import { Badge, type Tone } from '../ui/badge.tsx';

const tones: Record<RondeRegel['status'], Tone> = {
  concept: 'neutral',
  gestart: 'info',
  afgerond: 'positive',
};

export function RoundBadge({ status }: Pick<RondeRegel, 'status'>) {
  return <Badge tone={tones[status]}>{nameOf('rondestatus', status)}</Badge>;
}
