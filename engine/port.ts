/**
 * What Noaberflow asks of a process engine. Only this folder knows which engine and which version answers;
 * keys are text everywhere, because they pass 2^53 (engine keys are `partition << 51 | counter`).
 */
export interface Engine {
  /**
   * Deploys resources as one bundle; an unchanged model gives no new version.
   *
   * @returns the version of each process among them
   */
  deploy(resources: readonly Resource[]): Promise<readonly Deployed[]>;
  /** Publishes a message. The same `messageId` within its time to live has one effect. */
  publishMessage(message: Message): Promise<void>;
  /** Sets variables in the scope of an element instance or process instance. */
  setVariables(elementInstanceKey: string, variables: Variables): Promise<void>;
  cancelProcessInstance(processInstanceKey: string): Promise<void>;
  /**
   * Moves a token back: begins an element of a running instance, also of a called one, and ends others in its place. All or nothing:
   * nothing happens when one of those that should end is no longer there.
   *
   * @throws EngineRejected or EngineNotFound when it, or something to end, is not there (any more)
   */
  modifyProcessInstance(processInstanceKey: string, change: Modification): Promise<void>;
  /** Gives a job new retries (needed before resolving the incident of a job without any). */
  updateJobRetries(jobKey: string, retries: number): Promise<void>;
  resolveIncident(incidentKey: string): Promise<void>;
  /** @throws EngineNotFound when the task no longer exists */
  assignUserTask(userTaskKey: string, assignee: string): Promise<void>;
  unassignUserTask(userTaskKey: string): Promise<void>;
  completeUserTask(userTaskKey: string, variables: Variables): Promise<void>;
  /** Opens a worker that lives until it is closed; it survives a restart of the broker. */
  work(worker: WorkerOptions): WorkerHandle;
  /** `true` when the gateway answers and at least one partition has a healthy leader. */
  healthy(): Promise<boolean>;
  /** Closes the client after the jobs in flight have ended. */
  close(): Promise<void>;
}

export type Variables = Record<string, unknown>;
export type Resource = { readonly name: string; readonly content: Buffer };
export type Deployed = { readonly processId: string; readonly version: number };
export type Message = {
  readonly name: string;
  readonly correlationKey: string;
  readonly messageId: string;
  readonly timeToLiveMs: number;
  readonly variables: Variables;
};
export type Modification = {
  /** id of the element that begins; one that lies in a sub-process needs the running instance of that sub-process */
  readonly activate: string;
  readonly within?: string | undefined;
  /** keys of the element instances that end */
  readonly terminate: readonly string[];
  /** of the process instance, set before the element begins */
  readonly variables: Variables;
};
export type Job = {
  readonly key: string;
  readonly type: string;
  readonly processInstanceKey: string;
  readonly elementInstanceKey: string;
  readonly bpmnProcessId: string;
  /** of the process that the job belongs to */
  readonly processVersion: number;
  readonly elementId: string;
  readonly retries: number;
  readonly variables: Variables;
};
/** What a handler decides about its job. */
export type JobOutcome =
  | { readonly outcome: 'completed'; readonly variables: Variables }
  | {
      readonly outcome: 'bpmn-error';
      readonly code: string;
      readonly message: string;
      readonly variables?: Variables;
    }
  /** a fault: the job is tried again after `backOffMs` until its retries are gone, then it is an incident */
  | {
      readonly outcome: 'failed';
      readonly message: string;
      readonly retries: number;
      readonly backOffMs: number;
    };
export type WorkerOptions = {
  readonly type: string;
  readonly fetchVariables: readonly string[];
  readonly timeoutMs: number;
  readonly maxJobs: number;
  readonly handle: (job: Job) => Promise<JobOutcome>;
};
export type WorkerHandle = { close(): Promise<void> };

/** The engine cannot be reached or is overloaded: try again later. */
export class EngineUnavailable extends Error {
  override readonly name = 'EngineUnavailable';
}
/** The element, task, job or incident is not there (any more). */
export class EngineNotFound extends Error {
  override readonly name = 'EngineNotFound';
}
/** The engine understood the request and refuses it; trying again will not help. */
export class EngineRejected extends Error {
  override readonly name = 'EngineRejected';
}
