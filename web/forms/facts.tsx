import type { ReactNode } from 'react';
import { kindOf, orderedProperties } from '../../forms/fields.ts';
import { isRecord, type Schema } from '../../forms/schema.ts';
import { asWords } from '../text/codes.ts';
import { longDay } from '../text/dates.ts';
import { amount, number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { DataList } from '../ui/data-list.tsx';

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.values(value).every(isEmpty));

/** The fields of a section that have an answer: those of the schema first, then what it does not name. */
function knownFields(schema: Schema, value: unknown): [string, Schema][] {
  if (!isRecord(value)) return [];
  const named = orderedProperties(schema);
  const names = new Set(named.map(([name]) => name));
  const others = Object.keys(value).filter((name) => !names.has(name));
  return [...named, ...others.map((name): [string, Schema] => [name, {}])].filter(
    ([name]) => !isEmpty(value[name]),
  );
}

export const hasFacts = (schema: Schema, value: unknown): boolean =>
  knownFields(schema, value).length > 0;

/** What is known of a section, read with its schema; fields without an answer are left out. */
export function Facts({
  schema,
  value,
  empty = t('feiten.geen'),
}: {
  schema: Schema;
  value: unknown;
  /** what to say when nothing is known */
  empty?: string;
}) {
  const known = knownFields(schema, value);
  if (!isRecord(value) || known.length === 0) {
    return <p className="nl-paragraph nf-subtle">{empty}</p>;
  }
  return (
    <DataList
      items={known.map(([name, field]) => ({
        term: field.title ?? asWords(name),
        value: <Fact schema={field} value={value[name]} />,
      }))}
    />
  );
}

/** One answer in the words of the form. */
export function Fact({ schema, value }: { schema: Schema; value: unknown }): ReactNode {
  if (Array.isArray(value)) {
    const items = schema.items ?? {};
    return (
      <ul className="nf-fact-list">
        {value.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
          <li key={index}>
            <Fact schema={items} value={row} />
          </li>
        ))}
      </ul>
    );
  }
  if (isRecord(value)) return <Facts schema={schema} value={value} />;
  return <span className="nf-fact">{factText(schema, value)}</span>;
}

export function factText(schema: Schema, value: unknown): string {
  const chosen = schema.oneOf?.find((option) => option.const === value);
  if (chosen?.title) return chosen.title;
  if (typeof value === 'boolean') return t(value ? 'algemeen.ja' : 'algemeen.nee');
  const kind = kindOf(schema);
  if (kind === 'datum' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return longDay(value);
  }
  if (typeof value === 'number') return kind === 'bedrag' ? amount(value) : number(value);
  return String(value ?? '');
}
