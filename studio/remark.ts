/** Something about a form or a table that its maker should know. */
export type Remark = {
  /** where: id of a rule, an input or an output; pointer of a field */
  readonly plek: string;
  /** name of the rule; the catalogue says it in Dutch */
  readonly regel: string;
  readonly waarde: string;
  /** a fault keeps it from being published; the others are for a person to weigh, or good to know */
  readonly ernst: 'fout' | 'let-op' | 'weet';
};
