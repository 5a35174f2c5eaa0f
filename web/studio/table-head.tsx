import { useState } from 'react';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { Select, TextArea, TextInput } from '../ui/controls.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import {
  addColumn,
  type Column,
  POLICIES,
  removeColumn,
  SORTS,
  setAbout,
  setColumn,
  type TableFile,
} from './table-file.ts';

type Edit = (act: (tree: Document) => unknown) => void;
type Props = { table: TableFile; edits: boolean; edit: Edit };

/** What the table is about, what it asks and what it answers. */
export function TableHead({ table, edits, edit }: Props) {
  const { naam, uitleg, treffer, inputs, outputs } = table;
  return (
    <Disclosure summary={t('ontwerpbestand.tabelGegevens')}>
      <Typed
        id="tabel-naam"
        label={t('ontwerpbestand.tabelNaam')}
        value={naam}
        edits={edits}
        onText={(text) => edit((tree) => setAbout(tree, { naam: text }))}
      />
      <Typed
        id="tabel-uitleg"
        label={t('ontwerpbestand.tabelUitleg')}
        value={uitleg}
        edits={edits}
        long
        onText={(text) => edit((tree) => setAbout(tree, { uitleg: text }))}
      />
      <Field id="tabel-treffer" label={t('ontwerpbestand.treffer')}>
        <Select
          id="tabel-treffer"
          value={treffer}
          disabled={!edits}
          options={POLICIES.map((value) => ({
            value,
            label: t(`ontwerpbestand.trefferSoort.${value}`),
          }))}
          onChange={({ target }) => edit((tree) => setAbout(tree, { treffer: target.value }))}
        />
      </Field>
      <Columns kind="input" columns={inputs} edits={edits} edit={edit} />
      <Columns kind="output" columns={outputs} edits={edits} edit={edit} />
    </Disclosure>
  );
}

type ColumnsProps = {
  kind: 'input' | 'output';
  columns: readonly Column[];
  edits: boolean;
  edit: Edit;
};

function Columns({ kind, columns, edits, edit }: ColumnsProps) {
  const title = t(`ontwerpbestand.kolommen.${kind}`);
  return (
    <Field id={`kolommen-${kind}`} group label={title}>
      {columns.map(({ id, label, woord, soort }) => (
        <div key={id} className="nf-file__column">
          <Typed
            id={`${id}-label`}
            label={t('ontwerpbestand.kop')}
            value={label}
            edits={edits}
            onText={(text) => edit((tree) => setColumn(tree, id, { label: text }))}
          />
          <Typed
            id={`${id}-woord`}
            label={t(`ontwerpbestand.woord.${kind}`)}
            value={woord}
            edits={edits}
            onText={(text) => edit((tree) => setColumn(tree, id, { woord: text }))}
          />
          <Field id={`${id}-soort`} label={t('ontwerpbestand.soortGegeven')}>
            <Select
              id={`${id}-soort`}
              value={soort}
              disabled={!edits}
              options={SORTS.map((value) => ({
                value,
                label: t(`ontwerpbestand.gegeven.${value}`),
              }))}
              onChange={({ target }) =>
                edit((tree) => setColumn(tree, id, { soort: target.value }))
              }
            />
          </Field>
          {edits && columns.length > 1 && (
            <Button
              small
              purpose="subtle"
              hint="negative"
              aria-label={t('ontwerpbestand.verwijderenWat', { what: label })}
              onClick={() => edit((tree) => removeColumn(tree, id))}
            >
              {t('ontwerpbestand.verwijderen')}
            </Button>
          )}
        </div>
      ))}
      {edits && (
        <Button
          small
          onClick={() =>
            edit((tree) => addColumn(tree, kind, t(`ontwerpbestand.nieuweKolom.${kind}`)))
          }
        >
          {t(`ontwerpbestand.kolomToevoegen.${kind}`)}
        </Button>
      )}
    </Field>
  );
}

type TypedProps = {
  id: string;
  label: string;
  value: string;
  edits: boolean;
  long?: boolean;
  onText: (text: string) => void;
};

/** A text that counts when one leaves the field: one step that can be undone. */
function Typed({ id, label, value, edits, long = false, onText }: TypedProps) {
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  const shared = {
    id,
    value: typed,
    readOnly: !edits,
    maxLength: 1000,
    onBlur: () => {
      if (typed !== value) onText(typed);
    },
  };
  return (
    <Field id={id} label={label}>
      {long ? (
        <TextArea {...shared} rows={3} onChange={({ target }) => setTyped(target.value)} />
      ) : (
        <TextInput {...shared} onChange={({ target }) => setTyped(target.value)} />
      )}
    </Field>
  );
}
