import type { ExportedRecord } from './records.ts';

/** Something that stands still until somebody does something. Keys are those of the sandbox's engine. */
export type Waiting =
  | {
      readonly soort: 'taak';
      readonly sleutel: string;
      readonly proces: string;
      readonly elementId: string;
      readonly formulier: string;
      readonly functie: string;
    }
  | {
      readonly soort: 'machine';
      readonly sleutel: string;
      readonly proces: string;
      readonly elementId: string;
      readonly taaktype: string;
    }
  | {
      readonly soort: 'tijd';
      readonly sleutel: string;
      readonly proces: string;
      readonly elementId: string;
      readonly op: Date;
    }
  | {
      readonly soort: 'bericht';
      readonly sleutel: string;
      readonly proces: string;
      readonly elementId: string;
      readonly bericht: string;
      readonly correlatie: string;
    }
  | {
      readonly soort: 'storing';
      readonly sleutel: string;
      readonly proces: string;
      readonly elementId: string;
      readonly melding: string;
    };

/** The form, the job type, the message, or what the engine said of an incident. */
export function whatOf(one: Waiting): string {
  if (one.soort === 'taak') return one.formulier;
  if (one.soort === 'machine') return one.taaktype;
  if (one.soort === 'bericht') return one.bericht;
  return one.soort === 'storing' ? one.melding : '';
}

export type Passed = {
  readonly proces: string;
  readonly elementId: string;
  readonly keer: number;
  readonly status: 'actief' | 'geweest' | 'afgebroken';
};

export type State = {
  readonly wacht: readonly Waiting[];
  /** elements in the order in which they were first reached */
  readonly pad: readonly Passed[];
  /** sequence flows that were taken, and events that were passed, as `<process>/<element>` */
  readonly stromen: ReadonlySet<string>;
  /** of the process that is tried, by name: JSON as the engine keeps it */
  readonly variabelen: ReadonlyMap<string, string>;
  /** end events of the process that is tried */
  readonly einde: readonly string[];
  /** the process that is tried has ended */
  readonly klaar: boolean;
};

const ENDED = [
  'COMPLETED',
  'CANCELED',
  'ERROR_THROWN',
  'TRIGGERED',
  'RESOLVED',
  'CORRELATED',
  'DELETED',
];

/**
 * What a try-out came to, from everything that its engine told.
 *
 * @param records of one engine that plays nothing else, in order
 * @param proces the process that is tried; those that it calls are told as well
 */
export function stateOf(records: readonly ExportedRecord[], proces: string): State {
  const waiting = new Map<string, Waiting>();
  const passed = new Map<string, { keer: number; open: number; afgebroken: boolean }>();
  const stromen = new Set<string>();
  const variabelen = new Map<string, string>();
  const einde: string[] = [];
  // The data with which it begins are told before the process itself is.
  const root = records.find(
    ({ valueType, value }) =>
      valueType === 'PROCESS_INSTANCE' &&
      value.bpmnElementType === 'PROCESS' &&
      value.bpmnProcessId === proces,
  )?.value.processInstanceKey;
  let klaar = false;
  for (const { key, valueType, intent, value } of records) {
    const sleutel = String(key);
    const at = { sleutel, proces: value.bpmnProcessId, elementId: value.elementId };
    const place = `${valueType} ${sleutel}`;
    const waits = (one: Waiting) => waiting.set(place, one);
    if (valueType === 'PROCESS_INSTANCE') {
      if (value.bpmnElementType === 'PROCESS') {
        if (key === root && (intent === 'ELEMENT_COMPLETED' || intent === 'ELEMENT_TERMINATED'))
          klaar = true;
        continue;
      }
      const name = `${value.bpmnProcessId}/${value.elementId}`;
      if (intent === 'SEQUENCE_FLOW_TAKEN') stromen.add(name);
      else pass(passed, name, intent);
      if (intent !== 'ELEMENT_COMPLETED') continue;
      // The engine writes no record of a flow out of an event-based gateway: the event that came says it.
      if (value.bpmnElementType === 'INTERMEDIATE_CATCH_EVENT') stromen.add(name);
      if (value.bpmnElementType === 'END_EVENT' && value.processInstanceKey === root)
        einde.push(value.elementId);
    } else if (valueType === 'VARIABLE') {
      if (root !== undefined && value.scopeKey === root) variabelen.set(value.name, value.value);
    } else if (ENDED.includes(intent)) {
      waiting.delete(place);
    } else if (intent !== 'CREATED') {
    } else if (valueType === 'USER_TASK') {
      waits({
        soort: 'taak',
        ...at,
        formulier: value.externalFormReference ?? '',
        functie: value.candidateGroupsList?.[0] ?? '',
      });
    } else if (valueType === 'JOB') {
      waits({ soort: 'machine', ...at, taaktype: value.type });
    } else if (valueType === 'TIMER') {
      if (value.processInstanceKey > 0)
        waits({
          soort: 'tijd',
          ...at,
          proces: '',
          elementId: value.targetElementId,
          op: new Date(value.dueDate),
        });
    } else if (valueType === 'PROCESS_MESSAGE_SUBSCRIPTION') {
      waits({
        soort: 'bericht',
        ...at,
        bericht: value.messageName,
        correlatie: value.correlationKey,
      });
    } else if (valueType === 'INCIDENT') {
      waits({ soort: 'storing', ...at, melding: value.errorMessage });
    }
  }
  return {
    wacht: [...waiting.values()],
    pad: [...passed].map(([name, { keer, open, afgebroken }]) => ({
      ...split(name),
      keer,
      status: open > 0 ? 'actief' : afgebroken ? 'afgebroken' : 'geweest',
    })),
    stromen,
    variabelen,
    einde,
    klaar,
  };
}

function pass(
  passed: Map<string, { keer: number; open: number; afgebroken: boolean }>,
  name: string,
  intent: string,
): void {
  const one = passed.get(name) ?? { keer: 0, open: 0, afgebroken: false };
  if (intent === 'ELEMENT_ACTIVATED') {
    one.keer += 1;
    one.open += 1;
    one.afgebroken = false;
  } else if (intent === 'ELEMENT_COMPLETED') one.open -= 1;
  else if (intent === 'ELEMENT_TERMINATED') {
    one.open -= 1;
    one.afgebroken = true;
  } else return;
  if (one.keer > 0) passed.set(name, one);
}

function split(name: string): { proces: string; elementId: string } {
  const [proces = '', elementId = ''] = name.split('/');
  return { proces, elementId };
}
