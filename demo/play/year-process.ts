import type { Day } from '../../law/calendar.ts';
import type { TestInwoner } from '../../registers/test-inwoner.ts';
import type { Draw } from './draw.ts';
import type { Sections } from './sections.ts';

/** A case as the players remember it between two days. */
export type PlayedZaak = {
  readonly id: string;
  readonly nummer: string;
  readonly gemeente: string;
  readonly proces: string;
  readonly status: string;
  readonly uitkomst: string | null;
  readonly meldingOp: Day;
  readonly beslotenOp: Day | null;
  readonly beeindigdOp: Day | null;
  readonly bsn: string;
};

/** What the players know when something begins. */
export type Scene = {
  readonly today: Day;
  readonly draw: Draw;
  readonly zaken: readonly PlayedZaak[];
  /** Who lives here and has no case that runs. */
  readonly free: readonly TestInwoner[];
  /** The resident with this number. */
  readonly known: (bsn: string) => TestInwoner | undefined;
};

/** How something begins: somebody starts a case, or a party writes what it knows of a resident. */
export type Beginning =
  | {
      readonly account: string;
      readonly gemeente: string;
      /** form of the start message */
      readonly formulier: string;
      readonly like?: Sections;
      readonly changes: Sections;
    }
  | { readonly nieuws: TestInwoner; readonly gemeente: string };

/** What somebody knows who takes a task. */
export type Turn = {
  readonly zaak: PlayedZaak;
  readonly today: Day;
  /** Draws about this case: the same case always goes the same way. */
  readonly draw: Draw;
  readonly inwoner: TestInwoner | undefined;
  /** How often this task of this case was done before. */
  readonly round: number;
  /** The case file, as far as the form of the task shows it. */
  readonly gegevens: Sections;
};

/** How somebody does a task: after how many days, like which example of its form, and what he fills in otherwise. */
export type Doing = {
  readonly days?: number;
  readonly like?: Sections;
  readonly changes?: Sections;
};

/** What happens to a case while it runs, so many days after it began; nothing when the case does not wait for it then. */
export type Happening = {
  readonly days: number;
  readonly account: string;
  readonly bericht: string;
  readonly changes?: (today: Day) => Sections;
};

/** How one process goes in the year that is played. A task that stands nowhere is done with the first example of its form. */
export type YearProcess = {
  readonly slug: string;
  /** Beginnings in a year at full scale, in the three municipalities together. */
  readonly perYear: number;
  /** Beginnings in the first weeks besides, at full scale: what was there already. */
  readonly stock?: number;
  /** From which share of the year on it may begin; from 0 to 1. */
  readonly from?: number;
  /** `undefined`: nothing there yet that it could be about. */
  readonly begin: (scene: Scene) => Beginning | undefined;
  /** by element id; of a process that it calls, with the name of that process and a slash before it */
  readonly tasks?: Readonly<Record<string, (turn: Turn) => Doing>>;
  readonly happenings?: (zaak: PlayedZaak, draw: Draw) => readonly Happening[];
};
