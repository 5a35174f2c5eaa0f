import { createHmac } from 'node:crypto';
import { createBreaker } from '../registers/breaker.ts';
import { RegisterOnbereikbaar, RegisterWeigert } from '../registers/errors.ts';

/** Where alerts are posted to, such as a chat room or the alarm of the night watch. */
export interface Webhook {
  /**
   * Posts JSON once more or for the first time: the receiver knows a repetition by its key.
   *
   * @throws RegisterOnbereikbaar when it does not answer in time, or asks to try later
   * @throws RegisterWeigert when it refuses
   */
  post(body: object, sleutel: string, op: Date): Promise<void>;
}

export type WebhookSettings = {
  readonly url: string;
  readonly secret: string;
  readonly timeoutMs?: number;
};

const RECEIVER = 'de webhook';
const TIMEOUT_MS = 5_000;
const FAILURES = 3;

/**
 * Signs what it posts: `Noaberflow-Signature: t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`. A receiver works it out with the shared
 * secret, and refuses what is old.
 */
export function connectWebhook({ url, secret, timeoutMs = TIMEOUT_MS }: WebhookSettings): Webhook {
  const breaker = createBreaker({ failures: FAILURES });
  const send = async (content: object, sleutel: string, op: Date) => {
    const body = JSON.stringify(content);
    const at = Math.floor(op.getTime() / 1000);
    const signature = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': sleutel,
        'noaberflow-signature': `t=${at},v1=${signature}`,
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => {
      throw new RegisterOnbereikbaar(RECEIVER, 'geen antwoord');
    });
    await response.body?.cancel();
    const { status } = response;
    if (status === 408 || status === 429 || status >= 500)
      throw new RegisterOnbereikbaar(RECEIVER, `antwoord ${status}`);
    if (!response.ok) throw new RegisterWeigert(RECEIVER, `antwoord ${status}`);
  };
  return { post: (...call) => breaker.guard(RECEIVER, () => send(...call)) };
}
