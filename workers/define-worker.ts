import type { Knex } from 'knex';
import type { BsnVault } from '../db/bsn-vault.ts';
import type { CodeVault } from '../db/code-vault.ts';
import type { Db } from '../db/connect.ts';
import type { ZaakRij } from '../db/queries/zaken/zaak-rij.ts';
import type { Variables } from '../engine/port.ts';
import type { Clock } from '../law/clock.ts';
import type { Registers } from '../registers/connect.ts';
import type { Letters } from './letters.ts';

/**
 * A worker is a value: the job type it serves, the process variables it reads and writes, and one function. It runs in
 * one transaction together with the note that the job was handled (run-job.ts), so a job that arrives twice
 * has one effect. What it does to the outside world goes through the outbox, never by a call from `run`.
 */
export type Worker = {
  /** `<slug>.<element-id>` */
  readonly type: string;
  /** what is fetched with the job; `zaakId` always is */
  readonly reads: readonly string[];
  /** the only variables that `run` may return: nothing else reaches the engine */
  readonly writes: readonly string[];
  /**
   * It writes the case file and nothing else, here or outside: what it did goes away when the case file is put back
   * (docs/adr/0022). Without this a completion that led to it cannot be undone. test/wiring.spec.ts holds it to that.
   */
  readonly reversible?: boolean;
  readonly fetch?: (variables: Variables, context: FetchContext) => Promise<unknown>;
  readonly run: (
    variables: Variables,
    context: WorkerContext,
    facts: unknown,
  ) => Promise<object | undefined>;
};

/** What the platform hands to all workers. */
export type WorkerDeps = {
  readonly db: Db;
  readonly registers: Registers;
  readonly letters: Letters;
  readonly bsnVault: BsnVault;
  /** codes by which residents answer letters */
  readonly codes: CodeVault;
  /** where a resident goes with such a code */
  readonly answerUrl: string;
  readonly clock: Clock;
};

/** Before the transaction: look-ups outside, which may take seconds. Changes nothing of ours. */
export type FetchContext = WorkerDeps & {
  readonly zaakId: string;
  /** idempotency key at the receiver */
  readonly sleutel: string;
};

export type WorkerContext = {
  readonly trx: Knex.Transaction;
  readonly zaak: ZaakRij;
  /** the process that the step belongs to, and which version of it */
  readonly proces: { readonly id: string; readonly versie: number };
  /** unique for this job: key of rows that must exist once */
  readonly sleutel: string;
  readonly letters: Letters;
  readonly codes: CodeVault;
  readonly answerUrl: string;
  readonly clock: Clock;
  /** Notes a change; written at the end of the transaction, because writers of one chain wait for each other. */
  readonly audit: (regel: WorkerAudit) => void;
};

export type WorkerAudit = {
  readonly actie: string;
  readonly objectSoort: string;
  readonly objectId: string;
  /** codes and ids only */
  readonly details?: Record<string, unknown>;
};

/** An outcome that the model draws (a boundary event with this code). It rolls back what the job did so far. */
export class BpmnError extends Error {
  override readonly name = 'BpmnError';
  readonly code: string;

  /** @param message no personal data: it is stored by the engine */
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type WorkerDefinition<V, R extends keyof V, W extends keyof V, F> = {
  readonly type: string;
  readonly reads: readonly R[];
  readonly writes?: readonly W[];
  /** writes the case file and nothing else */
  readonly reversible?: boolean;
  /** look-ups outside, before the transaction; the result is the third argument of `run` */
  readonly fetch?: (variables: Pick<V, R>, context: FetchContext) => Promise<F>;
  readonly run: (
    variables: Pick<V, R>,
    context: WorkerContext,
    facts: F,
    // biome-ignore lint/suspicious/noConfusingVoidType: a worker without writes has no return statement
  ) => Promise<Partial<Pick<V, W>> | void>;
};

/**
 * Types a worker by the variables of its process: `reads` types the argument, `writes` the result.
 *
 * @example
 * export const zaakAfsluiten = defineWorker<AanvraagVariables>()({
 *   type: 'aanvraag.zaak-afsluiten', reads: ['besluitSoort'], async run({ besluitSoort }, { trx, zaak }) { … },
 * });
 */
export const defineWorker =
  <V extends object>() =>
  <R extends keyof V & string, W extends keyof V & string = never, F = undefined>(
    worker: WorkerDefinition<V, R, W, F>,
  ): Worker =>
    ({ ...worker, writes: worker.writes ?? [] }) as unknown as Worker;
