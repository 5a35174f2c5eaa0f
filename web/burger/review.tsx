import { useState } from 'react';
import { Refused, read, submit } from './client.ts';
import { Given } from './given.tsx';
import type { Inside } from './inside.ts';
import { Notice } from './notice.tsx';
import { say } from './say.ts';
import { Screen } from './screen.tsx';

/** The answer as it will be sent. Sending is once, so what is missing in it is said before. */
export function Review({
  answer,
  onAnswer,
  onStop,
  onBack,
  message,
  failed,
}: Inside & { onBack: () => void }) {
  const [busy, setBusy] = useState(false);
  const missing = answer.vragen.some(
    ({ antwoord, bestanden }) => antwoord === '' && bestanden.length === 0,
  );
  const send = async () => {
    setBusy(true);
    try {
      onAnswer(await submit(answer.versie));
    } catch (error) {
      failed(error);
      setBusy(false);
      // Changed in another window, or sent there: what is true now is shown.
      if (error instanceof Refused && error.status === 409) await read().then(onAnswer, failed);
    }
  };
  return (
    <Screen title={say('nakijken.titel')} onStop={onStop}>
      <p className="nl-paragraph">{say('nakijken.uitleg')}</p>
      {message && (
        <Notice tone="error" role="alert">
          {message}
        </Notice>
      )}
      {missing && <Notice tone="warning">{say('nakijken.mist')}</Notice>}
      <Given vragen={answer.vragen} />
      <div className="nf-actions">
        <button
          type="button"
          className={`nl-button nl-button--primary${busy ? ' nl-button--busy' : ''}`}
          aria-disabled={busy || undefined}
          onClick={() => {
            if (!busy) void send();
          }}
        >
          {say('nakijken.versturen')}
        </button>
        <button type="button" className="nl-button nl-button--secondary" onClick={onBack}>
          {say('nakijken.terug')}
        </button>
      </div>
    </Screen>
  );
}
