import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { FoutVeld } from '../../api/http/schema.ts';
import type { Proces } from '../../api/processen/schema.ts';
import type { ZaakStart } from '../../api/zaken/schema.ts';
import type { Data } from '../../forms/schema.ts';
import { newKey, Refused } from '../api/client.ts';
import type { LoadedForm } from '../api/formulieren.ts';
import { useSessie } from '../api/sessie.ts';
import { startZaak } from '../api/zaken.ts';
import { ErrorSummary, useFocusOn } from '../forms/error-summary.tsx';
import { faultsOf } from '../forms/faults.ts';
import { SchemaForm } from '../forms/schema-form.tsx';
import { useMessages } from '../shell/messages.tsx';
import { awaitNextTask } from '../tasklist/await-next-task.ts';
import { nameOf } from '../text/codes.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { Failed } from '../ui/states.tsx';

type Gemeente = ZaakStart['gemeente'];

/** The start form: checked like every form, sent once, and then on to the first task of the new case. */
export function StartForm({ proces, form }: { proces: Proces; form: LoadedForm }) {
  const sessie = useSessie();
  const navigate = useNavigate();
  const { show } = useMessages();
  const only = proces.gemeenten.length === 1 ? proces.gemeenten[0] : undefined;
  const [gemeente, setGemeente] = useState(only);
  const [data, setData] = useState<Data>({});
  const [errors, setErrors] = useState<readonly FoutVeld[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const intent = useRef({ body: '', key: '' });
  const summary = useFocusOn(errors.length > 0 ? attempt : 0);
  const faults = useMemo(() => faultsOf(errors), [errors]);
  const gemeenteFault = faults.get('root_gemeente');

  const fail = (found: readonly FoutVeld[]) => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };

  const submit = async () => {
    const missing = gemeente ? [] : [{ pointer: '/gemeente', melding: t('starten.kiesGemeente') }];
    const found = [...missing, ...form.open.validate(data)];
    setRefusal(null);
    if (found.length > 0) return fail(found);
    const body: ZaakStart = {
      proces: proces.slug,
      gemeente: gemeente as Gemeente,
      formulierVersie: form.versie,
      gegevens: data,
    };
    const text = JSON.stringify(body);
    if (intent.current.body !== text) intent.current = { body: text, key: newKey() };
    setErrors([]);
    setBusy(true);
    try {
      const zaak = await startZaak(body, intent.current.key);
      const next = await awaitNextTask(zaak.id, '', sessie);
      show({ tone: 'ok', text: t('starten.gestart', { nummer: zaak.nummer }) }, 'next');
      await navigate(next ? `/taken/${next.id}` : `/zaken/${zaak.nummer}`);
    } catch (error) {
      setBusy(false);
      if (error instanceof Refused && error.fouten.length > 0) return fail(error.fouten);
      setRefusal(error);
    }
  };

  return (
    <form
      className="nf-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
      {!only && (
        <div className="nf-section">
          <Field id="root_gemeente" label={t('starten.gemeente')} fault={gemeenteFault} group>
            <div className="nf-choices">
              {proces.gemeenten.map((code) => (
                <Choice
                  key={code}
                  type="radio"
                  name="gemeente"
                  label={nameOf('gemeente', code)}
                  checked={gemeente === code}
                  invalid={gemeenteFault !== undefined}
                  onChange={() => setGemeente(code)}
                />
              ))}
            </div>
          </Field>
        </div>
      )}
      <SchemaForm form={form} data={data} faults={faults} onChange={setData} />
      {refusal !== null && <Failed error={refusal} />}
      <div className="nf-form__foot">
        <Button type="submit" purpose="primary" busy={busy}>
          {busy ? t('starten.bezig') : t('starten.verstuur')}
        </Button>
      </div>
    </form>
  );
}
