import { EngineNotFound, EngineRejected, EngineUnavailable } from './port.ts';

/**
 * The one place where answers of the engine become the three words of the port.
 *
 * gRPC codes: https://grpc.github.io/grpc/core/md_doc_statuscodes.html. Whatever is not clearly a verdict on
 * the request itself counts as "not available": the caller tries again, and every command of ours may be repeated.
 */
const NOT_FOUND = 5;
const RESOURCE_EXHAUSTED = 8;
const ALREADY_EXISTS = 6;
const VERDICTS = new Set([
  3, // INVALID_ARGUMENT
  ALREADY_EXISTS,
  7, // PERMISSION_DENIED
  9, // FAILED_PRECONDITION
  11, // OUT_OF_RANGE
  12, // UNIMPLEMENTED
  16, // UNAUTHENTICATED
]);

export function fromGrpc(error: unknown): Error {
  if (error instanceof EngineUnavailable) return error;
  const code = grpcCode(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === NOT_FOUND) return new EngineNotFound(message, { cause: error });
  if (VERDICTS.has(code)) return new EngineRejected(message, { cause: error });
  return new EngineUnavailable(message, { cause: error });
}

/** The engine put the request aside unread, as it has too much to do (back-pressure, a full writer buffer). */
export function isOverloaded(error: unknown): boolean {
  return grpcCode(error) === RESOURCE_EXHAUSTED;
}

/** The engine still remembers this message id: the earlier publication had its effect. */
export function isAlreadyPublished(error: unknown): boolean {
  return error instanceof EngineRejected && grpcCode(error.cause) === ALREADY_EXISTS;
}

/**
 * @param problem body of the answer: RFC 9457, `detail` names the rejected command. A 404 without it comes from
 * something between us and the engine, and must not be taken for "this task does not exist".
 */
export function fromHttp(status: number, problem: { title?: unknown; detail?: unknown }): Error {
  const title = typeof problem.title === 'string' ? problem.title : '';
  const detail = typeof problem.detail === 'string' ? problem.detail : '';
  const message = `${status} ${title} ${detail}`.trim();
  if (status === 404)
    return detail === '' ? new EngineUnavailable(message) : new EngineNotFound(message);
  if (status >= 500 || status === 408 || status === 429) return new EngineUnavailable(message);
  return new EngineRejected(message);
}

function grpcCode(error: unknown): number {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'number' ? code : -1;
}
