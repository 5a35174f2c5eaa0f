import { useState } from 'react';
import { useSessie } from '../api/sessie.ts';
import { dropWork, keepWork, keptWork, type LocalWork } from '../forms/local-work.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';

export type Left = { work: LocalWork | null; keep: (text: string) => void; drop: () => void };

/**
 * What a colleague's take-over kept out of a draft: it stays on the device until its maker drops it.
 *
 * @param subject the draft, or a file of it
 */
export function useLeftWork(subject: string): Left {
  const { id } = useSessie().medewerker;
  const [work, setWork] = useState(() => keptWork(id, subject));
  return {
    work,
    keep(tekst) {
      const left = { gegevens: { tekst }, op: new Date().toISOString() };
      keepWork(id, subject, left);
      setWork(left);
    },
    drop() {
      dropWork(id, subject);
      setWork(null);
    },
  };
}

/** @param file the name under which it is written */
export function LeftWork({ left: { work, drop }, file }: { left: Left; file: string }) {
  if (!work) return null;
  const write = () => {
    const url = URL.createObjectURL(new Blob([String(work.gegevens.tekst)]));
    const link = document.createElement('a');
    link.href = url;
    link.download = file;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Alert
      tone="warning"
      role="status"
      title={t('bewerken.opApparaat', { tijd: moment(work.op) })}
      actions={
        <>
          <Button onClick={write}>{t('bewerken.inBestand')}</Button>
          <Button purpose="subtle" onClick={drop}>
            {t('bewerken.weggooien')}
          </Button>
        </>
      }
    />
  );
}
