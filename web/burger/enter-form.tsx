import { type FormEvent, useState } from 'react';
import { enter, Refused } from './client.ts';
import { Notice } from './notice.tsx';
import { say } from './say.ts';
import { Screen } from './screen.tsx';

/** The door: the code of the letter, and nothing that says whether there is anything behind it. */
export function EnterForm({
  message,
  onEntered,
}: {
  message: string;
  onEntered: () => Promise<void>;
}) {
  const [code, setCode] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (code.trim() === '') return setFault(say('binnen.codeLeeg'));
    setBusy(true);
    setFault('');
    try {
      await enter(code);
      await onEntered();
    } catch (error) {
      setFault(error instanceof Refused ? error.message : say('melding.storing'));
      setBusy(false);
    }
  };

  return (
    <Screen title={say('binnen.titel')}>
      {message && (
        <Notice tone="info" role="status">
          {message}
        </Notice>
      )}
      <p className="nl-paragraph">{say('binnen.uitleg')}</p>
      <form noValidate onSubmit={(event) => void send(event)}>
        <div
          className={`utrecht-form-field utrecht-form-field--distanced nf-field${fault && ' utrecht-form-field--invalid'}`}
        >
          <label className="utrecht-form-label" htmlFor="code">
            {say('binnen.code')}
          </label>
          <div className="utrecht-form-field-description" id="code-uitleg">
            {say('binnen.codeUitleg')}
          </div>
          {fault && (
            <p className="utrecht-form-field-error-message nf-fault" id="code-fout" role="alert">
              {fault}
            </p>
          )}
          <input
            id="code"
            type="text"
            className="utrecht-textbox utrecht-textbox--html-input nf-burger__code"
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            aria-invalid={fault !== '' || undefined}
            aria-describedby={fault ? 'code-uitleg code-fout' : 'code-uitleg'}
            onChange={({ target }) => setCode(target.value)}
          />
        </div>
        <button
          type="submit"
          className={`nl-button nl-button--primary${busy ? ' nl-button--busy' : ''}`}
          aria-disabled={busy || undefined}
        >
          {say('binnen.verder')}
        </button>
      </form>
      <h2 className="nl-heading nl-heading--level-3">{say('binnen.liever')}</h2>
      <p className="nl-paragraph">{say('binnen.lieverUitleg')}</p>
    </Screen>
  );
}
