import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import * as errors from '../errors.ts';
import { inLanguage } from './language.ts';
import type { Probleem } from './schema.ts';
import { hasText, type TextKey, text } from './texts.ts';

type Kind = { readonly status: number; readonly code: Code };
type Code = TextKey extends infer Key
  ? Key extends `probleem.${infer Name}`
    ? Name
    : never
  : never;

/** The only place that knows which refusal is which status and problem type. */
const KINDS: readonly (readonly [abstract new (...args: never[]) => errors.Refusal, Kind])[] = [
  [errors.InvalidRequest, { status: 400, code: 'verzoek-onjuist' }],
  [errors.NotSignedIn, { status: 401, code: 'niet-aangemeld' }],
  [errors.NotAllowed, { status: 403, code: 'geen-recht' }],
  [errors.FourEyes, { status: 403, code: 'vier-ogen' }],
  [errors.Forged, { status: 403, code: 'verzoek-vervalst' }],
  [errors.NotFound, { status: 404, code: 'niet-gevonden' }],
  [errors.MethodNotAllowed, { status: 405, code: 'methode-niet-toegestaan' }],
  [errors.ChangedMeanwhile, { status: 409, code: 'tussentijds-gewijzigd' }],
  [errors.NotPossible, { status: 409, code: 'niet-mogelijk' }],
  [errors.TooLarge, { status: 413, code: 'te-groot' }],
  [errors.UnsupportedContent, { status: 415, code: 'soort-inhoud' }],
  [errors.InvalidForm, { status: 422, code: 'formulier-onjuist' }],
  [errors.FileRefused, { status: 422, code: 'bestand-geweigerd' }],
  [errors.KeyReused, { status: 422, code: 'sleutel-hergebruikt' }],
  [errors.TooOften, { status: 429, code: 'te-vaak' }],
  [errors.Unavailable, { status: 503, code: 'niet-beschikbaar' }],
];
const UNEXPECTED: Kind = { status: 500, code: 'onverwachte-fout' };

/** Statuses that a route may answer with beside its own, for the description of the API. */
export const PROBLEM_STATUSES = [...new Set(KINDS.map(([, kind]) => kind.status)), 500];

/** Turns whatever was thrown into problem details (RFC 9457). Never a stack, never an SQL text. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (thrown, request, response, next) => {
    const taal = response.locals.taal ?? 'nl';
    const error = inLanguage(taal, () => translate(thrown));
    const kind = KINDS.find(([type]) => error instanceof type)?.[1] ?? UNEXPECTED;
    if (kind.status === 500)
      log.error(
        { err: thrown, verzoek: response.locals.requestId, pad: request.path },
        'onverwachte fout',
      );
    if (response.headersSent) return next(thrown);
    inLanguage(taal, () => sendProblem(response, kind, error));
  };
}

function sendProblem(response: Response, kind: Kind, error: unknown): void {
  const standard = `detail.${kind.code}`;
  const own = error instanceof errors.Refusal ? error.message : '';
  const detail = own || (hasText(standard) ? text(standard) : '');
  const body: Probleem = {
    type: `/problemen/${kind.code}`,
    title: text(`probleem.${kind.code}`),
    status: kind.status,
    instance: `urn:uuid:${response.locals.requestId}`,
    ...(detail && { detail }),
    ...((error instanceof errors.InvalidForm || error instanceof errors.InvalidRequest) &&
      error.fields.length > 0 && { fouten: [...error.fields] }),
    ...(error instanceof errors.ChangedMeanwhile && { huidig: error.current }),
  };
  if (error instanceof errors.MethodNotAllowed) response.setHeader('Allow', error.allow);
  if (kind.status === 503) response.setHeader('Retry-After', '2');
  response.setHeader('Cache-Control', 'no-store');
  response.status(kind.status).type('application/problem+json').send(JSON.stringify(body));
}

// helpers: what Express, the body parser, knex and PostgreSQL throw, in our words

/** SQLSTATEs and codes that say: the database is away, starting, stopping, full or overloaded. */
const AWAY =
  /^(08...|53...|57P0.|57014|40001|40P01|ECONN.*|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;

function translate(thrown: unknown): unknown {
  if (thrown instanceof errors.Refusal || typeof thrown !== 'object' || thrown === null)
    return thrown;
  const { code, type, status, name, message } = thrown as Record<string, unknown>;
  if (type === 'entity.too.large') return new errors.TooLarge();
  if (type === 'entity.parse.failed')
    return new errors.InvalidRequest(text('detail.json-onleesbaar'));
  if (type === 'charset.unsupported' || type === 'encoding.unsupported')
    return new errors.UnsupportedContent();
  if (status === 404) return new errors.NotFound();
  if (status === 400 || thrown instanceof URIError)
    return new errors.InvalidRequest(text('detail.adres'));
  if (name === 'KnexTimeoutError' || (typeof code === 'string' && AWAY.test(code)))
    return new errors.Unavailable();
  if (
    typeof message === 'string' &&
    /^(Connection terminated|timeout expired|Client has encountered a connection error)/.test(
      message,
    )
  )
    return new errors.Unavailable();
  return thrown;
}
