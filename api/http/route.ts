import type { Request, Response } from 'express';
import type { FromSchema, JSONSchema } from 'json-schema-to-ts';
import type { Knex } from 'knex';
import type { Actor } from '../policy/decide.ts';
import type { Right } from '../policy/policy.ts';
import type { Resident } from './identification.ts';
import type { OpenSession } from './session.ts';

type Parsed<S> = S extends JSONSchema ? FromSchema<S> : undefined;

/** What a handler gets: the checked input, who asks, and a transaction within that person's municipalities. */
export type Call<P = unknown, Q = unknown, B = unknown> = {
  readonly trx: Knex.Transaction;
  readonly actor: Actor;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly now: Date;
  /** adds a header to the answer */
  readonly header: (name: string, value: string) => void;
  /** runs after commit; what it throws is logged and changes nothing for the user */
  readonly afterCommit: (work: () => void) => void;
};

/** Bytes instead of JSON. */
export type File = {
  readonly bytes: Buffer | string;
  /** which of the kinds that the route may answer with; left out when there is one */
  readonly media?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Input that a raw handler gets: it works outside a transaction and writes its own answer. */
export type RawCall = {
  readonly request: Request;
  readonly response: Response;
  readonly session: OpenSession | undefined;
};

/** Input that a streaming handler gets: checked parameters, and transactions for as long as each takes instead of one around all. */
export type StreamCall<P = unknown, Q = unknown> = {
  readonly request: Request;
  readonly response: Response;
  readonly actor: Actor;
  readonly params: P;
  readonly query: Q;
  readonly now: Date;
  /** runs `work` in a transaction within the municipalities of who asks, as a handler has one */
  readonly within: <T>(work: (trx: Knex.Transaction) => Promise<T>) => Promise<T>;
};

/** Input that a handler of a resident gets; transactions reach the municipality of his question and no sealed case. */
export type ResidentCall<P = unknown, Q = unknown, B = unknown> = Omit<
  StreamCall<P, Q>,
  'actor'
> & {
  readonly resident: Resident;
  readonly body: B;
};

type Answer = {
  readonly status: number;
  readonly schema?: JSONSchema;
  /** instead of JSON; several when it depends on what was kept */
  readonly media?: string | readonly string[];
  /** statuses that are answered with the same schema instead of problem details */
  readonly also?: readonly number[];
};

/** One operation of the API as a value; http/mount.ts makes it work, http/openapi.ts describes it. */
export type Route = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** with `{name}` for a parameter */
  readonly path: `/${string}`;
  /** unique name, used in the description and in the authorisation matrix of the tests */
  readonly operation: string;
  readonly summary: string;
  /** a right of the policy, or who else may come in; there is no default */
  readonly right: Right | 'aangemeld' | 'inwoner' | 'openbaar';
  readonly params?: JSONSchema;
  readonly query?: JSONSchema;
  readonly body?: JSONSchema;
  /** the body is a file, streamed to the handler; its name comes in `Content-Disposition` */
  readonly file?: boolean;
  readonly answer: Answer;
  /** asks for an Idempotency-Key and answers a repetition with the first answer */
  readonly idempotent?: boolean;
  /** the answer never changes: browsers may keep it */
  readonly immutable?: boolean;
  readonly handle?: (call: Call) => Promise<unknown>;
  readonly raw?: (call: RawCall) => Promise<void>;
  readonly stream?: (call: StreamCall) => Promise<void>;
  readonly resident?: (call: ResidentCall) => Promise<unknown>;
};

type Typed<P, Q, B, A> = Omit<
  Route,
  'params' | 'query' | 'body' | 'answer' | 'handle' | 'raw' | 'stream' | 'resident'
> & {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: { readonly status: number; readonly schema: A };
  readonly handle: (call: Call<Parsed<P>, Parsed<Q>, Parsed<B>>) => Promise<Parsed<A>>;
};

/** A route with JSON in and out; the types of the handler follow from the schemas. */
export function route<
  const P extends JSONSchema | undefined = undefined,
  const Q extends JSONSchema | undefined = undefined,
  const B extends JSONSchema | undefined = undefined,
  const A extends JSONSchema | undefined = undefined,
>(definition: Typed<P, Q, B, A>): Route {
  return definition as unknown as Route;
}

/** A route that answers with bytes, such as a PDF. */
export function fileRoute<
  const P extends JSONSchema | undefined = undefined,
  const Q extends JSONSchema | undefined = undefined,
>(
  definition: Omit<Typed<P, Q, undefined, undefined>, 'answer' | 'handle'> & {
    readonly answer: { readonly status: number; readonly media: string | readonly string[] };
    readonly handle: (call: Call<Parsed<P>, Parsed<Q>, undefined>) => Promise<File>;
  },
): Route {
  return definition as unknown as Route;
}

/** A route whose request or answer is too large to hold: it reads and writes in pieces, in short transactions. */
export function streamRoute<
  const P extends JSONSchema | undefined = undefined,
  const Q extends JSONSchema | undefined = undefined,
>(
  definition: Omit<Typed<P, Q, undefined, undefined>, 'answer' | 'handle'> & {
    readonly answer: Answer;
    readonly stream: (call: StreamCall<Parsed<P>, Parsed<Q>>) => Promise<void>;
  },
): Route {
  return definition as unknown as Route;
}

/** A route for a resident who answers a question: with JSON out, and JSON or a file in. */
export function residentRoute<
  const P extends JSONSchema | undefined = undefined,
  const Q extends JSONSchema | undefined = undefined,
  const B extends JSONSchema | undefined = undefined,
  const A extends JSONSchema | undefined = undefined,
>(
  definition: Omit<Typed<P, Q, B, A>, 'right' | 'handle'> & {
    readonly resident: (call: ResidentCall<Parsed<P>, Parsed<Q>, Parsed<B>>) => Promise<Parsed<A>>;
  },
): Route {
  return { ...definition, right: 'inwoner' } as unknown as Route;
}

/** A route that writes its own answer: streams, and what must work without a database. */
export const rawRoute = (definition: Omit<Route, 'handle'> & Required<Pick<Route, 'raw'>>): Route =>
  definition;

/** `{id}` as a path parameter. */
export const idParams = {
  type: 'object',
  properties: { id: { type: 'string', format: 'uuid' } },
  required: ['id'],
  additionalProperties: false,
} as const;
