/** How a call to a party ended. `overgeslagen`: the breaker was open, nothing was sent. */
export type CallOutcome = 'gelukt' | 'geweigerd' | 'mislukt' | 'overgeslagen';

export type CallReport = {
  readonly uitkomst: CallOutcome;
  readonly ms: number;
  /** name of the error, never its text */
  readonly fout?: string | undefined;
  /** ms that the breaker stays open from now on */
  readonly rustMs?: number | undefined;
};

/**
 * Looks at every call to the parties: before it, whether the party is in maintenance; after it, how it went. Handed in by who starts the
 * platform, because it keeps what it sees (parties/watch.ts).
 */
export type Watch = {
  /** how long the maintenance still takes that the party is in now; `undefined`: it is in none */
  readonly inMaintenance: (party: string) => { readonly nogMs: number } | undefined;
  readonly report: (party: string, report: CallReport) => void;
};
