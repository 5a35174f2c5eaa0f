// SQLSTATE classes and codes of a server that is away, starting, stopping or full; the rest are errors of Node and knex.
const AWAY =
  /^(08\w{3}|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/;
const MESSAGES =
  /Connection terminated|timeout expired|Unable to acquire a connection|Client has encountered a connection error/;

/** Whether the error means that the database cannot be reached now: trying again later is the remedy. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseUnavailable);
  if (error.name === 'KnexTimeoutError') return true;
  return AWAY.test(String((error as { code?: unknown }).code)) || MESSAGES.test(error.message);
}
