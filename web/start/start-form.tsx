import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Proces } from '../../api/processen/schema.ts';
import type { ZaakStart } from '../../api/zaken/schema.ts';
import type { LoadedForm } from '../api/formulieren.ts';
import { useSessie } from '../api/sessie.ts';
import { startZaak } from '../api/zaken.ts';
import { SentForm } from '../forms/sent-form.tsx';
import { useMessages } from '../shell/messages.tsx';
import { awaitNextTask } from '../tasklist/await-next-task.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Choice } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';

type Gemeente = ZaakStart['gemeente'];

/** The start form: checked like every form, sent once, and then on to the first task of the new case. */
export function StartForm({ proces, form }: { proces: Proces; form: LoadedForm }) {
  const sessie = useSessie();
  const navigate = useNavigate();
  const { show } = useMessages();
  const only = proces.gemeenten.length === 1 ? proces.gemeenten[0] : undefined;
  const [gemeente, setGemeente] = useState(only);

  return (
    <SentForm
      form={form}
      submit={t('starten.verstuur')}
      busyText={t('starten.bezig')}
      missing={() =>
        gemeente ? [] : [{ pointer: '/gemeente', melding: t('starten.kiesGemeente') }]
      }
      body={(gegevens): ZaakStart => ({
        proces: proces.slug,
        gemeente: gemeente as Gemeente,
        formulierVersie: form.versie,
        gegevens,
      })}
      send={async (body, key) => {
        const zaak = await startZaak(body, key);
        const next = await awaitNextTask(zaak.id, '', sessie);
        show({ tone: 'ok', text: t('starten.gestart', { nummer: zaak.nummer }) }, 'next');
        await navigate(next ? `/taken/${next.id}` : `/zaken/${zaak.nummer}`);
      }}
      before={(faults) =>
        !only && (
          <div className="nf-section">
            <Field
              id="root_gemeente"
              label={t('starten.gemeente')}
              fault={faults.get('root_gemeente')}
              group
            >
              <div className="nf-choices">
                {proces.gemeenten.map((code) => (
                  <Choice
                    key={code}
                    type="radio"
                    name="gemeente"
                    label={nameOf('gemeente', code)}
                    checked={gemeente === code}
                    invalid={faults.has('root_gemeente')}
                    onChange={() => setGemeente(code)}
                  />
                ))}
              </div>
            </Field>
          </div>
        )
      }
    />
  );
}
