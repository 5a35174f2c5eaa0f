/** One mail to a member of staff. */
export type Mail = {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
  readonly bijlagen?: readonly Bijlage[] | undefined;
};
export type Bijlage = { readonly naam: string; readonly media: string; readonly inhoud: string };

/** The mail server of the organisation. */
export interface Mailer {
  /**
   * Hands a mail over. The same `sleutel` gives the same Message-ID, by which a mail server knows one that comes again.
   *
   * @throws RegisterOnbereikbaar when the server is away or asks to try later
   * @throws RegisterWeigert when it takes this mail never
   */
  verstuur(mail: Mail, sleutel: string): Promise<void>;
  close(): void;
}

/**
 * What a mail says, before it has a shape. Never a name, a number or a fact of a resident: a case number, a process and a way to the
 * page, where the rights of the reader count.
 */
export type Bericht = {
  readonly onderwerp: string;
  readonly alineas: readonly string[];
  /** each with the address of its page below the platform, e.g. '/taken/…' */
  readonly punten: readonly { readonly tekst: string; readonly pad: string }[];
  /** below the list */
  readonly slot: { readonly tekst: string; readonly pad: string };
  readonly bijlagen?: readonly Bijlage[] | undefined;
};
