import type { RequestHandler, Response } from 'express';

/** What a simulated party can be told to do wrong, for the next `aantal` calls. */
export type Fault =
  /** Answers, but late. */
  | { readonly soort: 'traag'; readonly aantal: number; readonly ms: number }
  /** 503, nothing done. */
  | { readonly soort: 'storing'; readonly aantal: number }
  /** Does the work, but the answer gets lost (503): only the idempotency key prevents a second effect. */
  | { readonly soort: 'antwoord-kwijt'; readonly aantal: number }
  /** Does the work and answers 200 with something that is no JSON. */
  | { readonly soort: 'onleesbaar'; readonly aantal: number }
  /** Does the work and answers with an object in which every field is missing. */
  | { readonly soort: 'onvolledig'; readonly aantal: number }
  /** Gets the call twice, as from a network that repeats it; answers once. */
  | { readonly soort: 'dubbel'; readonly aantal: number }
  /** A business refusal with this code. */
  | { readonly soort: 'weigering'; readonly aantal: number; readonly code: string };

const PLAIN = ['storing', 'antwoord-kwijt', 'onleesbaar', 'onvolledig', 'dubbel'] as const;

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

/**
 * Makes the calls of a party fail as the switch says.
 *
 * @param party what the party does with a call
 */
export const failWhenTold =
  (faults: FaultSwitch, party: RequestHandler): RequestHandler =>
  (request, response, next) => {
    const fault = faults.take();
    const { json } = response;
    switch (fault?.soort) {
      case 'traag':
        setTimeout(() => void party(request, response, next), fault.ms).unref();
        return;
      case 'weigering':
        return void response.status(422).json({ code: fault.code });
      case 'storing':
        return void response.status(503).json({ code: 'storing' });
      case 'antwoord-kwijt':
        response.json = (answer) => json.call(response.status(503), answer);
        break;
      case 'onleesbaar':
        response.json = () => response.status(200).type('html').send('<html>onderhoud</html>');
        break;
      case 'onvolledig':
        response.json = () => json.call(response.status(200), {});
        break;
      case 'dubbel':
        void party(request, unheard(), next);
    }
    void party(request, response, next);
  };

/** Reads a fault from a control call; `undefined` when it is none. */
export const readFault = (body: unknown): Fault | undefined => {
  if (typeof body !== 'object' || body === null) return undefined;
  const { soort, aantal, ms, code } = body as Record<string, unknown>;
  if (typeof aantal !== 'number' || !Number.isInteger(aantal) || aantal < 0) return undefined;
  const plain = PLAIN.find((known) => known === soort);
  if (plain) return { soort: plain, aantal };
  if (soort === 'traag' && typeof ms === 'number' && ms >= 0 && ms <= 60_000)
    return { soort, aantal, ms };
  if (soort === 'weigering' && typeof code === 'string') return { soort, aantal, code };
  return undefined;
};

// helpers

/** Takes an answer that reaches nobody. */
function unheard(): Response {
  const response = { status: () => response, json: () => response } as unknown as Response;
  return response;
}
