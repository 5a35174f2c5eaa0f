import { orderedProperties } from './fields.ts';
import { membersOf, type Pointer, type Schema } from './schema.ts';

/**
 * `x-bericht`: the form is sent as a message to the process instead of completing a task. The message `<slug>-gestart` starts a
 * case; then exactly one of `bsn`, `zaaknummer` and `besluit` says which field leads to the resident.
 */
export type Bericht = {
  /** name of the message in the model */
  readonly naam: string;
  /** who may send it */
  readonly functies: readonly string[];
  readonly bsn?: Pointer;
  /** number of a case of the resident */
  readonly zaaknummer?: Pointer;
  /** number of the decision that the new case is about */
  readonly besluit?: Pointer;
  /** section or field that is only there once this was told: then it cannot be told again */
  readonly eenmalig?: Pointer;
  /** where a case that is brought over may begin; the same list as `mijlpalen` of the process */
  readonly mijlpalen?: readonly string[];
};

export const startsZaak = ({ naam }: Bericht): boolean => naam.endsWith('-gestart');

/** What is wrong with an `x-bericht`, in English for its author. */
export function screenBericht(schema: Schema, bericht: Bericht | null): string[] {
  if (!bericht) return [];
  const problems: string[] = [];
  if (bericht.functies.length === 0) problems.push('x-bericht needs functies: who may send it');
  const leads = [bericht.bsn, bericht.zaaknummer, bericht.besluit].flatMap((p) => p ?? []);
  if (startsZaak(bericht) && leads.length !== 1)
    problems.push('x-bericht of a start needs one of bsn, zaaknummer, besluit');
  if (!startsZaak(bericht) && leads.length > 0)
    problems.push('x-bericht: only the start of a case leads to a resident');
  for (const pointer of [...leads, ...(bericht.eenmalig ? [bericht.eenmalig] : [])])
    if (!isField(schema, pointer)) problems.push(`x-bericht ${pointer} is no field of this form`);
  return problems;
}

function isField(schema: Schema, pointer: Pointer): boolean {
  let field: Schema | undefined = schema;
  for (const member of membersOf(pointer))
    field = field && new Map(orderedProperties(field)).get(member);
  return field !== undefined;
}
