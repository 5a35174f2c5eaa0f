import type { ZaakRegel } from '../../api/zaken/schema.ts';
import { nameOf } from '../text/codes.ts';
import { Badge, type Tone } from '../ui/badge.tsx';

const tones: Record<ZaakRegel['status'], Tone> = {
  'wordt-gestart': 'neutral',
  'in-behandeling': 'info',
  afgerond: 'positive',
  ingetrokken: 'neutral',
  afgebroken: 'neutral',
};

/** The state of a case, with its outcome when there is one. */
export function StatusBadge({ zaak }: { zaak: Pick<ZaakRegel, 'status' | 'uitkomst'> }) {
  return (
    <Badge tone={tones[zaak.status]}>
      {nameOf('zaakstatus', zaak.status)}
      {zaak.uitkomst && `: ${nameOf('uitkomst', zaak.uitkomst).toLowerCase()}`}
    </Badge>
  );
}
