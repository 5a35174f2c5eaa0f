import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed } from '../ui/states.tsx';
import type { Editing } from './use-editing.ts';

/** Who edits the draft, and the way to do it oneself. */
export function EditingLine({ ontwerp, editing }: { ontwerp: string; editing: Editing }) {
  const [asking, setAsking] = useState(false);
  const begin = useMutation({ mutationFn: editing.take });
  const { stand, mine, taken, take } = editing;
  if (mine) return <Paragraph subtle>{t('bewerken.doorU')}</Paragraph>;
  if (!stand) return null;
  const { bewerker, sinds } = stand;
  const naam = bewerker?.naam ?? '';
  const tijd = sinds ? moment(sinds) : '';
  return (
    <>
      <Alert
        tone={taken ? 'warning' : 'info'}
        role={taken ? 'alert' : 'status'}
        title={
          bewerker
            ? t(taken ? 'bewerken.overgenomen' : 'bewerken.doorAnder', { naam, tijd })
            : t('bewerken.vrij')
        }
        actions={
          <Button
            busy={begin.isPending}
            onClick={() => (bewerker ? setAsking(true) : begin.mutate())}
          >
            {t(bewerker ? 'bewerken.overnemen' : 'bewerken.beginnen')}
          </Button>
        }
      />
      {begin.error && <Failed error={begin.error} />}
      {asking && bewerker && (
        <ActionDialog
          title={t('bewerken.overnemen')}
          refresh={['ontwerpen', ontwerp, 'bewerker']}
          action={t('bewerken.overnemen')}
          done={t('bewerken.doorU')}
          check={() => true}
          run={take}
          onClose={() => setAsking(false)}
        >
          <Paragraph>{t('bewerken.overnemenUitleg', { naam })}</Paragraph>
        </ActionDialog>
      )}
    </>
  );
}
