import type { Veld } from './field.ts';

/** What a model may refer to: all of it must be there before the model runs. */
export type Known = {
  /** id of the process: a draft never becomes another one */
  readonly proces: string;
  readonly formulieren: ReadonlySet<string>;
  readonly taaktypen: ReadonlySet<string>;
  readonly processen: ReadonlySet<string>;
  /** by process, the processes that it calls */
  readonly aanroepen: ReadonlyMap<string, readonly string[]>;
  readonly beslistabellen: ReadonlySet<string>;
  readonly functies: ReadonlySet<string>;
  /** by function, the municipalities in which no office does it today */
  readonly zonderKantoor: ReadonlyMap<string, string>;
  /** names of messages that somebody sends */
  readonly berichten: ReadonlySet<string>;
  /** codes of faults that somebody throws */
  readonly foutcodes: ReadonlySet<string>;
  /** forms that a second person fills in wherever they are used now */
  readonly vierOgen: ReadonlySet<string>;
};

export type Problem = {
  readonly elementId: string;
  /** name of the rule; the catalogue says it in Dutch */
  readonly regel: string;
  /** what is meant: the form, the job type; or what the linter says */
  readonly waarde: string;
  /** where in the element: names of its parts from the outside in */
  readonly plek?: readonly string[];
  /** the question of the panel to which it belongs */
  readonly veld?: Veld;
};
