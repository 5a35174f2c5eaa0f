import { type Element, extension, type Model, readModel } from './model.ts';
import { namesRead } from './names-read.ts';

/** A worker as it declares itself (workers/define-worker.ts): what it reads and what it may return. */
export type Werker = {
  readonly type: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
};

/** One value that is handed on under a name: `formule` begins with '='. */
export type Toewijzing = { readonly naam: string; readonly formule: string };

/** What a step can be given to do, ready to be put in: an element template in the words of the models. */
export type Sjabloon = {
  /** the question of the panel that it answers: a job type, or a process that is called */
  readonly vraag: 'taaktypen' | 'processen';
  /** job type, or id of the process */
  readonly id: string;
  readonly naam: string;
  /** the process that it belongs to, in words */
  readonly proces: string;
  readonly uitleg: string;
  /** variables that must be there before it begins */
  readonly nodig: string[];
  /** variables that it sets */
  readonly geeft: string[];
  /** faults by which it can end otherwise */
  readonly fouten: string[];
  readonly invoer: Toewijzing[];
  readonly uitvoer: Toewijzing[];
  /** processes that it calls, those that these call included: none of them can call it */
  readonly roept: string[];
};

/** What one model says of the steps in it and of itself. */
export type Described = {
  readonly proces: string;
  readonly naam: string;
  readonly uitleg: string;
  /** by job type, the step that does it */
  readonly taken: readonly Step[];
  /** by process, the step that calls it */
  readonly aanroepen: readonly Step[];
  /** codes with which the whole process ends */
  readonly fouten: readonly string[];
};
type Step = Pick<Sjabloon, 'id' | 'naam' | 'uitleg' | 'fouten' | 'invoer' | 'uitvoer'>;

/** What a process always gets of its case. */
const OF_CASE = ['zaakId', 'gemeente', 'regeling'];

/**
 * The templates: one for each worker and one for each process that may be called. What they are called and do stands in the models,
 * what a worker needs and gives in its declaration, what a called process gets and gives in the steps that call it.
 *
 * @param running the newest model of each process
 * @param software the models of the software: they describe a worker that no running model uses any more
 */
export function templatesOf(
  running: readonly Described[],
  werkers: readonly Werker[],
  software: readonly Described[],
): Sjabloon[] {
  const calls = new Map(running.map(({ proces, aanroepen }) => [proces, idsOf(aanroepen)]));
  return [
    ...werkers.map((werker) => ofWorker(werker, [...running, ...software])),
    ...running.map((model) => ofProcess(model, running, calls)),
  ];
}

function ofWorker({ type, reads, writes }: Werker, models: readonly Described[]): Sjabloon {
  const model = models.find(({ taken }) => taken.some(({ id }) => id === type));
  const step = model?.taken.find(({ id }) => id === type);
  const invoer = step?.invoer ?? [];
  const uitvoer = step?.uitvoer ?? [];
  const given = invoer.map(({ naam }) => naam);
  return {
    vraag: 'taaktypen',
    id: type,
    naam: step?.naam ?? type,
    proces: model?.naam ?? '',
    uitleg: step?.uitleg ?? '',
    nodig: unique([
      ...reads.filter((name) => !given.includes(name)),
      ...invoer.flatMap(({ formule }) => namesRead(formule)),
    ]),
    geeft: uitvoer.length > 0 ? uitvoer.map(({ naam }) => naam) : [...writes],
    fouten: [...(step?.fouten ?? [])],
    invoer: [...invoer],
    uitvoer: [...uitvoer],
    roept: [],
  };
}

function ofProcess(
  { proces, naam, uitleg, fouten }: Described,
  models: readonly Described[],
  calls: ReadonlyMap<string, readonly string[]>,
): Sjabloon {
  const callers = models.flatMap(({ aanroepen }) => aanroepen.filter(({ id }) => id === proces));
  const invoer = callers.length > 0 ? merged(callers, 'invoer') : OF_CASE.map(asItIs);
  const uitvoer = merged(callers, 'uitvoer');
  const roept = new Set(calls.get(proces));
  for (const called of roept) for (const next of calls.get(called) ?? []) roept.add(next);
  return {
    vraag: 'processen',
    id: proces,
    naam,
    proces: naam,
    uitleg: uitleg || (callers[0]?.uitleg ?? ''),
    nodig: unique(invoer.flatMap(({ formule }) => namesRead(formule))),
    geeft: uitvoer.map(({ naam: name }) => name),
    fouten: [...fouten],
    invoer,
    uitvoer,
    roept: [...roept],
  };
}

const asItIs = (naam: string): Toewijzing => ({ naam, formule: `=${naam}` });

/** What all that call a process hand on; where they differ, the variable of that name. */
function merged(steps: readonly Step[], which: 'invoer' | 'uitvoer'): Toewijzing[] {
  const lines = steps.flatMap((step) => step[which]);
  return unique(lines.map(({ naam }) => naam)).map((name) => {
    const formulas = unique(
      lines.filter(({ naam }) => naam === name).map(({ formule }) => formule),
    );
    return formulas.length === 1 ? { naam: name, formule: formulas[0] as string } : asItIs(name);
  });
}

/** Reads what a model says of itself. @throws UnreadableModel */
export const describe = async (xml: string): Promise<Described> => inWords(await readModel(xml));

function inWords({ process, elements }: Model): Described {
  const stepsWith = (type: string, key: string): Step[] =>
    elements.flatMap((element) => {
      const id = extension(element, type)?.[key];
      return typeof id === 'string' ? [stepOf(id, element, elements)] : [];
    });
  return {
    proces: process.id,
    naam: process.name ?? process.id,
    uitleg: wordsOf(process),
    taken: stepsWith('zeebe:TaskDefinition', 'type'),
    aanroepen: stepsWith('zeebe:CalledElement', 'processId'),
    fouten: codesOf(elements.filter(({ $type }) => $type === 'bpmn:EndEvent')),
  };
}

const stepOf = (id: string, element: Element, elements: readonly Element[]): Step => ({
  id,
  naam: element.name ?? element.id,
  uitleg: wordsOf(element),
  fouten: codesOf(
    elements.filter((one) => (one as { attachedToRef?: Element }).attachedToRef === element),
  ),
  invoer: linesOf(element, 'inputParameters'),
  uitvoer: linesOf(element, 'outputParameters'),
});

const wordsOf = ({ documentation = [] }: Element): string => documentation[0]?.text ?? '';

const codesOf = (elements: readonly Element[]): string[] =>
  unique(
    elements
      .flatMap(
        (element) =>
          (element as { eventDefinitions?: { errorRef?: { errorCode?: string } }[] })
            .eventDefinitions ?? [],
      )
      .flatMap(({ errorRef }) => errorRef?.errorCode ?? []),
  );

function linesOf(element: Element, which: 'inputParameters' | 'outputParameters'): Toewijzing[] {
  const lines = extension(element, 'zeebe:IoMapping')?.[which] as
    | readonly { source?: string; target?: string }[]
    | undefined;
  return (lines ?? []).map(({ source = '', target = '' }) => ({ naam: target, formule: source }));
}

const idsOf = (steps: readonly Step[]): string[] => unique(steps.map(({ id }) => id));
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
