import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { FoutVeld } from '../../api/http/schema.ts';
import type { Data } from '../../forms/schema.ts';
import { newKey, Refused } from '../api/client.ts';
import type { LoadedForm } from '../api/formulieren.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/states.tsx';
import { ErrorSummary, useFocusOn } from './error-summary.tsx';
import { type Faults, faultsOf } from './faults.ts';
import { withoutFacts, withoutUnanswered } from './own-data.ts';
import { SchemaForm } from './schema-form.tsx';

type Props<Body> = {
  form: LoadedForm;
  /** what is known already */
  initial?: Data;
  /** fields of the page itself, above those of the form */
  before?: (faults: Faults) => ReactNode;
  /** faults of those fields */
  missing?: () => readonly FoutVeld[];
  /** the request for these answers */
  body: (gegevens: Data) => Body;
  /** sends it and goes on; the same key for the same request, so that a lost answer never does it twice */
  send: (body: Body, key: string) => Promise<void>;
  submit: string;
  busyText: string;
};

/** A form that is filled in and sent at once: the start of a case, something that happened. */
export function SentForm<Body>(props: Props<Body>) {
  const { form, initial = {}, before, missing, body, send, submit, busyText } = props;
  const [data, setData] = useState<Data>(initial);
  const [errors, setErrors] = useState<readonly FoutVeld[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const intent = useRef({ text: '', key: '' });
  const summary = useFocusOn(errors.length > 0 ? attempt : 0);
  const faults = useMemo(() => faultsOf(errors), [errors]);

  const fail = (found: readonly FoutVeld[]) => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };

  const hand = async () => {
    const answers = withoutUnanswered(form.schema, data);
    const found = [...(missing?.() ?? []), ...form.check(answers)];
    setRefusal(null);
    if (found.length > 0) return fail(found);
    const request = body(withoutFacts(form.schema, answers));
    const text = JSON.stringify(request);
    if (intent.current.text !== text) intent.current = { text, key: newKey() };
    setErrors([]);
    setBusy(true);
    try {
      await send(request, intent.current.key);
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
        if (!busy) void hand();
      }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
      {before?.(faults)}
      <SchemaForm form={form} data={data} faults={faults} onChange={setData} />
      {refusal !== null && <Failed error={refusal} />}
      <div className="nf-form__foot">
        <Button type="submit" purpose="primary" busy={busy}>
          {busy ? busyText : submit}
        </Button>
      </div>
    </form>
  );
}
