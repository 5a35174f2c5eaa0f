import { Given } from './given.tsx';
import type { Inside } from './inside.ts';
import { Notice } from './notice.tsx';
import { moment, say } from './say.ts';
import { Screen } from './screen.tsx';

/** That it was received, when, and what: to keep on paper as well. */
export function Confirmation({ answer, onStop }: Pick<Inside, 'answer' | 'onStop'>) {
  return (
    <Screen title={say('klaar.titel')} onStop={onStop}>
      <Notice tone="ok" role="status">
        {say('klaar.ontvangen', {
          gemeente: answer.gemeente.naam,
          moment: moment(answer.ingediendOp ?? ''),
        })}
      </Notice>
      <p className="nl-paragraph">{say('klaar.zaaknummer', { nummer: answer.zaaknummer })}</p>
      <p className="nl-paragraph">{say('klaar.hierna')}</p>
      <div className="nf-actions">
        <button
          type="button"
          className="nl-button nl-button--secondary"
          onClick={() => window.print()}
        >
          {say('klaar.afdrukken')}
        </button>
      </div>
      <Given vragen={answer.vragen} />
    </Screen>
  );
}
