import type { Waarde } from '../../api/instellingen/schema.ts';
import { nameOf } from '../text/codes.ts';
import { Badge, type Tone } from '../ui/badge.tsx';

const TONES: Readonly<Record<Waarde['status'], Tone>> = {
  vastgesteld: 'positive',
  aanname: 'info',
  'niet-geverifieerd': 'warning',
};

/** From what needs somebody most. */
export const MARKS: readonly Waarde['status'][] = ['niet-geverifieerd', 'aanname', 'vastgesteld'];

/** How sure a value is. */
export const MarkBadge = ({ status }: { status: Waarde['status'] }) => (
  <Badge tone={TONES[status]}>{nameOf('instellingstatus', status)}</Badge>
);
