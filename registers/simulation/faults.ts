import type { RequestHandler } from 'express';

/** What a simulated party can be told to do wrong, for the next `aantal` calls. */
export type Fault =
  /** Answers, but late. */
  | { readonly soort: 'traag'; readonly aantal: number; readonly ms: number }
  /** 503, nothing done. */
  | { readonly soort: 'storing'; readonly aantal: number }
  /** Does the work, but the answer gets lost (503): only the idempotency key prevents a second effect. */
  | { readonly soort: 'antwoord-kwijt'; readonly aantal: number }
  /** A business refusal with this code. */
  | { readonly soort: 'weigering'; readonly aantal: number; readonly code: string };

/** The faults set on one party; a new setting replaces the former. */
export type FaultSwitch = { set(fault: Fault | undefined): void; take(): Fault | undefined };

export const createFaultSwitch = (): FaultSwitch => {
  let fault: Fault | undefined;
  let left = 0;
  return {
    set(next) {
      fault = next;
      left = next?.aantal ?? 0;
    },
    take() {
      if (left === 0) return undefined;
      left--;
      return fault;
    },
  };
};

/** Makes the calls behind it fail as the switch says. */
export const failWhenTold =
  (faults: FaultSwitch): RequestHandler =>
  (_request, response, next) => {
    const fault = faults.take();
    if (fault === undefined) return next();
    if (fault.soort === 'traag') {
      setTimeout(next, fault.ms).unref();
      return;
    }
    if (fault.soort === 'weigering') return void response.status(422).json({ code: fault.code });
    if (fault.soort === 'storing') return void response.status(503).json({ code: 'storing' });
    const { json } = response;
    response.json = (answer) => json.call(response.status(503), answer);
    next();
  };

/** Reads a fault from a control call; `undefined` when it is none. */
export const readFault = (body: unknown): Fault | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const { soort, aantal, ms, code } = body as Record<string, unknown>;
  if (typeof aantal !== 'number' || !Number.isInteger(aantal) || aantal < 0) return undefined;
  if (soort === 'storing' || soort === 'antwoord-kwijt') return { soort, aantal };
  if (soort === 'traag' && typeof ms === 'number' && ms >= 0 && ms <= 60_000)
    return { soort, aantal, ms };
  if (soort === 'weigering' && typeof code === 'string') return { soort, aantal, code };
  return undefined;
};
