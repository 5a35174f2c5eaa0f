import { useQuery } from '@tanstack/react-query';
import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { opschortingenQuery, resume } from '../api/zaken.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';

/** Lets the decision term run on; shows since when and why it stood still. */
export function ResumeDialog({ zaak, onClose }: { zaak: ZaakDetail; onClose: () => void }) {
  const { data } = useQuery(opschortingenQuery(zaak.id));
  const running = data?.opschortingen.find(({ tot }) => tot === null);
  return (
    <ActionDialog
      title={t('hervatten.titel')}
      refresh={['zaak', zaak.id]}
      action={t('zaak.handeling.hervatten')}
      done={t('hervatten.gelukt')}
      check={() => running !== undefined}
      run={() => resume(zaak.id, running?.id ?? '')}
      onClose={onClose}
    >
      <p className="nl-paragraph">
        {running ? t('hervatten.sinds', { dag: longDay(running.van) }) : t('algemeen.laden')}
      </p>
      {running?.toelichting && <blockquote className="nf-quote">{running.toelichting}</blockquote>}
      <p className="nl-paragraph">{t('hervatten.uitleg')}</p>
    </ActionDialog>
  );
}
