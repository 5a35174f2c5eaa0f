/** What stood still when a scenario stopped, by its place in the model. */
export type Stond = {
  readonly soort: 'taak' | 'machine' | 'tijd' | 'bericht' | 'storing';
  readonly proces: string;
  readonly elementId: string;
  /** the message, the job type, the form, or what the engine said of an incident */
  readonly wat: string;
};

/** What a scenario came to, kept as JSON. */
export type Gebeurd = {
  readonly wacht?: readonly Stond[];
  /** ids of the end events that were reached */
  readonly einde?: readonly string[];
  /** what the engine said when it refused a step or the whole draft */
  readonly melding?: string;
};

export type NietUitgevoerd = 'geweigerd' | 'geen-motor' | 'te-lang';
