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
  /** number of the case of the decision that the new case is about */
  readonly besluit?: Pointer;
  /** day of the letter with that decision: needed when its case has more of them */
  readonly besluitdatum?: Pointer;
  /** who the new case is about, when that is not the resident of that decision: `medeschuldenaar` (art. 59 Pw) */
  readonly indiener?: Pointer;
  /** only of a start with `mijlpalen`: the section that says what was done elsewhere, and where a case begins that needs it */
  readonly overname?: { readonly sectie: Pointer; readonly bij: readonly string[] };
  /** of a process that runs beside cases of these processes: the message starts it, with the codes of the case */
  readonly bijZaken?: readonly string[];
  /** section or field that is only there once this was told: then it cannot be told again */
  readonly eenmalig?: Pointer;
  /** only of a start: of these schemes a resident has one case of the process at a time, unless the field at `tenzij` is true */
  readonly eenLopend?: { readonly regelingen: readonly string[]; readonly tenzij: Pointer };
  /** where a case that is brought over may begin; the same list as `mijlpalen` of the process */
  readonly mijlpalen?: readonly string[];
};

/** The section of `overname`, when a case that begins at this milestone (undefined: at the beginning) does without it. */
export const zonderOvername = (
  bericht: Bericht | undefined,
  mijlpaal: string | undefined,
): Pointer | undefined =>
  mijlpaal !== undefined && bericht?.overname?.bij.includes(mijlpaal)
    ? undefined
    : bericht?.overname?.sectie;

export const startsZaak = ({ naam }: Bericht): boolean => naam.endsWith('-gestart');

/** What is wrong with an `x-bericht`, in English for its author. */
export function screenBericht(schema: Schema, bericht: Bericht | null): string[] {
  if (!bericht) return [];
  const problems: string[] = [];
  if (bericht.functies.length === 0) problems.push('x-bericht needs functies: who may send it');
  const leads = [bericht.bsn, bericht.zaaknummer, bericht.besluit].flatMap((p) => p ?? []);
  if (startsZaak(bericht) && leads.length !== 1)
    problems.push('x-bericht of a start needs one of bsn, zaaknummer, besluit');
  if (bericht.overname?.bij.some((mijlpaal) => !bericht.mijlpalen?.includes(mijlpaal)))
    problems.push('x-bericht: overname is asked at one of the mijlpalen');
  if (startsZaak(bericht) && bericht.bijZaken)
    problems.push('x-bericht: a process beside a case does not start a case');
  if (!startsZaak(bericht) && leads.length > 0)
    problems.push('x-bericht: only the start of a case leads to a resident');
  if (!startsZaak(bericht) && bericht.eenLopend)
    problems.push('x-bericht: only the start of a case can find one that runs');
  if (bericht.besluitdatum && !bericht.besluit)
    problems.push('x-bericht: besluitdatum tells decisions apart, so it needs besluit');
  if (bericht.indiener && !bericht.besluit)
    problems.push('x-bericht: indiener is whoever contests a decision, so it needs besluit');
  const { besluitdatum, indiener, eenmalig, overname, eenLopend } = bericht;
  const fields = [besluitdatum, indiener, eenmalig, overname?.sectie, eenLopend?.tenzij];
  for (const pointer of [...leads, ...fields.flatMap((p) => p ?? [])])
    if (!isField(schema, pointer)) problems.push(`x-bericht ${pointer} is no field of this form`);
  return problems;
}

function isField(schema: Schema, pointer: Pointer): boolean {
  let field: Schema | undefined = schema;
  for (const member of membersOf(pointer))
    field = field && new Map(orderedProperties(field)).get(member);
  return field !== undefined;
}
