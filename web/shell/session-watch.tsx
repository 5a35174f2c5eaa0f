import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Sessie } from '../../api/sessie/schema.ts';
import { configureClient } from '../api/client.ts';
import { sessieQuery } from '../api/sessie.ts';
import { clockTime } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { sessionEnd } from './session-end.ts';
import { leave } from './sign-out.ts';

/** WCAG 2.2.1 asks for at least 20 seconds; somebody on the telephone needs more. */
const WARN_BEFORE = 3 * 60_000;

type Props = { sessie: Sessie; ended: boolean; signIn: string };

/** Warns before the session ends, and asks to sign in again after it. What was typed stays. */
export function SessionWatch({ sessie, ended, signIn }: Props) {
  const client = useQueryClient();
  const [warned, setWarned] = useState<Date | null>(null);

  useEffect(() => {
    let lastAnswer = Date.now();
    const idle = new Date(sessie.inactiefOp).getTime() - lastAnswer;
    configureClient({ onAnswer: () => (lastAnswer = Date.now()) });
    const timer = setInterval(() => {
      const end = sessionEnd(lastAnswer + idle, sessie.verlooptOp);
      const left = end - Date.now();
      setWarned(left > 0 && left <= WARN_BEFORE ? new Date(end) : null);
      if (left <= 0) void client.refetchQueries({ queryKey: sessieQuery.queryKey });
    }, 5000);
    return () => clearInterval(timer);
  }, [sessie, client]);

  const stay = () => {
    setWarned(null);
    void client.refetchQueries({ queryKey: sessieQuery.queryKey });
  };

  if (ended) {
    return (
      <Dialog title={t('sessie.verlopenTitel')} onClose={() => {}} role="alertdialog">
        <p className="nl-paragraph">{t('sessie.verlopenUitleg')}</p>
        <div className="nf-actions">
          <a className="nl-button nl-button--primary" href={signIn}>
            {t('sessie.opnieuwAanmelden')}
          </a>
        </div>
      </Dialog>
    );
  }
  if (!warned) return null;
  const final = warned.toISOString() >= new Date(sessie.verlooptOp).toISOString();
  return (
    <Dialog title={t('sessie.bijnaTitel')} onClose={stay} role="alertdialog">
      <p className="nl-paragraph">
        {t(final ? 'sessie.eindigtUitleg' : 'sessie.bijnaUitleg', {
          tijd: clockTime(warned.toISOString()),
        })}
      </p>
      <div className="nf-actions">
        {final ? (
          <a className="nl-button nl-button--primary" href={signIn}>
            {t('sessie.opnieuwAanmelden')}
          </a>
        ) : (
          <Button purpose="primary" onClick={stay}>
            {t('sessie.blijven')}
          </Button>
        )}
        <Button onClick={() => void leave()}>{t('shell.afmelden')}</Button>
      </div>
    </Dialog>
  );
}
