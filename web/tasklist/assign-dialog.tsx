import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { medewerkersQuery } from '../api/medewerkers.ts';
import { longDay, monthDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
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
  // A substitute who may not do this task is not offered: the list has only who may.
  const substitute =
    colleague?.vervanger && data?.medewerkers.find(({ id }) => id === colleague.vervanger?.id);

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
            options={data.medewerkers.map(({ id, naam, openTaken, afwezigTot }) => ({
              value: id,
              label: [
                t('taak.collegaMetTaken', { naam, count: openTaken }),
                ...(afwezigTot ? [t('taak.collegaAfwezig', { dag: monthDay(afwezigTot) })] : []),
              ].join(', '),
            }))}
            onChange={({ target }) => setChosen(target.value)}
          />
        </Field>
      )}
      <div role="status">
        {colleague?.afwezigTot && (
          <Alert
            tone="warning"
            title={t('taak.isAfwezig', {
              naam: colleague.naam,
              dag: longDay(colleague.afwezigTot),
            })}
            actions={
              substitute && (
                <Button small onClick={() => setChosen(substitute.id)}>
                  {t('taak.kiesVervanger', { naam: substitute.naam })}
                </Button>
              )
            }
          >
            <p className="nl-paragraph">
              {substitute
                ? t('taak.vervangtDoor', { naam: substitute.naam })
                : t('taak.geenVervanger')}
            </p>
          </Alert>
        )}
      </div>
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
