import { useMemo, useState } from 'react';
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
import { answersAt, formAt, milestonesOf } from './half-way.ts';

type Gemeente = ZaakStart['gemeente'];

/** The start form: checked like every form, sent once, and then on to the first task of the new case, unless it is sealed. */
export function StartForm({ proces, form }: { proces: Proces; form: LoadedForm }) {
  const sessie = useSessie();
  const navigate = useNavigate();
  const { show } = useMessages();
  const only = proces.gemeenten.length === 1 ? proces.gemeenten[0] : undefined;
  const [gemeente, setGemeente] = useState(only);
  const [mijlpaal, setMijlpaal] = useState<string>();
  const milestones = milestonesOf(form);
  const shown = useMemo(() => formAt(form, mijlpaal), [form, mijlpaal]);

  return (
    <SentForm
      form={shown}
      submit={t('starten.verstuur')}
      busyText={t('starten.bezig')}
      missing={() =>
        gemeente ? [] : [{ pointer: '/gemeente', melding: t('starten.kiesGemeente') }]
      }
      body={(gegevens): ZaakStart => ({
        proces: proces.slug,
        gemeente: gemeente as Gemeente,
        formulierVersie: form.versie,
        gegevens: answersAt(form, mijlpaal, gegevens),
        ...(mijlpaal ? { mijlpaal } : {}),
      })}
      send={async (body, key) => {
        const zaak = await startZaak(body, key);
        if (zaak.status === 'doorgegeven') {
          show({ tone: 'ok', text: t('starten.doorgegeven') }, 'next');
          await navigate('/starten');
          return;
        }
        const next = await awaitNextTask(zaak.id, '', sessie);
        show({ tone: 'ok', text: t('starten.gestart', { nummer: zaak.nummer }) }, 'next');
        await navigate(next ? `/taken/${next.id}` : `/zaken/${zaak.nummer}`);
      }}
      before={(faults) =>
        (!only || milestones.length > 0) && (
          <div className="nf-section">
            {!only && (
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
            )}
            {milestones.length > 0 && (
              <Field
                id="root_mijlpaal"
                label={t('starten.waarBegint')}
                hint={t('starten.waarBegintUitleg')}
                group
              >
                <div className="nf-choices">
                  {[undefined, ...milestones].map((code) => (
                    <Choice
                      key={code ?? ''}
                      type="radio"
                      name="mijlpaal"
                      label={
                        code
                          ? nameOf('mijlpaal', `${proces.slug}-${code}`)
                          : t('starten.bijHetBegin')
                      }
                      checked={mijlpaal === code}
                      onChange={() => setMijlpaal(code)}
                    />
                  ))}
                </div>
              </Field>
            )}
          </div>
        )
      }
    />
  );
}
