import { useEffect, useState } from 'react';
import type { Document } from '../../api/documenten/schema.ts';
import { Refused } from '../api/client.ts';
import {
  addVersion,
  changeDocument,
  finishDocument,
  releaseVersion,
  removeDocument,
  type Soort,
} from '../api/documenten.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { readDay, typedDay } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Select, TextInput } from '../ui/controls.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { dayFault, soortOptions } from './document-fields.ts';
import { fileFault } from './file-fault.ts';
import { ReasonField, reasonFault } from './reason-field.tsx';

type Props = { zaakId: string; document: Document; grootste: number; onClose: () => void };

/** Another file in the place of this one; the older stays to be read. */
export function VersionDialog({ zaakId, document, grootste, onClose }: Props) {
  const [stop] = useState(() => new AbortController());
  useEffect(() => () => stop.abort(), [stop]);
  const [file, setFile] = useState<File>();
  const [part, setPart] = useState<number>();
  const [fault, setFault] = useState<string>();
  const check = () => {
    const found = file ? fileFault(file, grootste) : t('document.bestandFout');
    setFault(found);
    return !found;
  };
  const run = async () => {
    const { dubbel } = await addVersion(zaakId, document, file as File, {
      signal: stop.signal,
      onProgress: setPart,
    });
    if (dubbel)
      throw new Refused({
        type: 'about:blank',
        title: t('document.nieuweVersieDubbel'),
        detail: t('document.nieuweVersieDubbelUitleg'),
        status: 200,
        instance: '',
      });
  };
  return (
    <ActionDialog
      title={t('document.nieuweVersie')}
      refresh={['zaak', zaakId]}
      action={t('document.versturen')}
      done={t('document.nieuweVersieGelukt')}
      check={check}
      run={run}
      onClose={onClose}
    >
      <Paragraph>{t('document.nieuweVersieUitleg')}</Paragraph>
      <Field id="versie-bestand" label={t('document.bestand')} fault={fault}>
        <input
          id="versie-bestand"
          className="nf-file"
          type="file"
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={describedBy('versie-bestand', undefined, fault)}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </Field>
      {part !== undefined && (
        <progress className="nf-progress" value={part} max={1} aria-label={file?.name} />
      )}
    </ActionDialog>
  );
}

/** Kind, title and day of receipt. */
export function ChangeDialog({ zaakId, document, onClose }: Props) {
  const [soort, setSoort] = useState<string>(document.soort);
  const [titel, setTitel] = useState(document.titel ?? '');
  const [dag, setDag] = useState(typedDay(document.ontvangenOp));
  const [faults, setFaults] = useState<{ titel?: string | undefined; dag?: string | undefined }>(
    {},
  );
  const check = () => {
    const found = {
      titel: titel.trim() ? undefined : t('document.naamFout'),
      dag: dayFault(dag),
    };
    setFaults(found);
    return !found.titel && !found.dag;
  };
  return (
    <ActionDialog
      title={t('document.wijzigen')}
      refresh={['zaak', zaakId]}
      action={t('document.wijzigen')}
      done={t('document.gewijzigd')}
      check={check}
      run={() =>
        changeDocument(zaakId, document.id, {
          versie: document.versie,
          soort: soort as Soort,
          titel: titel.trim(),
          ontvangenOp: readDay(dag),
        })
      }
      onClose={onClose}
    >
      <Field id="wijzig-titel" label={t('document.naam')} fault={faults.titel}>
        <TextInput
          id="wijzig-titel"
          value={titel}
          maxLength={200}
          invalid={faults.titel !== undefined}
          aria-describedby={describedBy('wijzig-titel', undefined, faults.titel)}
          onChange={({ target }) => setTitel(target.value)}
        />
      </Field>
      <Field id="wijzig-soort" label={t('document.soort')}>
        <Select
          id="wijzig-soort"
          options={soortOptions()}
          value={soort}
          onChange={({ target }) => setSoort(target.value)}
        />
      </Field>
      <Field
        id="wijzig-dag"
        label={t('document.ontvangen')}
        hint={t('document.ontvangenUitleg')}
        fault={faults.dag}
      >
        <TextInput
          id="wijzig-dag"
          value={dag}
          autoComplete="off"
          invalid={faults.dag !== undefined}
          aria-describedby={describedBy('wijzig-dag', 'x', faults.dag)}
          onChange={({ target }) => setDag(target.value)}
        />
      </Field>
    </ActionDialog>
  );
}

/** Read only from now on. */
export function FinishDialog({ zaakId, document, onClose }: Props) {
  return (
    <ActionDialog
      title={t('document.vaststellen')}
      refresh={['zaak', zaakId]}
      action={t('document.vaststellen')}
      done={t('document.vastgesteld')}
      check={() => true}
      run={(key) => finishDocument(zaakId, document, key)}
      onClose={onClose}
    >
      <Paragraph>{t('document.vaststellenUitleg')}</Paragraph>
    </ActionDialog>
  );
}

export function RemoveDialog({ zaakId, document, onClose }: Props) {
  const [reden, setReden] = useState('');
  const [fault, setFault] = useState<string>();
  return (
    <ActionDialog
      title={t('document.verwijderen')}
      refresh={['zaak', zaakId]}
      action={t('document.verwijderen')}
      negative
      done={t('document.verwijderd')}
      check={() => {
        setFault(reasonFault(reden));
        return !reasonFault(reden);
      }}
      run={(key) => removeDocument(zaakId, document, reden.trim(), key)}
      onClose={onClose}
    >
      <Paragraph>{t('document.verwijderenUitleg')}</Paragraph>
      <ReasonField value={reden} fault={fault} onChange={setReden} />
    </ActionDialog>
  );
}

/** Out of quarantine, version by version: the newest that is in it. */
export function ReleaseDialog({ zaakId, document, onClose }: Props) {
  const [reden, setReden] = useState('');
  const [fault, setFault] = useState<string>();
  const nummer =
    document.versies.find(({ viruscontrole }) => viruscontrole === 'quarantaine')?.nummer ?? 1;
  return (
    <ActionDialog
      title={t('document.vrijgeven')}
      refresh={['zaak', zaakId]}
      action={t('document.vrijgeven')}
      done={t('document.vrijgegeven')}
      check={() => {
        setFault(reasonFault(reden));
        return !reasonFault(reden);
      }}
      run={(key) => releaseVersion(zaakId, { id: document.id, nummer }, reden.trim(), key)}
      onClose={onClose}
    >
      <Paragraph>{t('document.vrijgevenUitleg')}</Paragraph>
      <ReasonField value={reden} fault={fault} onChange={setReden} />
    </ActionDialog>
  );
}
