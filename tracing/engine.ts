import { SpanKind } from '@opentelemetry/api';
import type { Engine } from '../engine/port.ts';
import { inPart } from './span.ts';

/** Commands of which a trace tells how long the engine took. */
const COMMANDS = [
  'deploy',
  'publishMessage',
  'setVariables',
  'cancelProcessInstance',
  'modifyProcessInstance',
  'updateJobRetries',
  'resolveIncident',
  'assignUserTask',
  'unassignUserTask',
  'completeUserTask',
] as const satisfies readonly (keyof Engine)[];

/** The same engine; its commands are parts of what they are given for. */
export function traced(engine: Engine): Engine {
  const commands = COMMANDS.map((name) => {
    const command = engine[name] as (...args: unknown[]) => Promise<unknown>;
    return [
      name,
      (...args: unknown[]) =>
        inPart(`zeebe.${name}`, { kind: SpanKind.CLIENT }, () => command.apply(engine, args)),
    ];
  });
  return { ...engine, ...Object.fromEntries(commands) };
}
