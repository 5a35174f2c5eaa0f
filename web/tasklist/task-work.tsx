import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FoutVeld } from '../../api/http/schema.ts';
import type { TaakDetail } from '../../api/taken/schema.ts';
import { NoConnection, Refused } from '../api/client.ts';
import type { LoadedForm } from '../api/formulieren.ts';
import { ErrorSummary, useFocusOn } from '../forms/error-summary.tsx';
import { faultsOf } from '../forms/faults.ts';
import { withoutFacts } from '../forms/own-data.ts';
import { SchemaForm } from '../forms/schema-form.tsx';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { explanationOf, titleOf } from '../ui/states.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { DraftStatus } from './draft-status.tsx';
import type { WordsHandle } from './letter-words.tsx';
import { TaskLetter } from './task-letter.tsx';
import { useComplete } from './use-complete.tsx';
import { useDraft } from './use-draft.ts';

/** The form of a task: filling it in, saving by itself, checking, handing in. */
export function TaskWork({ task, form }: { task: TaakDetail; form: LoadedForm }) {
  const client = useQueryClient();
  const { data, change, state, keeper, restored } = useDraft(task, form.schema);
  const { busy, handIn, goOn } = useComplete(task);
  const [errors, setErrors] = useState<readonly FoutVeld[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [unsaved, setUnsaved] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const words = useRef<WordsHandle>(null);
  const summary = useFocusOn(errors.length > 0 ? attempt : 0);
  const faults = useMemo(() => faultsOf(errors), [errors]);
  const mayComplete = task.handelingen.includes('afronden');
  const mayEdit = mayComplete || task.handelingen.includes('bewaren');

  // The letter shows what the form says as soon as that is saved.
  const savedAt = state.at === 'saved' ? state.op : null;
  useEffect(() => {
    if (savedAt) void client.invalidateQueries({ queryKey: ['taak', task.id, 'brief'] });
  }, [savedAt, client, task.id]);

  const fail = (found: readonly FoutVeld[]) => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };

  const submit = async () => {
    const found = form.check(data);
    setRefusal(null);
    if (found.length > 0) return fail(found);
    setErrors([]);
    await keeper.flush();
    // The letter would go out without what somebody just wrote in it.
    if (words.current && !(await words.current.settle())) return setUnsaved(true);
    setUnsaved(false);
    try {
      await handIn(withoutFacts(form.schema, data));
    } catch (error) {
      if (error instanceof Refused && error.fouten.length > 0) return fail(error.fouten);
      setRefusal(error);
      void client.invalidateQueries({ queryKey: ['taak', task.id] });
      return;
    }
    keeper.discard();
    await goOn();
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
      {restored && (
        <Alert tone="info">
          <p className="nl-paragraph">{t('concept.teruggezet', { tijd: moment(restored) })}</p>
        </Alert>
      )}
      {!mayEdit && task.handelingen.includes('claimen') && (
        <Alert tone="info">
          <p className="nl-paragraph">{t('taak.eerstOppakken')}</p>
        </Alert>
      )}
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
      <SchemaForm
        form={form}
        data={data}
        faults={faults}
        readonly={!mayEdit && !busy}
        onChange={(next) => {
          change(next);
          // Once checked, what is repaired disappears while typing; new faults wait for the next check.
          if (errors.length > 0) setErrors(stillWrong(errors, form.check(next)));
        }}
      />
      {state.at === 'conflict' && (
        <DraftConflict
          error={state.error}
          onKeepMine={(version) => void keeper.overwrite(version)}
          onTakeOther={() => {
            keeper.discard();
            // Out of the cache: the page opens the task anew, with the other version.
            void client.resetQueries({ queryKey: ['taak', task.id] });
          }}
        />
      )}
      {task.brief && <TaskLetter taskId={task.id} ref={words} />}
      {unsaved && (
        <Alert tone="error" role="alert">
          <p className="nl-paragraph">{t('taakbrief.nietBewaard')}</p>
        </Alert>
      )}
      {(refusal !== null || state.at === 'refused') && (
        <Refusal error={refusal ?? (state.at === 'refused' ? state.error : null)} />
      )}
      {(mayEdit || busy) && (
        <div className="nf-form__foot">
          {(mayComplete || busy) && (
            <Button type="submit" purpose="primary" busy={busy}>
              {busy ? t('taak.wordtVerwerkt') : t('taak.afronden')}
            </Button>
          )}
          <DraftStatus state={state} concept={task.concept} />
        </div>
      )}
    </form>
  );
}

const stillWrong = (
  shown: readonly FoutVeld[],
  found: readonly FoutVeld[],
): readonly FoutVeld[] => {
  const now = new Map(found.map((error) => [error.pointer, error]));
  return shown.flatMap(({ pointer }) => now.get(pointer) ?? []);
};

/** Why handing in did not work. Whatever it is: the answers are still on the screen. */
function Refusal({ error }: { error: unknown }) {
  const someoneWasFirst = error instanceof Refused && error.huidig !== undefined;
  return (
    <Alert tone={someoneWasFirst ? 'warning' : 'error'} role="alert" title={titleOf(error)}>
      <p className="nl-paragraph">{explanationOf(error)}</p>
      <p className="nl-paragraph">
        {t(error instanceof NoConnection ? 'concept.opApparaat' : 'conflict.nietsVerloren')}
      </p>
    </Alert>
  );
}
