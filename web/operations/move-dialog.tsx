import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IncidentDetail } from '../../api/incidenten/schema.ts';
import { askMove, plekkenQuery } from '../api/ingrepen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { asWords, nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Select } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { WhyField, whyFault } from './why-field.tsx';

type Props = { incident: IncidentDetail; onClose: () => void };

/** Leaving a step out, or going on elsewhere: asked here, and done when a second operator agrees. */
export function MoveDialog({ incident, onClose }: Props) {
  const { data, error, refetch } = useQuery(plekkenQuery(incident.sleutel));
  const [naar, setNaar] = useState('');
  const [reden, setReden] = useState('');
  const [faults, setFaults] = useState<{ naar?: string; reden?: string }>({});
  const check = () => {
    const why = whyFault(reden);
    setFaults({
      ...(!naar && { naar: t('ingreep.naarFout') }),
      ...(why && { reden: why }),
    });
    return Boolean(data && naar && !why);
  };
  const labelOf = ({ element, naam, soort, volgende }: Place) => {
    const step = naam ?? `${nameOf('element', soort)} (${element})`;
    if (element === data?.van) return t('ingreep.opnieuwHier', { stap: step });
    return volgende ? t('ingreep.overslaan', { stap: step }) : step;
  };
  return (
    <ActionDialog
      title={t('ingreep.titel', { stap: incident.stap ?? asWords(incident.element) })}
      refresh={['ingrepen']}
      action={t('ingreep.vragen')}
      done={t('ingreep.gevraagd')}
      check={check}
      run={(key) => askMove(incident.sleutel, { naar, reden: reden.trim() }, key)}
      onClose={onClose}
    >
      <Paragraph>{t('ingreep.uitleg')}</Paragraph>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading lines={2} />}
      {data && (
        <>
          <Field id="naar" label={t('ingreep.naar')} fault={faults.naar}>
            <Select
              id="naar"
              value={naar}
              empty={t('instelling.kies')}
              options={[...data.plekken]
                .sort((a, b) => Number(b.volgende) - Number(a.volgende))
                .map((place) => ({ value: place.element, label: labelOf(place) }))}
              invalid={faults.naar !== undefined}
              aria-describedby={describedBy('naar', undefined, faults.naar)}
              onChange={({ target }) => setNaar(target.value)}
            />
          </Field>
          <WhyField value={reden} fault={faults.reden} onChange={setReden} />
        </>
      )}
    </ActionDialog>
  );
}

type Place = { element: string; naam: string | null; soort: string; volgende: boolean };
