import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import type { DocumentenLijst } from '../../api/documenten/schema.ts';
import type { Soort } from '../api/documenten.ts';
import { useMessages } from '../shell/messages.tsx';
import { readDay, today, typedDay } from '../text/dates.ts';
import { fileSize, share } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Select, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { dayFault, soortOptions } from './document-fields.ts';
import { type Upload, useUploads } from './use-uploads.ts';

/** Lays files in a case: several of one kind at once, chosen or dragged here. */
export function UploadPanel({ zaakId, lijst }: { zaakId: string; lijst: DocumentenLijst }) {
  const client = useQueryClient();
  const { show } = useMessages();
  const { uploads, busy, choose, drop, sendAll } = useUploads(zaakId, lijst.grootste);
  const [soort, setSoort] = useState('');
  const [dag, setDag] = useState(typedDay(today()));
  const [over, setOver] = useState(false);
  const [faults, setFaults] = useState<{
    soort?: string | undefined;
    dag?: string | undefined;
    bestanden?: string | undefined;
  }>({});
  const hint = t('document.bestandenUitleg', { grootste: fileSize(lijst.grootste) });

  const check = (): boolean => {
    const found = {
      soort: soort ? undefined : t('document.soortFout'),
      dag: dayFault(dag),
      bestanden: uploads.some(({ stand }) => stand === 'wacht')
        ? undefined
        : t('document.bestandenFout'),
    };
    setFaults(found);
    return !found.soort && !found.dag && !found.bestanden;
  };
  const submit = async () => {
    const added = await sendAll({ soort: soort as Soort, ontvangenOp: readDay(dag) });
    if (added > 0) show({ tone: 'ok', text: t('document.klaar', { count: added }) });
    await client.invalidateQueries({ queryKey: ['zaak', zaakId] });
  };
  const whileOver = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };

  return (
    <form
      noValidate
      className={classes('nf-panel', 'nf-upload', over && 'nf-upload--over')}
      aria-labelledby="document-toevoegen"
      onDragOver={(event) => whileOver(event, true)}
      onDragLeave={(event) => whileOver(event, false)}
      onDrop={(event) => {
        whileOver(event, false);
        choose([...event.dataTransfer.files]);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && check()) void submit();
      }}
    >
      <Heading level={2} look={3} id="document-toevoegen">
        {t('document.toevoegen')}
      </Heading>
      <Field id="document-soort" label={t('document.soort')} fault={faults.soort}>
        <Select
          id="document-soort"
          empty={t('document.kiesSoort')}
          options={soortOptions()}
          value={soort}
          invalid={faults.soort !== undefined}
          aria-describedby={describedBy('document-soort', undefined, faults.soort)}
          onChange={({ target }) => setSoort(target.value)}
        />
      </Field>
      <Field
        id="document-dag"
        label={t('document.ontvangen')}
        hint={t('document.ontvangenUitleg')}
        fault={faults.dag}
      >
        <TextInput
          id="document-dag"
          value={dag}
          autoComplete="off"
          invalid={faults.dag !== undefined}
          aria-describedby={describedBy('document-dag', 'x', faults.dag)}
          onChange={({ target }) => setDag(target.value)}
        />
      </Field>
      <Field
        id="document-bestanden"
        label={t('document.bestanden')}
        hint={hint}
        fault={faults.bestanden}
      >
        <div className="nf-upload__zone">
          <input
            id="document-bestanden"
            type="file"
            multiple
            accept={lijst.media.join(',')}
            aria-invalid={faults.bestanden !== undefined || undefined}
            aria-describedby={describedBy('document-bestanden', hint, faults.bestanden)}
            onChange={({ target }) => {
              choose([...(target.files ?? [])]);
              target.value = '';
            }}
          />
          {over && <strong>{t('document.laatLos')}</strong>}
        </div>
      </Field>
      {uploads.length > 0 && (
        <ul className="nf-uploads" aria-label={t('document.voortgang')}>
          {uploads.map((upload) => (
            <Row key={upload.id} upload={upload} onDrop={() => drop(upload.id)} />
          ))}
        </ul>
      )}
      <Button type="submit" purpose="primary" busy={busy}>
        {t('document.versturen')}
      </Button>
    </form>
  );
}

function Row({ upload, onDrop }: { upload: Upload; onDrop: () => void }) {
  const { file, stand, part, fault } = upload;
  const underway = stand === 'bezig' || stand === 'controle';
  return (
    <li className="nf-uploads__file">
      <Icon name={stand === 'fout' ? 'error' : stand === 'gedaan' ? 'check' : 'document'} />
      <span className="nf-uploads__name">
        {file.name} <span className="nf-subtle">({fileSize(file.size)})</span>
      </span>
      <span className={stand === 'fout' ? 'nf-fault' : 'nf-subtle'} role="status">
        {stand === 'fout' ? fault : t(`document.stand.${stand}`, { deel: share(part) })}
      </span>
      {underway && <progress className="nf-progress" value={part} max={1} aria-label={file.name} />}
      {stand !== 'gedaan' && stand !== 'dubbel' && (
        <Button small purpose="subtle" onClick={onDrop}>
          {underway ? t('document.stop') : t('document.weg')}
          <VisuallyHidden>: {file.name}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}
