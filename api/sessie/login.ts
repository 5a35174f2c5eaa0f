import { randomBytes } from 'node:crypto';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Logger } from 'pino';
import type { Db } from '../../db/connect.ts';
import { insertAanmeldpoging } from '../../db/queries/aanmeldpogingen/insert-aanmeldpoging.ts';
import { takeAanmeldpoging } from '../../db/queries/aanmeldpogingen/take-aanmeldpoging.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Clock } from '../../law/clock.ts';
import { TooOften } from '../errors.ts';
import { COOKIE, cookieName, hashOf, readCookie } from '../http/session.ts';
import { type Oidc, ProviderUnavailable } from './oidc.ts';
import { type Reason, refusalPage } from './refusal-page.ts';
import { openSession } from './service.ts';

/** A login not finished by then must be started again. */
const ATTEMPT_MS = 10 * 60_000;
const ATTEMPTS_PER_MINUTE = 30;

export const CALLBACK = '/aanmelden/antwoord';

export type LoginDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly origin: string;
  readonly oidc: Oidc;
  /** logins per minute and address; default 30 */
  readonly loginsPerMinute?: number;
};

const secret = () => randomBytes(32).toString('base64url');

/** Login in the browser: to the OpenID provider and back. Not part of the API, so outside /api/v1. */
export function loginRoutes(deps: LoginDeps): Router {
  const { db, clock, origin, oidc } = deps;
  const router = Router({ strict: true, caseSensitive: true });
  const limit: RequestHandler = rateLimit({
    windowMs: 60_000,
    limit: deps.loginsPerMinute ?? ATTEMPTS_PER_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A header that nobody we trust wrote is ignored, and that is not worth a warning.
    validate: { xForwardedForHeader: false },
    handler: () => {
      throw new TooOften();
    },
  });
  router.use('/aanmelden', limit, (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });

  router.get('/aanmelden', async (request, response) => {
    // Cookies belong to a host name: a login begun on 127.0.0.1 would come back to localhost without them.
    if (request.headers.host !== new URL(origin).host) {
      response.redirect(`${origin}${request.originalUrl}`);
      return;
    }
    const checks = { state: secret(), nonce: secret(), codeVerifier: secret() };
    const url = await oidc.authorizationUrl(checks);
    await insertAanmeldpoging(db, {
      state_hash: hashOf(checks.state),
      nonce: checks.nonce,
      code_verifier: checks.codeVerifier,
      terug_naar: localPath(request.query.terugNaar),
      verloopt_op: new Date(clock().getTime() + ATTEMPT_MS),
    });
    // Binds the answer to this browser: somebody else's answer cannot sign it in (login CSRF).
    response.cookie(attemptCookie(origin, checks.state), checks.state, {
      ...COOKIE,
      maxAge: ATTEMPT_MS,
    });
    response.redirect(url);
  });

  router.get(CALLBACK, async (request, response) => {
    const callback = new URL(request.originalUrl, origin);
    const state = callback.searchParams.get('state') ?? '';
    const cookie = attemptCookie(origin, state);
    const bound = state !== '' && readCookie(request, cookie) === state;
    response.clearCookie(cookie, COOKIE);
    const attempt = bound ? await takeAanmeldpoging(db, hashOf(state), clock()) : undefined;
    if (!attempt) return refuse(response, 'mislukt');

    const identity = await oidc.identity(callback, {
      state,
      nonce: attempt.nonce,
      codeVerifier: attempt.code_verifier,
    });
    const previous = readCookie(request, cookieName(origin, 'sessie'));
    const opened = await inTransaction(db, '*', (trx) =>
      openSession(trx, { ...identity, previous, clock }),
    );
    if (!opened) return refuse(response, 'onbekend');
    response.cookie(cookieName(origin, 'sessie'), opened.cookie, COOKIE);
    response.redirect(attempt.terug_naar);
  });

  // What goes wrong here is seen by a person in a browser, not by our page: an answer in HTML.
  router.use(
    '/aanmelden',
    (error: unknown, _request: Request, response: Response, next: (error: unknown) => void) => {
      if (error instanceof TooOften) return next(error);
      if (error instanceof ProviderUnavailable) {
        deps.log.warn({ err: error }, 'de aanmelddienst is niet bereikbaar');
        return refuse(response, 'onbereikbaar');
      }
      if (!isRefusedAnswer(error)) return next(error);
      deps.log.warn({ code: (error as { code?: string }).code }, 'een aanmelding is geweigerd');
      refuse(response, 'mislukt');
    },
  );
  return router;
}

function refuse(response: Response, reason: Reason): void {
  response
    .status({ mislukt: 400, onbekend: 403, onbereikbaar: 503 }[reason])
    .type('html')
    .send(refusalPage(reason, response.locals.requestId));
}

const attemptCookie = (origin: string, state: string) =>
  cookieName(origin, `aanmelding-${hashOf(state).toString('hex').slice(0, 8)}`);

/** Only a path of our own: a login must not send people elsewhere. */
function localPath(value: unknown): string {
  return typeof value === 'string' && /^\/(?![/\\])[^\\\s]{0,500}$/.test(value) ? value : '/';
}

/** Errors of openid-client and oauth4webapi say by their name or code that the provider's answer is not accepted. */
const isRefusedAnswer = (error: unknown): boolean =>
  error instanceof Error &&
  (/^(ClientError|AuthorizationResponseError|ResponseBodyError|WWWAuthenticateChallengeError|OperationProcessingError)$/.test(
    error.name,
  ) ||
    String((error as { code?: unknown }).code).startsWith('OAUTH_'));
