import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { caseFile } from '../api/documenten.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed } from '../ui/states.tsx';

/** Has the whole file of the case made as one PDF, and saves it; the page waits and can stop waiting. */
export function CaseFile({ zaakId, nummer }: { zaakId: string; nummer: string }) {
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const make = useMutation({
    mutationFn: () => {
      stop.current = new AbortController();
      return caseFile(zaakId, stop.current.signal);
    },
    onSuccess: (file) => save(file, `${nummer}-dossier.pdf`),
  });
  const stopped = stop.current?.signal.aborted ?? false;
  return (
    <section className="nf-panel nf-case-file" aria-labelledby="dossier-pdf">
      <Heading level={2} look={4} id="dossier-pdf">
        {t('document.dossier')}
      </Heading>
      <Paragraph>{t('document.dossierUitleg')}</Paragraph>
      {make.error && !stopped && <Failed error={make.error} />}
      <p role="status" className="nf-subtle">
        {make.isPending && t('document.dossierBezig')}
        {make.isSuccess && t('document.dossierKlaar')}
      </p>
      <div className="nf-actions">
        <Button busy={make.isPending} onClick={() => make.mutate()}>
          {t('document.dossierMaken')}
        </Button>
        {make.isPending && (
          <Button purpose="subtle" onClick={() => stop.current?.abort()}>
            {t('document.stop')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Hands a file to the browser as if it was downloaded. */
function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
