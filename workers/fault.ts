import { ClaimRefused } from '../claims/refused.ts';
import { isDatabaseUnavailable } from '../db/unavailable.ts';
import { BriefgegevenOnjuist, BriefgegevenOntbreekt } from '../letters/errors.ts';
import {
  PersoonOnbekend,
  RegisterInOnderhoud,
  RegisterOnbereikbaar,
  RegisterWeigert,
} from '../registers/errors.ts';
import { TermRefused } from '../terms/errors.ts';
import texts from '../texts/nl/incident.json' with { type: 'json' };

export type FaultCode = keyof typeof texts.fouten;

/**
 * A fault that an operator can do something about: its code is a text of texts/nl/incident.json.
 * Everything else thrown in a worker is shown as 'onbekend' with a reference to the log.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly waarden: Record<string, string>;

  /** @param waarden fills the text; codes and names of things only, never data of a resident */
  constructor(code: FaultCode, waarden: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.waarden = waarden;
  }
}

/** Not a fault: what the job waits for is not there yet. It is tried again without losing a retry. */
export class Later extends Error {
  override readonly name = 'Later';
}

/** Translates whatever was thrown to a fault that may be shown. The message of a foreign error is never used. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (isDatabaseUnavailable(error)) return new Fault('database-onbereikbaar');
  if (error instanceof RegisterInOnderhoud)
    return new Fault('register-in-onderhoud', { register: error.register });
  if (error instanceof RegisterOnbereikbaar)
    return new Fault('register-onbereikbaar', { register: error.register });
  if (error instanceof RegisterWeigert || error instanceof PersoonOnbekend) {
    return new Fault('register-weigert', { register: error.register });
  }
  if (error instanceof BriefgegevenOntbreekt || error instanceof BriefgegevenOnjuist) {
    return new Fault('brief-mislukt', { sjabloon: error.sjabloon, veld: error.veld });
  }
  if (error instanceof ClaimRefused) return new Fault('vordering-geweigerd', { reden: error.code });
  if (error instanceof TermRefused) return new Fault('termijn-geweigerd', { reden: error.code });
  return new Fault('onbekend');
}

/** The case at stake, when it could be read. */
export type AtStake = { readonly zaaknummer?: string; readonly beslistermijn?: string };

/**
 * What the operator reads: which step of which case failed, why, what to do, which term of law is running, and under which
 * reference the log knows more. No data of residents.
 */
export function incidentText(
  fault: Fault,
  stap: string,
  kenmerk: string,
  stake: AtStake = {},
): string {
  const { wat, doe } = texts.fouten[fault.code];
  const values: Record<string, string> = { ...fault.waarden, stap, kenmerk, ...stake };
  const kop = stake.zaaknummer ? texts.kopMetZaak : texts.kop;
  const termijn = stake.beslistermijn ? [texts.termijn] : [];
  return [kop, wat, doe, ...termijn, texts.kenmerk].map((text) => fill(text, values)).join(' ');
}

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
