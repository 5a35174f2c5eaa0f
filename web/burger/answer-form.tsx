import { type FormEvent, useRef, useState } from 'react';
import { write } from './client.ts';
import type { Inside } from './inside.ts';
import { Notice } from './notice.tsx';
import { Question } from './question.tsx';
import { day, say } from './say.ts';
import { Screen } from './screen.tsx';

/** What was asked, one thing after the other: a file, a few words, or both. What is typed is kept when one leaves the field. */
export function AnswerForm({
  answer,
  onAnswer,
  onStop,
  onReview,
  message,
  failed,
}: Inside & { onReview: () => void }) {
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(answer.vragen.map(({ nummer, antwoord }) => [nummer, antwoord])),
  );
  const [empty, setEmpty] = useState(false);
  const [busy, setBusy] = useState(false);
  const kept = useRef({ ...texts });
  const underway = useRef<Promise<unknown>>(Promise.resolve());

  /** One after the other, so that a later text is never written over by an earlier one. */
  const keep = (nummer: number): Promise<unknown> => {
    const text = texts[nummer] ?? '';
    if (kept.current[nummer] === text) return underway.current;
    const before = kept.current[nummer];
    kept.current[nummer] = text;
    underway.current = underway.current
      .then(() => write(nummer, text))
      .then(onAnswer, (error: unknown) => {
        kept.current[nummer] = before ?? '';
        failed(error);
        throw error;
      });
    underway.current.catch(() => undefined);
    return underway.current;
  };
  const review = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const something = answer.vragen.some(
      ({ nummer, bestanden }) => bestanden.length > 0 || (texts[nummer] ?? '').trim() !== '',
    );
    setEmpty(!something);
    if (!something) return;
    setBusy(true);
    try {
      underway.current = underway.current.catch(() => undefined);
      for (const { nummer } of answer.vragen) await keep(nummer);
      await underway.current;
      onReview();
    } catch {
      setBusy(false); // said already
    }
  };

  return (
    <Screen title={say('invullen.titel')} onStop={onStop}>
      <p className="nl-paragraph">
        {say('invullen.uitleg', {
          gemeente: answer.gemeente.naam,
          dag: day(answer.uiterlijkOp ?? ''),
        })}
      </p>
      <p className="nl-paragraph">{say('invullen.bewaard')}</p>
      {message && (
        <Notice tone="error" role="alert">
          {message}
        </Notice>
      )}
      {empty && (
        <Notice tone="error" role="alert">
          {say('invullen.leeg')}
        </Notice>
      )}
      <form noValidate onSubmit={(event) => void review(event)}>
        <ol className="nf-burger__questions">
          {answer.vragen.map((vraag) => (
            <Question
              key={vraag.nummer}
              vraag={vraag}
              answer={answer}
              text={texts[vraag.nummer] ?? ''}
              onText={(text) => setTexts({ ...texts, [vraag.nummer]: text })}
              onKeep={() => void keep(vraag.nummer)}
              onAnswer={onAnswer}
              failed={failed}
            />
          ))}
        </ol>
        <button
          type="submit"
          className={`nl-button nl-button--primary${busy ? ' nl-button--busy' : ''}`}
          aria-disabled={busy || undefined}
        >
          {say('invullen.nakijken')}
        </button>
      </form>
    </Screen>
  );
}
