import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { medewerkersQuery } from '../api/medewerkers.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Failed, Loading } from '../ui/states.tsx';

type Props = {
  task: { id: string; naam: string };
  onClose: () => void;
  onChoose: (to: { id: string; naam: string }) => void;
};

/** Gives a task to a colleague; shows how much each has already. */
export function AssignDialog({ task, onClose, onChoose }: Props) {
  const { data, error } = useQuery(medewerkersQuery(task.id));
  const [chosen, setChosen] = useState('');
  const [fault, setFault] = useState<string>();
  const colleague = data?.medewerkers.find(({ id }) => id === chosen);

  return (
    <Dialog title={t('taak.toewijzenTitel', { taak: task.naam })} onClose={onClose}>
      {error && <Failed error={error} />}
      {!data && !error && <Loading lines={2} />}
      {data && (
        <Field id="collega" label={t('taak.collega')} fault={fault}>
          <Select
            id="collega"
            value={chosen}
            empty={t('taak.kiesCollega')}
            invalid={fault !== undefined}
            options={data.medewerkers.map(({ id, naam, openTaken }) => ({
              value: id,
              label: t('taak.collegaMetTaken', { naam, count: openTaken }),
            }))}
            onChange={({ target }) => setChosen(target.value)}
          />
        </Field>
      )}
      <div className="nf-actions">
        <Button
          purpose="primary"
          onClick={() => {
            if (!colleague) return setFault(t('taak.kiesCollegaFout'));
            onChoose(colleague);
            onClose();
          }}
        >
          {t('taak.toewijzen')}
        </Button>
        <Button onClick={onClose}>{t('algemeen.annuleren')}</Button>
      </div>
    </Dialog>
  );
}
