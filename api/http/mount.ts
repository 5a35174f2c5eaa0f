import { type Request, type Response, Router } from 'express';
import type { JSONSchema } from 'json-schema-to-ts';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import type { Db } from '../../db/connect.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { Clock } from '../../law/clock.ts';
import { InvalidRequest, MethodNotAllowed, NotAllowed, NotFound, NotSignedIn } from '../errors.ts';
import { has, scopeOf, unsealedFor } from '../policy/decide.ts';
import { POLICY, type Right } from '../policy/policy.ts';
import { readBody } from './body.ts';
import { createDeadline } from './deadline.ts';
import { createQueue, idempotencyKey, once } from './idempotency.ts';
import type { Identification } from './identification.ts';
import { inLanguage } from './language.ts';
import { assertOwnPage, assertOwnSite } from './own-page.ts';
import type { Call, File, Route } from './route.ts';
import { type OpenSession, sessionOf } from './session.ts';
import { text } from './texts.ts';
import { type Check, checkBody, checkParameters } from './validate.ts';

export type MountDeps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  readonly origin: string;
  readonly secret: Buffer;
  readonly identification: Identification;
};

/**
 * Gives every route the same protection in the same order: session, own page, right, input, transaction
 * under row-level security, idempotency. Refuses to start with a route whose right no rule of the policy gives.
 */
export function mount(routes: readonly Route[], deps: MountDeps): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const withDeadline = createDeadline(deps.db);
  const inTurn = createQueue();
  const operations = new Set<string>();

  for (const route of routes) {
    assertGuarded(route);
    if (operations.has(route.operation))
      throw new Error(`two routes are called ${route.operation}`);
    operations.add(route.operation);
    const checks = {
      params: checker(route.params, checkParameters),
      query: checker(route.query ?? NO_QUERY, checkParameters),
      body: checker(route.body, checkBody),
    };

    router[route.method](expressPath(route.path), async (request, response) => {
      response.locals.operation = route.operation;
      if (route.right === 'inwoner') return forResident(route, checks, request, response);
      const session =
        route.right === 'openbaar' ? undefined : await withDeadline(sessionOf(deps, request));
      response.locals.medewerker = session?.actor.id;
      if (!session && route.right !== 'openbaar') throw new NotSignedIn();
      // A file goes into a dossier or to others: it is Dutch, whoever asked for it.
      response.locals.taal = route.answer.media ? 'nl' : (session?.row.taal ?? 'nl');
      await inLanguage(response.locals.taal, () => serve(request, response, session));
    });

    async function serve(request: Request, response: Response, session: OpenSession | undefined) {
      if (session) admit(route, request, session, deps.origin);
      if (route.raw) return route.raw({ request, response, session });

      const input = await readInput(checks, request, response, route);
      if (route.stream) {
        const { actor } = session as OpenSession;
        return route.stream({
          request,
          response,
          actor,
          params: input.params,
          query: input.query,
          now: deps.clock(),
          within: (work) =>
            withDeadline(
              inTransaction(deps.db, scopeOf(actor), work, unsealedFor(actor, route.right)),
            ),
        });
      }
      await withDeadline(run(route, session as OpenSession, input, request, response));
    }
  }

  for (const [path, methods] of methodsByPath(routes)) {
    router.all(path, () => {
      throw new MethodNotAllowed(methods);
    });
  }
  return router;

  async function forResident(route: Route, checks: Checks, request: Request, response: Response) {
    if (route.method !== 'get') assertOwnSite(request, deps.origin);
    const resident = await withDeadline(deps.identification.residentOf(request, response));
    if (!resident) throw new NotSignedIn(text('aanvulling.bezoek-voorbij'));
    const handle = route.resident as NonNullable<Route['resident']>;
    const body = await handle({
      ...(await readInput(checks, request, response, route)),
      request,
      response,
      resident,
      now: deps.clock(),
      within: (work) => withDeadline(inTransaction(deps.db, [resident.gemeente], work)),
    });
    send(response, route, [], route.answer.status, body);
  }

  async function run(
    route: Route,
    session: OpenSession,
    input: Input,
    request: Request,
    response: Response,
  ) {
    const { actor } = session;
    const afterwards: (() => void)[] = [];
    const headers: [string, string][] = [];
    const call = (trx: Knex.Transaction): Call => ({
      trx,
      actor,
      ...input,
      now: deps.clock(),
      header: (name, value) => headers.push([name, value]),
      afterCommit: (work) => afterwards.push(work),
    });
    const handle = route.handle as NonNullable<Route['handle']>;
    const { status } = route.answer;
    const within = <T>(work: (trx: Knex.Transaction) => Promise<T>) =>
      inTransaction(deps.db, scopeOf(actor), work, unsealedFor(actor, route.right));

    if (!route.idempotent) {
      const body = await within((trx) => handle(call(trx)));
      runAll(afterwards);
      return send(response, route, headers, status, body);
    }
    const key = idempotencyKey(request);
    const outcome = await inTurn(`${actor.id} ${key}`, () =>
      within((trx) =>
        once(
          trx,
          {
            medewerkerId: actor.id,
            key,
            operation: `${request.method} ${request.path}`,
            body: input.body,
            now: deps.clock(),
            secret: deps.secret,
          },
          async () => ({ status, body: await handle(call(trx)) }),
        ),
      ),
    );
    if (outcome.repeated) headers.push(['Idempotent-Replayed', 'true']);
    runAll(afterwards);
    send(response, route, headers, outcome.status, outcome.body);
  }

  function runAll(works: readonly (() => void)[]) {
    for (const work of works) {
      try {
        work();
      } catch (error) {
        deps.log.error({ err: error }, 'na het vastleggen ging iets mis');
      }
    }
  }
}

// helpers

type Input = { readonly params: unknown; readonly query: unknown; readonly body: unknown };
type Checks = Record<keyof Input, Check | undefined>;

const NO_QUERY = { type: 'object', properties: {}, additionalProperties: false } as const;

const checker = (schema: JSONSchema | undefined, compile: (schema: JSONSchema) => Check) =>
  schema === undefined ? undefined : compile(schema);

function assertGuarded(route: Route): void {
  const given = POLICY.some((rule) => rule.mag.some((right) => right === route.right));
  if (!given && !['aangemeld', 'inwoner', 'openbaar'].includes(route.right))
    throw new Error(
      `route ${route.operation} has no right of the policy (api/policy/policy.ts): add a rule`,
    );
  if (route.right === 'inwoner' && !route.resident)
    throw new Error(`route ${route.operation} is for residents: make it with residentRoute`);
  if (route.right === 'openbaar' && !route.raw)
    throw new Error(
      `route ${route.operation} is public: give it a raw handler, it has no scope for a transaction`,
    );
}

function admit(route: Route, request: Request, session: OpenSession, origin: string): void {
  if (route.method !== 'get') assertOwnPage(request, session, origin);
  if (['openbaar', 'aangemeld', 'inwoner'].includes(route.right)) return;
  if (!has(session.actor, route.right as Right)) throw new NotAllowed();
}

async function readInput(
  checks: Checks,
  request: Request,
  response: Response,
  route: Route,
): Promise<Input> {
  const params = { ...request.params };
  // An id that cannot be one is the same as one that does not exist.
  if (checks.params && checks.params(params).length > 0) throw new NotFound();
  const query = { ...request.query };
  if (/%00|%ED%[AB]/i.test(request.url)) throw new InvalidRequest(text('detail.adres'));
  assertAccepted(checks.query, query, text('detail.parameters'));
  let body: unknown;
  if (route.body) {
    body = await readBody(request, response);
    assertAccepted(checks.body, body, text('detail.inhoud'));
  }
  return { params, query, body };
}

function assertAccepted(check: Check | undefined, value: unknown, detail: string): void {
  const fields = check?.(value) ?? [];
  if (fields.length > 0) throw new InvalidRequest(detail, fields);
}

function send(
  response: Response,
  route: Route,
  headers: [string, string][],
  status: number,
  body: unknown,
): void {
  for (const [name, value] of headers) response.setHeader(name, value);
  if (route.immutable) response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
  response.status(status);
  if (!route.answer.media) {
    response.json(body);
    return;
  }
  const file = body as File;
  for (const [name, value] of Object.entries(file.headers ?? {})) response.setHeader(name, value);
  response.type(file.media ?? String(route.answer.media)).send(file.bytes);
}

const expressPath = (path: string) => path.replace(/\{(\w+)\}/g, ':$1');

function methodsByPath(routes: readonly Route[]): Map<string, string> {
  const methods = new Map<string, string>();
  for (const { path, method } of routes) {
    const known = methods.get(expressPath(path));
    methods.set(expressPath(path), [...(known ? [known] : []), method.toUpperCase()].join(', '));
  }
  return methods;
}
