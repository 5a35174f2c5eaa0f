import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';

/** What a party did on a call, once per idempotency key. Holds what a test asks for, not a whole PDF. */
export type Effect = {
  readonly sleutel: string;
  readonly kenmerk: string;
  /** ISO 8601 instant, of the platform's clock. */
  readonly op: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
};

export type Ledger = {
  readonly effects: () => readonly Effect[];
  /** Calls in all, repeated ones included. */
  readonly calls: () => number;
  clear(): void;
  /**
   * Answers a call that has an effect: a new key gets `perform`'s answer and an entry here; a known key with
   * the same body gets the first answer again, with another body 422 `sleutel-hergebruikt`.
   */
  once(request: Request, response: Response, perform: Perform): void;
};

/** What the party makes of the body: what to keep, and the answer it gives. */
export type Perform = (effect: { kenmerk: string; op: string }) => {
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
};

type Known = { readonly bodyHash: string; readonly answer: unknown };

/** `prefix` begins each reference; the rest follows from the key, so that it is the same after a restart. */
export const createLedger = (prefix: string, clock: () => Date): Ledger => {
  const known = new Map<string, Known>();
  let effects: Effect[] = [];
  let calls = 0;
  return {
    effects: () => effects,
    calls: () => calls,
    clear() {
      known.clear();
      effects = [];
      calls = 0;
    },
    once(request, response, perform) {
      calls++;
      const sleutel = request.get('idempotency-key');
      if (!sleutel) return void response.status(400).json({ code: 'sleutel-ontbreekt' });
      const bodyHash = hash(JSON.stringify(request.body));
      const first = known.get(sleutel);
      if (first) {
        if (first.bodyHash !== bodyHash) {
          return void response.status(422).json({ code: 'sleutel-hergebruikt' });
        }
        return void response.json(first.answer);
      }
      const kenmerk = `${prefix}-${hash(sleutel).slice(0, 10).toUpperCase()}`;
      const op = clock().toISOString();
      const { gegevens, answer } = perform({ kenmerk, op });
      known.set(sleutel, { bodyHash, answer });
      effects.push({ sleutel, kenmerk, op, gegevens });
      response.status(201).json(answer);
    },
  };
};

// helpers

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
