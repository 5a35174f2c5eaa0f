import type { TaakRegel } from '../../api/taken/schema.ts';
import { shortDay, today } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Badge } from '../ui/badge.tsx';

/** Until when a task is put away, or since when it is back. */
export function AwayBadge({ task: { opvolgdatum } }: { task: Pick<TaakRegel, 'opvolgdatum'> }) {
  if (!opvolgdatum) return null;
  return opvolgdatum > today() ? (
    <Badge icon="pause">{t('wegleggen.tot', { dag: shortDay(opvolgdatum) })}</Badge>
  ) : (
    <Badge tone="info" icon="back">
      {t('wegleggen.terug', { dag: shortDay(opvolgdatum) })}
    </Badge>
  );
}
