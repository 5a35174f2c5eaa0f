import { useState } from 'react';
import type { Schema } from '../../forms/schema.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextInput } from '../ui/controls.tsx';
import { Field } from '../ui/field.tsx';
import { type FormFile, nameFor, type Section } from './form-edits.ts';

type Props = {
  form: FormFile;
  sections: readonly Section[];
  onForm: (next: FormFile) => void;
};

/** A part of the case file that the form asks or shows, or a part of its own. */
export function AddSection({ form, sections, onForm }: Props) {
  const [known, setKnown] = useState('');
  const [title, setTitle] = useState('');
  const taken = Object.keys(form.properties ?? {});
  const add = (name: string, section: Schema) =>
    onForm({
      ...form,
      properties: { ...form.properties, [name]: section },
      required: [...(form.required ?? []), name],
    });
  const free = sections.filter(({ naam }) => !taken.includes(naam));
  const own = () => {
    if (title.trim() === '') return;
    const all = [...taken, ...sections.map(({ naam }) => naam)];
    add(nameFor(title, all), { type: 'object', title: title.trim(), properties: {} });
    setTitle('');
  };
  return (
    <div className="nf-panel">
      <Field id="uit-dossier" label={t('ontwerpbestand.uitDossier')} required={false}>
        <Select
          id="uit-dossier"
          value={known}
          empty={t('ontwerpen.kies')}
          options={free.map(({ naam, titel }) => ({ value: naam, label: `${titel} (${naam})` }))}
          onChange={({ target }) => setKnown(target.value)}
        />
      </Field>
      <Button
        small
        busy={known === ''}
        onClick={() => {
          add(known, { $ref: `../shared/${known}.json` });
          setKnown('');
        }}
      >
        {t('ontwerpbestand.onderdeelToevoegen')}
      </Button>
      <Field
        id="eigen-onderdeel"
        label={t('ontwerpbestand.eigenOnderdeel')}
        hint={t('ontwerpbestand.eigenOnderdeelUitleg')}
        required={false}
      >
        <TextInput
          id="eigen-onderdeel"
          value={title}
          maxLength={80}
          aria-describedby="eigen-onderdeel-uitleg"
          onChange={({ target }) => setTitle(target.value)}
        />
      </Field>
      <Button small busy={title.trim() === ''} onClick={own}>
        {t('ontwerpbestand.onderdeelMaken')}
      </Button>
    </div>
  );
}
