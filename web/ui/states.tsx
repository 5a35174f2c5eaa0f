import type { ReactNode } from 'react';
import { NoConnection, Refused } from '../api/client.ts';
import { t } from '../text/t.ts';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';
import { Heading } from './heading.tsx';

/** Grey lines where the content will be; shown only when it takes longer than a blink (CSS delay). */
export function Loading({ lines = 4 }: { lines?: number }) {
  return (
    <div className="nf-loading" role="status">
      <span className="nf-hidden">{t('algemeen.laden')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical lines without content
        <span key={line} className="nf-loading__line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Nothing to show, and what that means. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="nf-empty">
      <Heading level={2} look={4}>
        {title}
      </Heading>
      {children}
    </div>
  );
}

/** What went wrong, in words, and a way on. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  return (
    <Alert
      tone="error"
      role="alert"
      title={titleOf(error)}
      actions={retry && <Button onClick={retry}>{t('algemeen.opnieuw')}</Button>}
    >
      <p className="nl-paragraph">{explanationOf(error)}</p>
    </Alert>
  );
}

export function titleOf(error: unknown): string {
  if (error instanceof NoConnection) return t('fout.geenVerbinding');
  if (error instanceof Refused && error.probleem.title) return error.probleem.title;
  return t('fout.onverwacht');
}

export function explanationOf(error: unknown): string {
  if (error instanceof NoConnection) return t('fout.geenVerbindingUitleg');
  if (error instanceof Refused) {
    const known = error.probleem.detail ?? error.fouten[0]?.melding;
    if (known) return known;
  }
  if (error instanceof Refused && error.status < 500) return t('fout.nietGelukt');
  return t('fout.onverwachtUitleg');
}
