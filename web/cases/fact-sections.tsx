import type { ReactNode } from 'react';
import type { Feit } from '../../api/zaken/schema.ts';
import { isRecord } from '../../forms/schema.ts';
import { asWords, nameOf } from '../text/codes.ts';
import { longDay, moment } from '../text/dates.ts';
import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { DataList } from '../ui/data-list.tsx';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Where a section comes from: which register or colleague said it, and when. */
export const sourceOf = ({ bron, door, op }: Feit): string =>
  [door?.naam ?? nameOf('bron', bron), op && moment(op)].filter(Boolean).join(' · ');

/** The facts of one section of the case file. */
export function FactSection({ fact }: { fact: Feit }) {
  return <Values values={fact.gegevens} labels={fact.velden} path="" />;
}

type ValuesProps = { values: Record<string, unknown>; labels: Feit['velden']; path: string };

function Values({ values, labels, path }: ValuesProps) {
  const known = Object.entries(values).filter(([, value]) => !isEmpty(value));
  if (known.length === 0) return <p className="nl-paragraph nf-subtle">{t('feiten.geen')}</p>;
  return (
    <DataList
      items={known.map(([name, value]) => {
        const own = path ? `${path}/${name}` : name;
        return {
          term: labels[own] ?? labels[`/${own}`] ?? labels[name] ?? asWords(name),
          value: valueOf(value, labels, own),
        };
      })}
    />
  );
}

function valueOf(value: unknown, labels: Feit['velden'], path: string): ReactNode {
  if (Array.isArray(value)) {
    return (
      <ul className="nf-fact-list">
        {value.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
          <li key={index}>{valueOf(row, labels, path)}</li>
        ))}
      </ul>
    );
  }
  if (isRecord(value)) return <Values values={value} labels={labels} path={path} />;
  return <span className="nf-fact">{textOf(value)}</span>;
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'algemeen.ja' : 'algemeen.nee');
  if (typeof value === 'number') return number(value);
  const text = String(value);
  if (ISO_DAY.test(text)) return longDay(text);
  return CODE.test(text) ? asWords(text) : text;
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
