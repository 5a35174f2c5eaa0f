import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bestandControleQuery, type FilePath, sectiesQuery } from '../api/ontwerp-bestanden.ts';
import { t } from '../text/t.ts';
import { Alert } from '../ui/alert.tsx';
import { TextArea, TextInput } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { AddSection } from './add-section.tsx';
import { FileText } from './file-text.tsx';
import { FileTools } from './file-tools.tsx';
import {
  type FormFile,
  formOf,
  moved,
  placeId,
  renamed,
  type Section,
  textOf,
  withWord,
} from './form-edits.ts';
import { FormPreview } from './form-preview.tsx';
import { FormSection } from './form-section.tsx';
import { FormStart, startsCase } from './form-start.tsx';
import { Remarks } from './remarks.tsx';
import { useTextFile } from './use-text-file.ts';

type Props = {
  file: FilePath;
  versie: number;
  begin: string;
  isNew: boolean;
  edits: boolean;
  onLeft: (text: string) => void;
};

/** The form at the left, as staff will see it at the right, and below that what is to be said of it. */
export function FormEditor({ file, versie: first, begin, isNew, edits, onLeft }: Props) {
  const [raw, setRaw] = useState(false);
  const history = useTextFile({ file, versie: first, begin, onLeft });
  const { text, versie, keeping } = history;
  const form = formOf(text);
  const kept = versie > 0 || !isNew;
  const { data: check } = useQuery({ ...bestandControleQuery(file, versie), enabled: kept });
  const { data: sections } = useQuery(sectiesQuery);
  const change = (next: FormFile, about: string | null = null) =>
    history.change(textOf(next), about);

  return (
    <>
      <FileTools
        keeping={keeping}
        edits={edits}
        undo={history.undo}
        redo={history.redo}
        raw={raw || !form}
        onRaw={() => setRaw(!raw)}
      />
      <div className="nf-file">
        <div className="nf-file__work">
          {(raw || !form) && (
            <FileText
              text={text}
              unreadable={form ? undefined : t('ontwerpbestand.geenFormulier')}
              edits={edits}
              onChange={(next) => history.change(next, 'tekst')}
            />
          )}
          {!raw && form && (
            <FormParts
              form={form}
              edits={edits}
              sections={sections?.secties ?? []}
              change={change}
            />
          )}
        </div>
        <div className="nf-file__side">
          {kept ? (
            <FormPreview file={file} versie={versie} />
          ) : (
            <Alert tone="info" title={t('ontwerpbestand.nogNiets')} />
          )}
          {kept && <Remarks remarks={check?.opmerkingen} onJump={jumpTo} />}
        </div>
      </div>
    </>
  );
}

/** To the nearest place on the screen: a field, its section, or the form. */
function jumpTo(pointer: string): void {
  const parts = pointer.split('/').filter(Boolean);
  for (let count = parts.length; count >= 0; count -= 1) {
    const found = document.getElementById(placeId(`/${parts.slice(0, count).join('/')}`));
    if (!found) continue;
    for (let inner: Element | null = found; inner; inner = inner.parentElement)
      if (inner instanceof HTMLDetailsElement) inner.open = true;
    found.querySelector<HTMLElement>('input, textarea, select')?.focus();
    found.scrollIntoView({ block: 'center' });
    return;
  }
}

type PartsProps = {
  form: FormFile;
  edits: boolean;
  sections: readonly Section[];
  change: (next: FormFile, about?: string | null) => void;
};
function FormParts({ form, edits, sections, change }: PartsProps) {
  const properties = form.properties ?? {};
  const names = Object.keys(properties);
  const reorder = (order: readonly string[]) =>
    change({
      ...form,
      properties: Object.fromEntries(order.map((name) => [name, properties[name] ?? {}])),
    });
  return (
    <>
      <div id={placeId('/')}>
        <Field id="formulier-titel" label={t('ontwerpbestand.titel')}>
          <TextInput
            id="formulier-titel"
            value={form.title ?? ''}
            maxLength={120}
            readOnly={!edits}
            onChange={({ target }) => change({ ...form, title: target.value }, 'titel')}
          />
        </Field>
        <Field id="formulier-uitleg" label={t('ontwerpbestand.uitleg')} required={false}>
          <TextArea
            id="formulier-uitleg"
            value={form.description ?? ''}
            rows={3}
            maxLength={1000}
            readOnly={!edits}
            onChange={({ target }) => change(withWord(form, 'description', target.value), 'uitleg')}
          />
        </Field>
      </div>
      {startsCase(form) && <FormStart form={form} edits={edits} onForm={change} />}
      <ol className="nf-file__parts">
        {names.map((name, at) => (
          <FormSection
            key={name}
            form={form}
            name={name}
            section={properties[name] ?? {}}
            known={sections.find((one) => one.naam === sectionName(properties[name]?.$ref))}
            edits={edits}
            isFirst={at === 0}
            isLast={at === names.length - 1}
            onForm={change}
            onMove={(by) => reorder(moved(names, at, by))}
            onRemove={() => {
              const { [name]: _, ...rest } = properties;
              change({
                ...form,
                ...renamed(form, `/${name}`, null),
                properties: rest,
                required: (form.required ?? []).filter((one) => one !== name),
              });
            }}
          />
        ))}
      </ol>
      {edits && <AddSection form={form} sections={sections} onForm={change} />}
    </>
  );
}

/** `../shared/inkomen.json` → `inkomen`. */
const sectionName = ($ref: unknown): string | undefined =>
  typeof $ref === 'string' ? /^\.\.\/shared\/([a-zA-Z]+)\.json$/.exec($ref)?.[1] : undefined;
