/** Which cases are counted, over which days. */
export type Periode = {
  /** first day, and the day after the last */
  readonly van: string;
  readonly totEn: string;
  readonly gemeenten: readonly string[];
  /** null: every scheme */
  readonly regeling: string | null;
};

/** The calendar day of a moment. */
export const dayOf = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`;
