import type { Day } from '../law/calendar.ts';

/**
 * A letter is data: a subject and a list of typed blocks. A template makes it from the facts of the case;
 * render.ts makes a PDF of it. Nothing else knows either.
 */
export type Letter = {
  readonly sjabloon: string;
  readonly onderwerp: string;
  readonly aanhef: string;
  readonly blokken: readonly Blok[];
  /** Who to ask; kept together with the signature. */
  readonly slot: readonly Blok[];
};

/** Where a block comes from, if not from the facts and the fixed text of the template: a person, the law, or the remedy that the law orders. */
export type Deel = 'motivering' | 'toelichting' | 'grondslag' | 'rechtsmiddel';

export type Blok = Inhoud & { readonly deel?: Deel };

type Inhoud =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel';
      /** What the table shows, for who hears it instead of seeing it. */
      readonly titel: string;
      readonly kop: readonly [string, string];
      /** The second column holds amounts and is aligned to the right. */
      readonly rijen: readonly (readonly [string, string])[];
      /** Whether the last row is a total. */
      readonly totaal: boolean;
    };

/** What a person may put into a letter of a decision, and nothing else: `null` = as the template has it. */
export type EigenWoorden = {
  /** instead of 'Beste <naam>' */
  readonly aanhef: string | null;
  /** free paragraphs after the reasons, one per line */
  readonly toelichting: string | null;
};

/** What every letter needs, whatever it says. Days are 'YYYY-MM-DD'. */
export type Briefgegevens = Partial<EigenWoorden> & {
  /** Code of the municipality that writes; its letterhead comes from `briefhoofd`, else from letterheads.ts. */
  readonly gemeente: string;
  readonly briefhoofd?: Briefhoofd;
  readonly geadresseerde: { readonly naam: string; readonly adresregels: readonly string[] };
  readonly zaaknummer: string;
  readonly dagtekening: Day;
  /** The contact person, by function, never by name: 'consulent Participatiewet'. */
  readonly contact: { readonly functie: string; readonly telefoon: string | null };
  /** Code of the scheme, e.g. 'bijstand'. */
  readonly regeling: string;
};

/** The sender as printed at the top; a setting of the municipality. */
export type Briefhoofd = {
  readonly naam: string;
  readonly adresregels: readonly string[];
  readonly telefoon: string | null;
  readonly website: string | null;
};

/** A sentence of the letter by its name, with the values for its places. */
export type Zeg = (zin: string, waarden?: Readonly<Record<string, string | number>>) => string;

export type Template<Data extends Briefgegevens> = {
  /** Equal to the file's name. */
  readonly sjabloon: string;
  /** Whether it is a decision: then it must carry the clause of its remedy, as a rule objection (art. 3:45 Awb). */
  readonly besluit: boolean;
  /** The remedy is appeal at the court: of a decision on an objection (art. 6:23 Awb). */
  readonly beroep?: true;
  readonly onderwerp: (data: Data, zeg: Zeg) => string;
  /** The body, from after the salutation up to before the contact. */
  readonly opbouw: (data: Data, zeg: Zeg) => readonly Blok[];
};

/** A template with its data type kept. */
export const defineTemplate = <Data extends Briefgegevens>(
  template: Template<Data>,
): Template<Data> => template;
