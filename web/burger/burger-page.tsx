import { useCallback, useEffect, useState } from 'react';
import type { Aanvulling } from '../../api/aanvulling/schema.ts';
import { AnswerForm } from './answer-form.tsx';
import { leave, Refused, read } from './client.ts';
import { Confirmation } from './confirmation.tsx';
import { EnterForm } from './enter-form.tsx';
import { Notice } from './notice.tsx';
import { Review } from './review.tsx';
import { say } from './say.ts';
import { Screen } from './screen.tsx';

type Stage = 'laden' | 'binnen' | 'invullen' | 'nakijken' | 'gestopt' | 'dicht';

/** The page of a resident who answers a letter: in with the code, fill in, look it over, send, and keep the confirmation. */
export function BurgerPage() {
  const [stage, setStage] = useState<Stage>('laden');
  const [answer, setAnswer] = useState<Aanvulling>();
  const [message, setMessage] = useState('');

  /** Wherever it happens: who is not inside any more gives the code again, and who is too late hears what to do. */
  const failed = useCallback((error: unknown, first = false) => {
    const { status, message: why } =
      error instanceof Refused ? error : new Refused(0, String(error));
    setMessage(status === 401 && first ? '' : why);
    if (status === 401) setStage('binnen');
    else if (first) setStage('dicht');
  }, []);
  const load = useCallback(async () => {
    setMessage('');
    try {
      setAnswer(await read());
      setStage('invullen');
    } catch (error) {
      failed(error, true);
    }
  }, [failed]);
  useEffect(() => void load(), [load]);

  const go = (next: Stage) => {
    setMessage('');
    setStage(next);
  };
  const stop = async () => {
    await leave().catch(() => undefined);
    setAnswer(undefined);
    go('gestopt');
  };

  if (stage === 'laden') return <Screen title={say('binnen.titel')} loading />;
  if (stage === 'binnen') return <EnterForm message={message} onEntered={load} />;
  if (stage === 'gestopt')
    return (
      <Screen title={say('gestopt.titel')}>
        <p className="nl-paragraph">{say('gestopt.uitleg')}</p>
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => go('binnen')}
        >
          {say('gestopt.opnieuw')}
        </button>
      </Screen>
    );
  if (stage === 'dicht' || !answer)
    return (
      <Screen title={say('dicht.titel')}>
        <Notice tone="warning">{message}</Notice>
        <div className="nf-actions">
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => void load()}
          >
            {say('dicht.opnieuw')}
          </button>
          <button
            type="button"
            className="nl-button nl-button--subtle"
            onClick={() => go('binnen')}
          >
            {say('dicht.andereCode')}
          </button>
        </div>
      </Screen>
    );
  const inside = { answer, onAnswer: setAnswer, onStop: () => void stop(), message, failed };
  if (answer.status === 'ingediend') return <Confirmation {...inside} />;
  return stage === 'nakijken' ? (
    <Review {...inside} onBack={() => go('invullen')} />
  ) : (
    <AnswerForm {...inside} onReview={() => go('nakijken')} />
  );
}
