import { SpanKind } from '@opentelemetry/api';
import { inPart } from '../tracing/span.ts';
import type { Breaker } from './breaker.ts';
import {
  AntwoordOnjuist,
  PersoonOnbekend,
  RegisterOnbereikbaar,
  RegisterWeigert,
} from './errors.ts';

export type HttpOptions = {
  /** How long a party may take to answer; default 5,000 ms. */
  readonly timeoutMs?: number;
  /** Sent as `Authorization`, when a party asks for it. */
  readonly authorization?: string;
  /** One per party: calls fail at once while the party is down. */
  readonly breaker?: Breaker;
};

export type Call = HttpOptions & {
  /** Name of the party as it appears in messages. */
  readonly register: string;
  readonly url: string;
  /** The BSN belongs here, never in the URL: addresses end up in logs. */
  readonly body: unknown;
  /** For calls that have an effect: the party answers a repeated key with its first answer. */
  readonly idempotencyKey?: string;
};

const DEFAULT_TIMEOUT_MS = 5_000;

/**
 * Sends JSON and returns the JSON answer. The one place that turns HTTP into the words of `errors.ts`:
 * no answer, 408, 429 and 5xx = RegisterOnbereikbaar; 404 with `code: 'persoon-onbekend'` = PersoonOnbekend;
 * any other refusal = RegisterWeigert. Nothing of the sent body is ever repeated in a message.
 */
export const postJson = (call: Call): Promise<unknown> =>
  inPart(
    'party',
    { kind: SpanKind.CLIENT, attributes: { 'noaberflow.party': call.register } },
    () => (call.breaker ? call.breaker.guard(call.register, () => post(call)) : post(call)),
  );

const post = async (call: Call): Promise<unknown> => {
  const response = await send(call);
  const answer = await response.json().catch(() => undefined);
  if (response.ok) {
    if (isRecord(answer)) return answer;
    throw new RegisterOnbereikbaar(call.register, 'het antwoord is geen leesbare JSON');
  }
  if (response.status === 408 || response.status === 429 || response.status >= 500) {
    throw new RegisterOnbereikbaar(call.register, `antwoord ${response.status}`);
  }
  const code = isRecord(answer) && typeof answer.code === 'string' ? answer.code : undefined;
  if (response.status === 404 && code === 'persoon-onbekend')
    throw new PersoonOnbekend(call.register);
  // Only the code, which is from a closed list; free text of a party could repeat personal data.
  throw new RegisterWeigert(
    call.register,
    code && /^[a-z-]{1,60}$/.test(code) ? code : `antwoord ${response.status}`,
  );
};

/**
 * The answer, when every named field passes its check. A party that answers something else has not answered
 * the question: of a look-up a person must look; an order is sent again a few times under its key.
 *
 * @throws AntwoordOnjuist that names the field, never its value
 */
export const expectAnswer = <Answer>(
  register: string,
  answer: unknown,
  checks: Readonly<Partial<Record<keyof Answer & string, (value: unknown) => boolean>>>,
): Answer => {
  const record = isRecord(answer) ? answer : {};
  for (const [field, passes] of Object.entries(checks) as [string, (value: unknown) => boolean][]) {
    if (!passes(record[field])) throw new AntwoordOnjuist(register, field);
  }
  return answer as Answer;
};

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';
export const isInstant = (value: unknown): value is string =>
  isText(value) && !Number.isNaN(Date.parse(value));

// helpers

const send = async ({ register, url, body, idempotencyKey, timeoutMs, authorization }: Call) => {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
        ...(authorization && { authorization }),
      },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs ?? DEFAULT_TIMEOUT_MS),
    });
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    throw new RegisterOnbereikbaar(
      register,
      timedOut ? 'geen antwoord binnen de tijd' : 'geen verbinding',
    );
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
