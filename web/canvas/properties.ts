import type Modeler from 'bpmn-js/lib/Modeler';
import type { OntwerpKeuzes } from '../../api/ontwerpen/schema.ts';
import type { Moddle, Shape } from './shape.ts';

/** What the panel asks about an element; `keuzes` of the API has the answers of the last five. */
export const QUESTIONS = [
  'naam',
  'id',
  'uitleg',
  'voorwaarde',
  'datum',
  'formulieren',
  'functies',
  'taaktypen',
  'processen',
  'beslistabellen',
] as const;
export type Question = (typeof QUESTIONS)[number];
export type Answer = { readonly question: Question; readonly value: string };

export const isChoice = (question: Question): question is Question & keyof OntwerpKeuzes =>
  ['formulieren', 'functies', 'taaktypen', 'processen', 'beslistabellen'].includes(question);

type Modeling = { updateProperties(shape: unknown, properties: object): void };
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
  }
  if (type === 'bpmn:ServiceTask')
    of('taaktypen', extension(businessObject, 'zeebe:TaskDefinition')?.type);
  if (type === 'bpmn:CallActivity')
    of('processen', extension(businessObject, 'zeebe:CalledElement')?.processId);
  if (type === 'bpmn:BusinessRuleTask')
    of('beslistabellen', extension(businessObject, 'zeebe:CalledDecision')?.decisionId);
  return answers;
}

/** Writes one answer into the model, as one step that can be undone. */
export function writeAnswer(modeler: Modeler, shape: Shape, question: Question, value: string) {
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

  switch (question) {
    case 'naam':
      return set({ name: value });
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
    case 'formulieren':
      return extend(
        ['zeebe:UserTask', {}],
        ['zeebe:FormDefinition', { externalReference: value }],
        ['zeebe:AssignmentDefinition', assignmentTo(functionOf(businessObject) ?? 'fo')],
      );
    case 'functies':
      return extend(['zeebe:UserTask', {}], ['zeebe:AssignmentDefinition', assignmentTo(value)]);
    case 'taaktypen':
      return extend(['zeebe:TaskDefinition', { type: value, retries: '3' }]);
    case 'processen':
      return extend(
        [
          'zeebe:CalledElement',
          {
            processId: value,
            propagateAllParentVariables: false,
            propagateAllChildVariables: false,
          },
        ],
        ...caseInputs(businessObject, factory),
      );
    case 'beslistabellen':
      return extend(['zeebe:CalledDecision', { decisionId: value, resultVariable: value }]);
  }
}

/** Who may do a task: a function, and the case it belongs to. */
const assignmentTo = (functie: string) => ({
  candidateGroups: `=["${functie}"]`,
  candidateUsers: '=[zaakId]',
});

/** A called process gets the case and nothing by itself; mappings that are there stay. */
function caseInputs(businessObject: Moddle, factory: Factory): [string, object][] {
  if (extension(businessObject, 'zeebe:IoMapping')) return [];
  const inputParameters = ['zaakId', 'gemeente', 'regeling'].map((name) =>
    factory.create('zeebe:Input', { source: `=${name}`, target: name }),
  );
  return [['zeebe:IoMapping', { inputParameters }]];
}

const valuesOf = (businessObject: Moddle): Moddle[] =>
  (businessObject.extensionElements as { values?: Moddle[] } | undefined)?.values ?? [];
const extension = (businessObject: Moddle, type: string): Moddle | undefined =>
  valuesOf(businessObject).find(({ $type }) => $type === type);

const functionOf = (businessObject: Moddle): string | undefined => {
  const groups = extension(businessObject, 'zeebe:AssignmentDefinition')?.candidateGroups;
  return typeof groups === 'string' ? /"([a-z0-9-]+)"/.exec(groups)?.[1] : undefined;
};

const timerOf = (businessObject: Moddle): Moddle | undefined =>
  ((businessObject.eventDefinitions as Moddle[] | undefined) ?? []).find(
    ({ $type }) => $type === 'bpmn:TimerEventDefinition',
  );

const bodyOf = (expression: unknown): unknown =>
  (expression as { body?: string } | undefined)?.body;

const fromChoice = ({ sourceRef }: Moddle): boolean =>
  (sourceRef as Moddle | undefined)?.$type === 'bpmn:ExclusiveGateway';
