import { decisionEvaluation } from './decision-evaluation.ts';
import { elementInstance } from './element-instance.ts';
import { incident } from './incident.ts';
import { job } from './job.ts';
import { isKeptVariable } from './kept-variable.ts';
import { messageSubscription } from './message-subscription.ts';
import { processDefinition } from './process-definition.ts';
import { processInstance } from './process-instance.ts';
import type { Projection } from './projection.ts';
import { timer } from './timer.ts';
import { userTask } from './user-task.ts';
import { variable } from './variable.ts';

/** All projections: applied live by apply.ts and from zero by rebuild.ts. */
export const projections: readonly Projection[] = [
  processDefinition,
  processInstance,
  elementInstance,
  userTask,
  incident,
  timer,
  decisionEvaluation,
  job,
  messageSubscription,
  variable,
];

/** What is kept of the stream; other records are acknowledged and forgotten. */
export const isKept = (() => {
  const kept = new Set(projections.flatMap(({ valueTypes }) => valueTypes));
  // Steps on the way to what is told next; of the fast lane each of them would cost a transaction.
  const passing = new Set([
    'ELEMENT_ACTIVATING',
    'ELEMENT_COMPLETING',
    'ELEMENT_TERMINATING',
    'CREATING',
    'ASSIGNING',
    'CLAIMING',
    'UPDATING',
    'COMPLETING',
    'CANCELING',
    'DELETING',
    'TIMED_OUT',
    'RECURRED_AFTER_BACKOFF',
  ]);
  return ({
    valueType,
    intent,
    value,
  }: {
    valueType: string;
    intent: string;
    value: Readonly<Record<string, unknown>>;
  }) =>
    kept.has(valueType) &&
    !passing.has(intent) &&
    (valueType !== 'VARIABLE' || isKeptVariable(value));
})();

/** What of a record is kept: a job and a message carry variables, of which nobody here may know more than of the variables themselves. */
export function keptValue({
  valueType,
  value,
}: {
  valueType: string;
  value: Readonly<Record<string, unknown>>;
}): Readonly<Record<string, unknown>> {
  if (valueType !== 'JOB' && valueType !== 'PROCESS_MESSAGE_SUBSCRIPTION') return value;
  const { variables: _, customHeaders: __, correlationKey: ___, ...kept } = value;
  return kept;
}
