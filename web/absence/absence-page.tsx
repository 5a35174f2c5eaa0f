import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Vervanging } from '../../api/vervangingen/schema.ts';
import { endAbsence, VERVANGINGEN, vervangingenQuery } from '../api/vervangingen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { longDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { AbsenceTable } from './absence-table.tsx';

/** Who is away, and who does the work meanwhile: one's own, whom one substitutes, and that of one's office. */
export function AbsencePage() {
  const { data, error, refetch } = useQuery(vervangingenQuery);
  const [entering, setEntering] = useState(false);
  const [ending, setEnding] = useState<Vervanging>();
  return (
    <Page
      wide
      title={t('afwezigheid.titel')}
      lead={<Paragraph subtle>{t('afwezigheid.uitleg')}</Paragraph>}
    >
      <div className="nf-actions">
        <Button purpose="primary" onClick={() => setEntering(true)}>
          {t('afwezigheid.invoeren')}
        </Button>
      </div>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={4} />}
      {data?.meer && <Alert tone="warning">{t('afwezigheid.meer')}</Alert>}
      {data?.vervangingen.length === 0 && (
        <Empty title={t('afwezigheid.geen')}>
          <Paragraph>{t('afwezigheid.geenUitleg')}</Paragraph>
        </Empty>
      )}
      {data && data.vervangingen.length > 0 && (
        <AbsenceTable absences={data.vervangingen} onEnd={setEnding} />
      )}
      {entering && <AbsenceDialog onClose={() => setEntering(false)} />}
      {ending && <EndDialog absence={ending} onClose={() => setEnding(undefined)} />}
    </Page>
  );
}

function EndDialog({ absence, onClose }: { absence: Vervanging; onClose: () => void }) {
  const { id, medewerker, van, tot, lopend } = absence;
  return (
    <ActionDialog
      title={t('afwezigheid.beeindigTitel')}
      refresh={VERVANGINGEN}
      action={t('afwezigheid.beeindig')}
      done={t('afwezigheid.beeindigd', { naam: medewerker.naam })}
      check={() => true}
      run={() => endAbsence(id)}
      onClose={onClose}
    >
      <Paragraph>
        {t('afwezigheid.periodeVan', {
          naam: medewerker.naam,
          van: longDay(van),
          tot: longDay(tot),
        })}
      </Paragraph>
      {lopend && <Paragraph>{t('afwezigheid.beeindigUitleg')}</Paragraph>}
    </ActionDialog>
  );
}
