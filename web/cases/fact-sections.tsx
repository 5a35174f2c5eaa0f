import type { Feit } from '../../api/zaken/schema.ts';
import type { Schema } from '../../forms/schema.ts';
import { Facts } from '../forms/facts.tsx';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';

/** Where a section comes from: which register or colleague said it, and when. */
export const sourceOf = ({ bron, door, op }: Feit): string =>
  [door?.naam ?? nameOf('bron', bron), op && moment(op)].filter(Boolean).join(' · ');

/** Sections in the order in which the case came to know them. */
export const inOrder = (facts: readonly Feit[]): Feit[] =>
  facts.toSorted((a, b) => (a.op ?? '').localeCompare(b.op ?? ''));

/** The facts of one section of the case file, in the words of its form. */
export const FactSection = ({ fact }: { fact: Feit }) => (
  <Facts schema={fact.schema as Schema} value={fact.gegevens} />
);
