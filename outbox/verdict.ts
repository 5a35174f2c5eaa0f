import type { OutboxRij } from '../db/queries/outbox/outbox-rij.ts';
import { EngineNotFound, EngineRejected, EngineUnavailable } from '../engine/port.ts';
import {
  AntwoordOnjuist,
  PersoonOnbekend,
  RegisterInOnderhoud,
  RegisterOnbereikbaar,
  RegisterWeigert,
} from '../registers/errors.ts';
import { NotYet } from './delivery.ts';

/** What becomes of a message that was not delivered. `reden` holds no personal data: it is a name of an error. */
export type Verdict =
  /** the receiver is away or it cannot be told yet: tried as long as it takes */
  | { readonly soort: 'weg'; readonly reden: string; readonly inMs: number }
  /** something went wrong here, or the answer made no sense: tried a few times more */
  | { readonly soort: 'fout'; readonly reden: string; readonly inMs: number }
  | { readonly soort: 'onbestelbaar'; readonly reden: string };

/** A fault of our own is tried this often before an operator has to look. */
const MOST_FAULTS = 10;
/** When nobody could tell for this long whether it was delivered, a person has to find out. */
const LONGEST_DOUBT_MS = 86_400_000;
const FIRST_BACK_OFF_MS = 250;
/** The engine is needed by everyone who waits for "wordt verwerkt": it is looked for often. */
const LONGEST_ENGINE_BACK_OFF_MS = 5_000;
const LONGEST_BACK_OFF_MS = 60_000;

/** Away or not sure = later, however often; refused = never; a fault of ours = a few times more. */
export function judge(error: unknown, message: Pick<OutboxRij, 'pogingen' | 'leeftijd'>): Verdict {
  const reden = error instanceof Error ? error.name : 'onbekend';
  if (error instanceof EngineUnavailable) {
    return { soort: 'weg', reden, inMs: byAge(message.leeftijd, LONGEST_ENGINE_BACK_OFF_MS) };
  }
  if (error instanceof RegisterInOnderhoud) {
    return {
      soort: 'weg',
      reden,
      inMs: Math.min(error.nogMs, LONGEST_BACK_OFF_MS) + jitter(FIRST_BACK_OFF_MS),
    };
  }
  if (error instanceof RegisterOnbereikbaar) {
    return { soort: 'weg', reden, inMs: byAge(message.leeftijd, LONGEST_BACK_OFF_MS) };
  }
  if (error instanceof NotYet) {
    return message.leeftijd > LONGEST_DOUBT_MS
      ? { soort: 'onbestelbaar', reden }
      : { soort: 'weg', reden, inMs: byAge(message.leeftijd, LONGEST_BACK_OFF_MS) };
  }
  // Whoever answers nonsense may have done the work: the same key asks again, and gives the answer of the first time.
  const refused = error instanceof RegisterWeigert && !(error instanceof AntwoordOnjuist);
  if (
    error instanceof EngineRejected ||
    error instanceof EngineNotFound ||
    refused ||
    error instanceof PersoonOnbekend ||
    message.pogingen + 1 >= MOST_FAULTS
  ) {
    return { soort: 'onbestelbaar', reden };
  }
  const full = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** message.pogingen);
  return { soort: 'fout', reden, inMs: jitter(full) };
}

/** As long again as it has waited so far: doubles from try to try without counting them. */
const byAge = (age: number, longest: number): number =>
  jitter(Math.min(longest, Math.max(FIRST_BACK_OFF_MS, age)));

/** A random half taken off, so that a crowd does not come back at the same moment. */
const jitter = (ms: number): number => Math.round(ms / 2 + (ms / 2) * Math.random());
