/** Something about a form, a table or a letter that its maker should know. */
export type Remark = {
  /** where: id of a rule, an input or an output; pointer of a field or a sentence */
  readonly plek: string;
  /** name of the rule; the catalogue says it in Dutch */
  readonly regel: string;
  readonly waarde: string;
  /** a fault keeps it from being published; the others are for a person to weigh, or good to know */
  readonly ernst: 'fout' | 'let-op' | 'weet';
};

const remark =
  (ernst: Remark['ernst']) =>
  (plek: string, regel: string, waarde = ''): Remark => ({ plek, regel, waarde, ernst });
export const fault = remark('fout');
export const attention = remark('let-op');
