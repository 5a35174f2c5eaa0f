import { orderedProperties } from '../../forms/fields.ts';
import type { Schema } from '../../forms/schema.ts';
import type { Part } from '../../studio/parts-difference.ts';
import type { Table } from '../../studio/table.ts';
import type { ReadFile } from './read-file.ts';

/** The fields of a form, the rules of a table or the sentences of a letter, as a reviewer compares them. */
export function readParts(file: ReadFile): Part[] {
  if (file.soort === 'formulier') return formParts(file.formulier.schema);
  return file.soort === 'beslistabel' ? tableParts(file.tabel) : letterParts(file.zinnen);
}

const letterParts = (zinnen: Readonly<Record<string, string>>): Part[] =>
  Object.entries(zinnen).map(([id, tekst]) => ({ id: `/${id}`, naam: tekst, tekst }));

/** Everything a form says besides its fields: title, conditions, what goes to the engine. */
function formParts(schema: Schema): Part[] {
  const { properties: _, $id, $schema, examples, 'x-ui': ui, ...rest } = schema;
  return [
    { id: '', naam: schema.title ?? '', tekst: JSON.stringify([rest, ui]) },
    ...fieldParts(schema, ''),
  ];
}

function fieldParts(schema: Schema, path: string): Part[] {
  const required = new Set(schema.required ?? []);
  return orderedProperties(schema).flatMap(([name, field]) => {
    const id = `${path}/${name}`;
    const { properties, required: inner, ...own } = field;
    return [
      {
        id,
        naam: field.title ?? name,
        tekst: JSON.stringify([own, required.has(name)]),
      },
      ...fieldParts(field, id),
    ];
  });
}

function tableParts({ naam, inputs, outputs, hitPolicy, rules }: Table): Part[] {
  return [
    { id: '', naam, tekst: JSON.stringify([naam, hitPolicy, inputs, outputs]) },
    ...rules.map(({ id, cells }, place) => ({
      id,
      naam: `${place + 1}: ${cells.map((cell) => cell || '-').join(' · ')}`.slice(0, 200),
      tekst: JSON.stringify(cells),
    })),
  ];
}
