import { extension, mappingsOf } from './extensions.ts';
import type { Moddle } from './shape.ts';

/** Which variables come from what a step refers to; a step that refers to something else gives nothing. */
export type Sources = {
  /** by job type */
  readonly taaktypen: ReadonlyMap<string, readonly string[]>;
  /** by id of the process that is called */
  readonly processen: ReadonlyMap<string, readonly string[]>;
  /** by id of the form of a task */
  readonly formulieren: ReadonlyMap<string, readonly string[]>;
  /** by name of the message that a form is sent as */
  readonly berichten: ReadonlyMap<string, readonly string[]>;
  /** what whoever calls this process hands to it */
  readonly begin: readonly string[];
};

/** A variable and the names of the steps that may have set it; no step: it belongs to every case. */
export type KnownVariable = { readonly naam: string; readonly van: readonly string[] };

/** What every process has of its case. */
const OF_CASE = ['zaakId', 'gemeente', 'regeling'];

/**
 * The variables that may have a value at an element: set by the steps on any way to it. On another way the value is null, so that this
 * says what a formula may name, not what is there for sure.
 *
 * @param after with what the element itself gives, for what it hands on; of an arrow, that comes from the step before it
 */
export function knownAt(element: Moddle, sources: Sources, after = false): KnownVariable[] {
  const found = new Map<string, Set<string>>(OF_CASE.map((naam) => [naam, new Set()]));
  const add = (naam: string, van: Moddle) => {
    if (!naam) return;
    const steps = found.get(naam) ?? new Set();
    if (!OF_CASE.includes(naam)) steps.add(van.name || van.id);
    found.set(naam, steps);
  };
  for (const step of before(element)) for (const naam of setBy(step, sources)) add(naam, step);
  if (after) for (const naam of givenTo(element, sources)) add(naam, element);
  for (const naam of ofEach(element)) add(naam, element);
  return [...found]
    .map(([naam, van]) => ({ naam, van: [...van] }))
    .sort((one, other) => one.naam.localeCompare(other.naam, 'nl'));
}

/** Every element on a way to this one. */
function before(element: Moddle): Set<Moddle> {
  const seen = new Set<Moddle>();
  const next = previousOf(element);
  for (let one = next.pop(); one; one = next.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    next.push(...previousOf(one));
  }
  return seen;
}

/** One step back. Who leaves a step at its side did not finish it; who is in a sub-process came by what is before that. */
function previousOf(element: Moddle): Moddle[] {
  if (element.$type === 'bpmn:SequenceFlow') return listOf(element.sourceRef);
  const flows = listOf(element.incoming).flatMap(({ sourceRef }) => listOf(sourceRef));
  const host = listOf(element.attachedToRef).flatMap(previousOf);
  const parent = element.$parent as Moddle | undefined;
  if (parent?.$type !== 'bpmn:SubProcess') return [...flows, ...host];
  // What comes between can come at any moment.
  const around = parent.triggeredByEvent
    ? listOf((parent.$parent as Moddle | undefined)?.flowElements).filter((one) => one !== parent)
    : [];
  return [...flows, ...host, ...around, ...previousOf(parent)];
}

/** What the rest of the process has of a step. */
function setBy(step: Moddle, sources: Sources): readonly string[] {
  const inside = listOf(step.flowElements).flatMap((one) => setBy(one, sources));
  const handed = targets(step, 'outputParameters');
  const list = loopOf(step)?.outputCollection;
  const own =
    handed.length > 0 ? handed : step.$type === 'bpmn:CallActivity' ? [] : givenBy(step, sources);
  return [...inside, ...own, ...(typeof list === 'string' ? [list] : [])];
}

/** What a step has itself when it is done: what it got, and what it made. */
const givenTo = (step: Moddle, sources: Sources): string[] => [
  ...targets(step, 'inputParameters'),
  ...givenBy(step, sources),
];

function givenBy(step: Moddle, sources: Sources): readonly string[] {
  const of = (known: ReadonlyMap<string, readonly string[]>, key: unknown) =>
    known.get(String(key ?? '')) ?? [];
  const message = messageOf(step);
  const begins = step.$type === 'bpmn:StartEvent';
  // Of a case that is brought over, the start says where it begins; of another one it says null.
  if (message) return [...of(sources.berichten, message), ...(begins ? ['mijlpaal'] : [])];
  if (begins) return sources.begin;
  switch (step.$type) {
    case 'bpmn:UserTask':
      return of(sources.formulieren, extension(step, 'zeebe:FormDefinition')?.externalReference);
    case 'bpmn:CallActivity':
      return of(sources.processen, extension(step, 'zeebe:CalledElement')?.processId);
    case 'bpmn:BusinessRuleTask': {
      const named = extension(step, 'zeebe:CalledDecision')?.resultVariable;
      return typeof named === 'string' && named !== '' ? [named] : [];
    }
    default:
      return of(sources.taaktypen, extension(step, 'zeebe:TaskDefinition')?.type);
  }
}

function messageOf(step: Moddle): string | undefined {
  const [event] = [...listOf(step.eventDefinitions), step].filter(({ messageRef }) => messageRef);
  return (event?.messageRef as Moddle | undefined)?.name;
}

/** Of a step that is there for each of a list: the one. */
const ofEach = (step: Moddle): string[] => {
  const one = loopOf(step)?.inputElement;
  return typeof one === 'string' ? [one] : [];
};
const loopOf = ({ loopCharacteristics }: Moddle): Moddle | undefined =>
  loopCharacteristics
    ? extension(loopCharacteristics as Moddle, 'zeebe:LoopCharacteristics')
    : undefined;

const targets = (step: Moddle, which: 'inputParameters' | 'outputParameters'): string[] =>
  mappingsOf(step, which).map(({ target }) => String(target ?? ''));

const listOf = (value: unknown): Moddle[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? [...value]
      : [value as Moddle];
