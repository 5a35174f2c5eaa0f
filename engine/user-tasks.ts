/**
 * The gateway's REST API for user tasks: https://docs.camunda.io/docs/8.5/apis-tools/zeebe-api-rest/.
 * Keys travel as text in the path and are never parsed, so no key is rounded.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { backOffMs } from './back-off.ts';
import { fromHttp } from './errors.ts';
import { EngineUnavailable, type Variables } from './port.ts';

const LIMIT_MS = 15_000;
/** An engine with too much to do put the command aside unread. */
const TOO_MANY_REQUESTS = 429;

export type UserTasks = {
  assign(key: string, assignee: string): Promise<void>;
  unassign(key: string): Promise<void>;
  complete(key: string, variables: Variables): Promise<void>;
};

/**
 * A command that an engine under load put aside is sent again within the time limit, as the gateway does for its own.
 *
 * @param restAddress e.g. `http://127.0.0.1:7095`
 * @param limitMs how long one command may take in all
 */
export function openUserTasks(restAddress: string, limitMs = LIMIT_MS): UserTasks {
  async function send(method: string, key: string, part: string, body?: object): Promise<void> {
    const url = new URL(`/v1/user-tasks/${encodeURIComponent(key)}/${part}`, restAddress);
    const signal = AbortSignal.timeout(limitMs);
    for (let failures = 1; ; failures += 1) {
      const answer = await ask(url, {
        method,
        signal,
        ...(body && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      // Reading the body frees the connection for the next request.
      const text = await answer.text().catch(() => '');
      if (answer.ok) return;
      const refusal = fromHttp(answer.status, problemIn(text));
      if (answer.status !== TOO_MANY_REQUESTS) throw refusal;
      await sleep(backOffMs(failures), undefined, { signal }).catch(() => {
        throw refusal;
      });
    }
  }

  return {
    // Who holds a task is decided in PostgreSQL; the engine only mirrors it, so an earlier holder is overwritten.
    assign: (key, assignee) =>
      send('POST', key, 'assignment', { assignee, allowOverride: true, action: 'assign' }),
    unassign: (key) => send('DELETE', key, 'assignee'),
    complete: (key, variables) =>
      send('POST', key, 'completion', { variables, action: 'complete' }),
  };
}

async function ask(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    throw new EngineUnavailable('the REST API of the engine does not answer', { cause: error });
  }
}

function problemIn(text: string): { title?: unknown; detail?: unknown } {
  try {
    const problem: unknown = JSON.parse(text);
    return typeof problem === 'object' && problem !== null ? problem : {};
  } catch {
    return {};
  }
}
