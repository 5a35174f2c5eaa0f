import type Modeler from 'bpmn-js/lib/Modeler';
import type { OntwerpKeuzes, Sjabloon } from '../../api/ontwerpen/schema.ts';
import { extension, mappingsOf, valuesOf } from './extensions.ts';
import type { Moddle, Shape } from './shape.ts';
import { stepIdFor } from './step-id.ts';

/** What the panel asks about an element; `keuzes` of the API has the answers of the last seven, two of them with all that belongs to them. */
export const QUESTIONS = [
  'naam',
  'id',
  'uitleg',
  'voorwaarde',
  'datum',
  'vierOgen',
  'prioriteit',
  'lijst',
  'lijstElement',
  'resultaat',
  'invoer',
  'uitvoer',
  'formulieren',
  'functies',
  'taaktypen',
  'processen',
  'beslistabellen',
  'berichten',
  'foutcodes',
] as const;
export type Question = (typeof QUESTIONS)[number];
/** What a step does is chosen from the templates of the API. */
export type TemplateQuestion = Sjabloon['vraag'];
export const isTemplate = (question: Question): question is TemplateQuestion =>
  question === 'taaktypen' || question === 'processen';
export type Answer = { readonly question: Question; readonly value: string };

export const isChoice = (question: Question): question is ListQuestion =>
  CHOICES.includes(question);
const CHOICES: readonly Question[] = QUESTIONS.slice(-7).filter(
  (question) => !isTemplate(question),
);
export type ListQuestion = Exclude<Question & keyof OntwerpKeuzes, TemplateQuestion>;

type Modeling = {
  updateProperties(shape: unknown, properties: object): void;
  updateModdleProperties(shape: unknown, part: unknown, properties: object): void;
};
type Factory = { create(type: string, properties: object): Moddle };

/** The questions that fit an element, with what the model says now. */
export function readAnswers({ type, businessObject }: Shape): Answer[] {
  const { id, name = '' } = businessObject;
  const documentation = (businessObject.documentation as { text?: string }[] | undefined) ?? [];
  const answers: Answer[] = [
    { question: 'naam', value: name },
    { question: 'id', value: id },
  ];
  if (type !== 'bpmn:SequenceFlow')
    answers.push({ question: 'uitleg', value: documentation[0]?.text ?? '' });
  const of = (question: Question, value: unknown) =>
    answers.push({ question, value: typeof value === 'string' ? value : '' });
  if (type === 'bpmn:SequenceFlow' && fromChoice(businessObject))
    of('voorwaarde', bodyOf(businessObject.conditionExpression));
  const timer = timerOf(businessObject);
  if (timer) of('datum', bodyOf(timer.timeDate));
  if (type === 'bpmn:UserTask') {
    of('formulieren', extension(businessObject, 'zeebe:FormDefinition')?.externalReference);
    of('functies', functionOf(businessObject));
    of('vierOgen', headerOf(businessObject, 'vier-ogen'));
    of('prioriteit', headerOf(businessObject, 'prioriteit'));
  }
  if (type === 'bpmn:ServiceTask')
    of('taaktypen', extension(businessObject, 'zeebe:TaskDefinition')?.type);
  if (type === 'bpmn:CallActivity')
    of('processen', extension(businessObject, 'zeebe:CalledElement')?.processId);
  if (type === 'bpmn:BusinessRuleTask') {
    const called = extension(businessObject, 'zeebe:CalledDecision');
    of('beslistabellen', called?.decisionId);
    // There is nothing to name before there is a table.
    if (called) of('resultaat', called.resultVariable);
  }
  const waits = waitsFor(businessObject);
  if (waits) of('berichten', (waits.messageRef as Moddle | undefined)?.name);
  const fault = eventOf(businessObject, 'bpmn:ErrorEventDefinition');
  if (fault) of('foutcodes', (fault.errorRef as Moddle | undefined)?.errorCode);
  const loop = loopOf(businessObject);
  if (loop) {
    of('lijst', loop.inputCollection);
    of('lijstElement', loop.inputElement);
  }
  if (PASSES.includes(type)) {
    of('invoer', linesOf(businessObject, 'inputParameters'));
    of('uitvoer', linesOf(businessObject, 'outputParameters'));
  }
  return answers;
}

/** Writes one answer into the model, as one step that can be undone. What a step does is chosen as a whole: `putTemplate`. */
export function writeAnswer(
  modeler: Modeler,
  shape: Shape,
  question: Exclude<Question, TemplateQuestion>,
  value: string,
) {
  const modeling = modeler.get<Modeling>('modeling');
  const factory = modeler.get<Factory>('bpmnFactory');
  const { businessObject } = shape;
  const set = (properties: object) => modeling.updateProperties(shape, properties);
  const expression = (body: string) => factory.create('bpmn:FormalExpression', { body });
  const extend = (...added: [type: string, properties: object][]) => {
    const kept = valuesOf(businessObject).filter(
      ({ $type }) => !added.some(([type]) => type === $type),
    );
    const values = [
      ...added.map(([type, properties]) => factory.create(type, properties)),
      ...kept,
    ];
    set({ extensionElements: factory.create('bpmn:ExtensionElements', { values }) });
  };

  /** The message or fault that the model has by this name, or a new one in it. */
  const rootOf = (type: string, key: string, word: string, more: object): Moddle => {
    const definitions = modeler.getDefinitions() as unknown as { rootElements: Moddle[] };
    const known = definitions.rootElements.find(
      (element) => element.$type === type && element[key] === word,
    );
    if (known) return known;
    const made = factory.create(type, { [key]: word, ...more });
    modeling.updateModdleProperties(shape, definitions, {
      rootElements: [...definitions.rootElements, made],
    });
    return made;
  };

  switch (question) {
    case 'naam': {
      const ids = modeler.get<{ ids: { assigned(id: string): unknown } }>('moddle').ids;
      const own = stepIdFor(businessObject.id, value, (id) => Boolean(ids.assigned(id)));
      return set({ name: value, ...(own && { id: own }) });
    }
    case 'id':
      return set({ id: value });
    case 'uitleg':
      return set({
        documentation: value ? [factory.create('bpmn:Documentation', { text: value })] : [],
      });
    case 'voorwaarde':
      return set({ conditionExpression: value ? expression(value) : undefined });
    case 'datum': {
      const timer = timerOf(businessObject);
      return set({
        eventDefinitions: [
          factory.create('bpmn:TimerEventDefinition', {
            ...(timer ? { id: timer.id } : {}),
            timeDate: expression(value),
          }),
        ],
      });
    }
    case 'vierOgen':
    case 'prioriteit': {
      const key = question === 'vierOgen' ? 'vier-ogen' : question;
      const headers = headersOf(businessObject).filter((header) => header.key !== key);
      const values = value ? [...headers, factory.create('zeebe:Header', { key, value })] : headers;
      return extend(['zeebe:TaskHeaders', { values }]);
    }
    case 'lijst':
    case 'lijstElement': {
      const loop = businessObject.loopCharacteristics as Moddle;
      const said = { ...loopOf(businessObject) } as Record<string, unknown>;
      const made = factory.create('zeebe:LoopCharacteristics', {
        ...(said.inputCollection ? { inputCollection: said.inputCollection } : {}),
        ...(said.inputElement ? { inputElement: said.inputElement } : {}),
        [question === 'lijst' ? 'inputCollection' : 'inputElement']: value,
      });
      const extensionElements = factory.create('bpmn:ExtensionElements', { values: [made] });
      return modeling.updateModdleProperties(shape, loop, { extensionElements });
    }
    case 'invoer':
    case 'uitvoer': {
      const mapping = extension(businessObject, 'zeebe:IoMapping');
      const lines = value.split('\n').flatMap((line) => {
        const [, target, source] = /^\s*([^\s=]+)\s*(=.*)$/.exec(line) ?? [];
        return target && source ? [{ target, source: source.trim() }] : [];
      });
      const [name, type] =
        question === 'invoer'
          ? (['inputParameters', 'zeebe:Input'] as const)
          : (['outputParameters', 'zeebe:Output'] as const);
      const { inputParameters, outputParameters } = { ...mapping } as Record<string, unknown>;
      return extend([
        'zeebe:IoMapping',
        {
          inputParameters,
          outputParameters,
          [name]: lines.map((line) => factory.create(type, line)),
        },
      ]);
    }
    case 'berichten':
      return modeling.updateModdleProperties(shape, waitsFor(businessObject), {
        messageRef: rootOf('bpmn:Message', 'name', value, {
          id: `bericht-${value}`,
          extensionElements: factory.create('bpmn:ExtensionElements', {
            values: [factory.create('zeebe:Subscription', { correlationKey: '=zaakId' })],
          }),
        }),
      });
    case 'foutcodes':
      return modeling.updateModdleProperties(
        shape,
        eventOf(businessObject, 'bpmn:ErrorEventDefinition'),
        {
          errorRef: rootOf('bpmn:Error', 'errorCode', value, {
            id: `fout-${value.toLowerCase().replaceAll('_', '-')}`,
            name: value,
          }),
        },
      );
    case 'formulieren':
      return extend(
        ['zeebe:UserTask', {}],
        ['zeebe:FormDefinition', { externalReference: value }],
        ['zeebe:AssignmentDefinition', assignmentTo(functionOf(businessObject) ?? 'fo')],
      );
    case 'functies':
      return extend(['zeebe:UserTask', {}], ['zeebe:AssignmentDefinition', assignmentTo(value)]);
    case 'beslistabellen':
      return extend([
        'zeebe:CalledDecision',
        { decisionId: value, resultVariable: resultOf(businessObject, value) },
      ]);
    case 'resultaat':
      return extend([
        'zeebe:CalledDecision',
        {
          decisionId: extension(businessObject, 'zeebe:CalledDecision')?.decisionId,
          resultVariable: value,
        },
      ]);
  }
}

/** What the answer of a table is called: as the designer named it, or after the table, in a word that a formula can read. */
function resultOf(businessObject: Moddle, table: string): string {
  const called = extension(businessObject, 'zeebe:CalledDecision');
  const named = called?.resultVariable;
  const byTable = (id: unknown) =>
    String(id ?? '').replace(/-+(.)/g, (_, next) => next.toUpperCase());
  return typeof named === 'string' && named !== '' && named !== byTable(called?.decisionId)
    ? named
    : byTable(table);
}

/** Who may do a task: a function, and the case it belongs to. */
const assignmentTo = (functie: string) => ({
  candidateGroups: `=["${functie}"]`,
  candidateUsers: '=[zaakId]',
});

const functionOf = (businessObject: Moddle): string | undefined => {
  const groups = extension(businessObject, 'zeebe:AssignmentDefinition')?.candidateGroups;
  return typeof groups === 'string' ? /"([a-z0-9-]+)"/.exec(groups)?.[1] : undefined;
};

const eventOf = (businessObject: Moddle, type: string): Moddle | undefined =>
  ((businessObject.eventDefinitions as Moddle[] | undefined) ?? []).find(
    ({ $type }) => $type === type,
  );
const timerOf = (businessObject: Moddle) => eventOf(businessObject, 'bpmn:TimerEventDefinition');
/** What carries the message that an element waits for. */
const waitsFor = (businessObject: Moddle): Moddle | undefined =>
  businessObject.$type === 'bpmn:ReceiveTask'
    ? businessObject
    : eventOf(businessObject, 'bpmn:MessageEventDefinition');

const headersOf = (businessObject: Moddle): Moddle[] =>
  (extension(businessObject, 'zeebe:TaskHeaders')?.values as Moddle[] | undefined) ?? [];
const headerOf = (businessObject: Moddle, key: string): unknown =>
  headersOf(businessObject).find((header) => header.key === key)?.value;

/** What a step that is there for each of a list says of that list; nothing of another step. */
function loopOf({ loopCharacteristics }: Moddle): Partial<Moddle> | undefined {
  const loop = loopCharacteristics as Moddle | undefined;
  return loop && (extension(loop, 'zeebe:LoopCharacteristics') ?? {});
}

/** Steps that hand data on by name. */
const PASSES: readonly string[] = [
  'bpmn:UserTask',
  'bpmn:ServiceTask',
  'bpmn:CallActivity',
  'bpmn:BusinessRuleTask',
];
/** 'naam =formule', one on each line. */
function linesOf(businessObject: Moddle, name: 'inputParameters' | 'outputParameters'): string {
  return mappingsOf(businessObject, name)
    .map(({ target, source }) => `${target} ${source}`)
    .join('\n');
}

const bodyOf = (expression: unknown): unknown =>
  (expression as { body?: string } | undefined)?.body;

const fromChoice = ({ sourceRef }: Moddle): boolean =>
  (sourceRef as Moddle | undefined)?.$type === 'bpmn:ExclusiveGateway';
