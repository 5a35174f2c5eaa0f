import { useState } from 'react';
import type { RapportVerzoek } from '../../api/rapporten/schema.ts';
import { Refused } from '../api/client.ts';
import { askReport, RAPPORTEN } from '../api/rapporten.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { t } from '../text/t.ts';
import { Select, TextInput } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import type { Vraag } from './period.ts';
import { selectionInWords } from './selection-in-words.ts';

const LONGEST = 60;
const RITMES = ['week', 'maand'] as const;

/** Has the selection of the dashboard mailed to oneself, over each week or month that is over. */
export function ReportDialog({
  filter: { van: _, tot: __, stap: ___, ...selectie },
  onClose,
}: {
  filter: Vraag['filter'];
  onClose: () => void;
}) {
  const [naam, setNaam] = useState('');
  const [ritme, setRitme] = useState<RapportVerzoek['ritme']>('week');
  // A week in days, a month in weeks.
  const verzoek = {
    naam,
    ritme,
    selectie: { ...selectie, stap: ritme === 'week' ? ('dag' as const) : ('week' as const) },
  };
  const [fault, setFault] = useState<string>();
  return (
    <ActionDialog
      title={t('rapporten.maken')}
      refresh={RAPPORTEN}
      action={t('rapporten.aanvragen')}
      done={t('rapporten.aangevraagd', { naam: naam.trim() })}
      check={() => {
        setFault(naam.trim() ? undefined : t('weergave.vulNaamIn'));
        return naam.trim() !== '';
      }}
      run={async (key) => {
        try {
          await askReport(verzoek, key);
        } catch (error) {
          if (error instanceof Refused) setFault(error.fouten[0]?.melding);
          throw error;
        }
      }}
      onClose={onClose}
    >
      <Paragraph>
        {t('rapporten.gaatOver', { selectie: selectionInWords(verzoek.selectie) })}
      </Paragraph>
      <Field id="naam" label={t('rapporten.naam')} hint={t('rapporten.naamUitleg')} fault={fault}>
        <TextInput
          id="naam"
          value={naam}
          maxLength={LONGEST}
          autoComplete="off"
          invalid={fault !== undefined}
          onChange={({ target }) => setNaam(target.value)}
        />
      </Field>
      <Field id="ritme" label={t('rapporten.ritme')}>
        <Select
          id="ritme"
          options={RITMES.map((value) => ({ value, label: t(`rapporten.per.${value}`) }))}
          value={ritme}
          onChange={({ target }) => setRitme(target.value as RapportVerzoek['ritme'])}
        />
      </Field>
    </ActionDialog>
  );
}
