import { useState } from 'react';
import { Refused } from '../api/client.ts';
import { useSessie } from '../api/sessie.ts';
import { keepView, WEERGAVEN } from '../api/weergaven.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { t } from '../text/t.ts';
import { TextInput } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { FilterSelect } from '../ui/filter-select.tsx';
import type { KeptFilter } from './task-filter.ts';

const LONGEST = 60;

/** Gives the filters of this moment a name, for oneself or for the office. */
export function KeepViewDialog({ filter, onClose }: { filter: KeptFilter; onClose: () => void }) {
  const { kantoren } = useSessie();
  const [naam, setNaam] = useState('');
  const [kantoorId, setKantoorId] = useState('');
  const [fault, setFault] = useState<string>();
  const { zaakId: _, ...kept } = filter;

  return (
    <ActionDialog
      title={t('weergave.bewaren')}
      refresh={WEERGAVEN}
      action={t('weergave.bewaar')}
      done={t('weergave.bewaard', { naam: naam.trim() })}
      check={() => {
        setFault(naam.trim() ? undefined : t('weergave.vulNaamIn'));
        return naam.trim() !== '';
      }}
      run={async (key) => {
        try {
          return await keepView({ naam, filter: kept, ...(kantoorId && { kantoorId }) }, key);
        } catch (error) {
          if (error instanceof Refused) setFault(error.fouten[0]?.melding);
          throw error;
        }
      }}
      onClose={onClose}
    >
      <Field id="naam" label={t('weergave.naam')} hint={t('weergave.naamUitleg')} fault={fault}>
        <TextInput
          id="naam"
          value={naam}
          maxLength={LONGEST}
          autoComplete="off"
          invalid={fault !== undefined}
          onChange={({ target }) => setNaam(target.value)}
        />
      </Field>
      <FilterSelect
        label={t('weergave.voorWie')}
        empty={t('weergave.alleenIk')}
        options={kantoren.map(({ code, naam }) => ({
          value: code,
          label: t('weergave.metKantoor', { kantoor: naam }),
        }))}
        value={kantoorId}
        onChange={setKantoorId}
      />
    </ActionDialog>
  );
}
