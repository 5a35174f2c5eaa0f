import { useState } from 'react';
import type { Schema } from '../../forms/schema.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Choice, Select, TextArea, TextInput } from '../ui/controls.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import {
  type FormField,
  type FormFile,
  fieldsIn,
  KINDS,
  type Kind,
  movedField,
  nameFor,
  newField,
  placeId,
  renamed,
  type Section,
  UNNAMED,
  withFields,
  withWord,
} from './form-edits.ts';
import { FormFieldCard } from './form-field.tsx';
import { MoveButtons } from './move-buttons.tsx';

type Props = {
  form: FormFile;
  name: string;
  section: Schema;
  /** what the case file says of it, when it comes from there */
  known: Section | undefined;
  edits: boolean;
  isFirst: boolean;
  isLast: boolean;
  onForm: (next: FormFile, about?: string | null) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One part of the form. */
export function FormSection(props: Props) {
  const { form, name, section, known, edits, isFirst, isLast, onForm, onMove, onRemove } = props;
  const title = section.title ?? known?.titel ?? name;
  const set = (next: Schema, about: string | null = null) =>
    onForm({ ...form, properties: { ...form.properties, [name]: next } }, about);
  return (
    <li className="nf-panel" id={placeId(`/${name}`)}>
      <Heading level={2} look={3}>
        {title}
      </Heading>
      {edits && (
        <MoveButtons
          what={title}
          isFirst={isFirst}
          isLast={isLast}
          onMove={onMove}
          onRemove={onRemove}
        />
      )}
      {section.$ref === undefined ? (
        <OwnSection
          form={form}
          name={name}
          section={section}
          edits={edits}
          onForm={onForm}
          set={set}
        />
      ) : (
        <KnownSection name={name} section={section} known={known} edits={edits} set={set} />
      )}
    </li>
  );
}

type SetProps = Pick<Props, 'name' | 'section' | 'edits'> & {
  set: (next: Schema, about?: string | null) => void;
};

/** A part of the case file: asked or only shown, all of it or some fields. */
function KnownSection({ name, section, known, edits, set }: SetProps & Pick<Props, 'known'>) {
  const only = section['x-alleen'] as readonly string[] | undefined;
  const all = known?.velden.map(({ naam }) => naam) ?? [];
  const chosen = only ?? all;
  const choose = (field: string, on: boolean) => {
    const next = all.filter((one) => (one === field ? on : chosen.includes(one)));
    if (next.length > 0) set(withWord(section, 'x-alleen', next.length < all.length && next));
  };
  return (
    <>
      <p className="nf-subtle">{t('ontwerpbestand.vanDossier', { naam: name })}</p>
      <Choice
        type="checkbox"
        label={t('ontwerpbestand.alleenTonen')}
        checked={section.readOnly === true}
        disabled={!edits}
        onChange={({ target }) => set(withWord(section, 'readOnly', target.checked))}
      />
      {known && (
        <Disclosure summary={t('ontwerpbestand.velden', { count: chosen.length })}>
          <Field id={`velden-${name}`} group label={t('ontwerpbestand.welkeVelden')}>
            {known.velden.map(({ naam, titel }) => (
              <Choice
                key={naam}
                type="checkbox"
                label={titel}
                checked={chosen.includes(naam)}
                disabled={!edits}
                onChange={({ target }) => choose(naam, target.checked)}
              />
            ))}
          </Field>
        </Disclosure>
      )}
    </>
  );
}

/** A part that this form brings itself. */
function OwnSection({
  form,
  name,
  section,
  edits,
  onForm,
  set,
}: SetProps & Pick<Props, 'form' | 'onForm'>) {
  const [kind, setKind] = useState<string>('tekst');
  /** the question one works on: it stays open when its name changes */
  const [opened, setOpened] = useState<string>();
  /** what a question is to React, where that is not its name: the field that has the focus stays when the name changes */
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  const keyOf = (naam: string) => keys[naam] ?? naam;
  const fields = fieldsIn(section);
  const put = (next: readonly FormField[], about: string | null = null) =>
    set(withFields(section, next), about);
  const add = () => {
    const title = t('ontwerpbestand.nieuweVraag');
    const naam = nameFor(
      UNNAMED,
      fields.map((one) => one.naam),
    );
    setOpened(naam);
    setKeys({ ...keys, [naam]: crypto.randomUUID() });
    const field = { naam, schema: newField(kind as Kind, title), verplicht: true, als: null };
    const next = { ...form.properties, [name]: withFields(section, [...fields, field]) };
    onForm({
      ...form,
      properties: next,
      ...(kind === 'lange-tekst' ? { 'x-ui': withWidget(form, name, naam) } : {}),
    });
  };
  return (
    <>
      <Field id={`titel-${name}`} label={t('ontwerpbestand.titelOnderdeel')}>
        <TextInput
          id={`titel-${name}`}
          value={section.title ?? ''}
          maxLength={80}
          readOnly={!edits}
          onChange={({ target }) => set({ ...section, title: target.value }, `titel ${name}`)}
        />
      </Field>
      <Field id={`uitleg-${name}`} label={t('ontwerpbestand.uitleg')} required={false}>
        <TextArea
          id={`uitleg-${name}`}
          rows={2}
          maxLength={1000}
          value={section.description ?? ''}
          readOnly={!edits}
          onChange={({ target }) =>
            set(withWord(section, 'description', target.value), `uitleg ${name}`)
          }
        />
      </Field>
      <ol className="nf-file__parts">
        {fields.map((field, at) => (
          <FormFieldCard
            key={keyOf(field.naam)}
            form={form}
            pad={`/${name}/${field.naam}`}
            field={field}
            open={field.naam === opened}
            others={fields.filter((one) => one.naam !== field.naam)}
            edits={edits}
            isFirst={at === 0}
            isLast={at === fields.length - 1}
            onField={(next, about) =>
              put(
                fields.map((one) => (one.naam === field.naam ? next : one)),
                about,
              )
            }
            onForm={onForm}
            onMove={(by) => put(movedField(fields, field.naam, by))}
            onRename={(naam) => {
              setOpened(naam);
              setKeys({ ...keys, [naam]: keyOf(field.naam) });
              const renames = fields.map((one) => ({
                ...one,
                naam: one.naam === field.naam ? naam : one.naam,
                als: one.als?.veld === field.naam ? { ...one.als, veld: naam } : one.als,
              }));
              onForm({
                ...form,
                ...renamed(form, `/${name}/${field.naam}`, `/${name}/${naam}`),
                properties: { ...form.properties, [name]: withFields(section, renames) },
              });
            }}
            onRemove={() => {
              // What depends on it would never be asked any more.
              const left = fields
                .filter((one) => one.naam !== field.naam)
                .map((one) => (one.als?.veld === field.naam ? { ...one, als: null } : one));
              onForm({
                ...form,
                ...renamed(form, `/${name}/${field.naam}`, null),
                properties: { ...form.properties, [name]: withFields(section, left) },
              });
            }}
          />
        ))}
      </ol>
      {edits && (
        <>
          <Field id={`soort-${name}`} label={t('ontwerpbestand.soortVraag')}>
            <Select
              id={`soort-${name}`}
              value={kind}
              options={KINDS.map((value) => ({ value, label: t(`ontwerpbestand.soort.${value}`) }))}
              onChange={({ target }) => setKind(target.value)}
            />
          </Field>
          <Button small onClick={add}>
            {t('ontwerpbestand.vraagToevoegen')}
          </Button>
        </>
      )}
    </>
  );
}

const withWidget = (form: FormFile, section: string, field: string): Record<string, unknown> => {
  const ui = form['x-ui'] ?? {};
  const own = (ui[section] ?? {}) as Record<string, unknown>;
  return { ...ui, [section]: { ...own, [field]: { 'ui:widget': 'textarea' } } };
};
