import { useQuery } from '@tanstack/react-query';
import { onderhoudQuery } from '../api/partijen.ts';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';

/** Which parties are in maintenance now; on pages of work that waits for them. Without an answer there is nothing to say. */
export function MaintenanceNotice() {
  const { data } = useQuery(onderhoudQuery);
  return data?.onderhoud.map(({ partij, tot }) => (
    <Alert
      key={partij}
      tone="info"
      title={t('partijen.inOnderhoud', { partij: nameOf('partij', partij), moment: moment(tot) })}
    >
      <p className="nl-paragraph">{t('partijen.gaatVerder')}</p>
    </Alert>
  ));
}
