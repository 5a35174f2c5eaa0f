import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { problemsAround } from './around.ts';
import { fieldOf } from './field.ts';
import type { Known, Problem } from './known.ts';
import { type Element, extension, type Model, readModel } from './model.ts';

const require = createRequire(import.meta.url);
/** The rules of the models that come with the software: `npm run models` reads the same file. */
const { extends: sets, rules } = JSON.parse(
  readFileSync(new URL('../.bpmnlintrc', import.meta.url), 'utf8'),
);
/** A new one for each model: some rules remember what they saw before. */
const linter = () =>
  new Linter({ resolver: new NodeResolver({ require }), config: { extends: sets, rules } });

/**
 * Loads the rules, which takes longer than judging a model: at the start of the platform, so that the first designer does not wait.
 *
 * @param xml a small model to judge
 */
export const loadRules = async (xml: string): Promise<void> =>
  void (await linter().lint((await readModel(xml)).definitions));

/** Everything that keeps a model from being published: what bpmnlint sees, and what our own engine room lacks. */
export async function checkModel(model: Model, known: Known): Promise<Problem[]> {
  const reports = await linter().lint(model.definitions);
  const linted = Object.entries(reports).flatMap(([regel, found]) =>
    found.map(({ id, message, path }) => ({
      elementId: id ?? '',
      regel,
      waarde: message,
      ...(path && { plek: path.map(String) }),
    })),
  );
  const elements = new Map(model.elements.map((one) => [one.id, one]));
  return [
    ...ofProcess(model, known),
    ...model.elements.flatMap((one) => [
      ...ofAny(one),
      ...ofElement(one, known),
      ...problemsAround(one, model, known),
    ]),
    ...linted,
  ].map((problem) => {
    const veld = fieldOf(problem, elements.get(problem.elementId));
    return veld ? { ...problem, veld } : problem;
  });
}

function ofProcess({ process }: Model, { proces }: Known): Problem[] {
  const problems: Problem[] = [];
  const add = (regel: string, waarde = '') =>
    problems.push({ elementId: process.id, regel, waarde });
  if (process.id !== proces) add('ander-proces', process.id);
  if (process.isExecutable !== true) add('niet-uitvoerbaar');
  return problems;
}

/** Words that are really mark-up: they mean nothing here and might be run by another program that opens the model. */
const MARKUP = /<\/?[a-z!]|\bjavascript:/i;
/** Extensions of engines that read BPMN otherwise than ours: what they say would be silently left out. */
const OTHER_ENGINE = /^(camunda|activiti|flowable|drools|tns|signavio):/;

function ofAny({ id, name = '', documentation = [], $attrs = {}, extensionElements }: Element) {
  const marked = [name, ...documentation.map(({ text = '' }) => text)].find((words) =>
    MARKUP.test(words),
  );
  const foreign = [
    ...Object.keys($attrs),
    ...(extensionElements?.values ?? []).map(({ $type }) => $type),
  ].find((said) => OTHER_ENGINE.test(said));
  const problems: Problem[] = [
    ...(marked ? [{ elementId: id, regel: 'opmaak', waarde: marked.slice(0, 80) }] : []),
    ...(foreign ? [{ elementId: id, regel: 'andere-motor', waarde: foreign }] : []),
  ];
  return problems;
}

function ofElement(element: Element, known: Known): Problem[] {
  const problem = (regel: string, waarde = ''): Problem[] => [
    { elementId: element.id, regel, waarde },
  ];
  const unless = (set: ReadonlySet<string>, value: unknown, missing: string, unknown: string) => {
    if (typeof value !== 'string' || value === '') return problem(missing);
    return set.has(value) ? [] : problem(unknown, value);
  };
  const { $type } = element;
  if ($type === 'bpmn:UserTask') {
    const form = extension(element, 'zeebe:FormDefinition')?.externalReference;
    const groups = extension(element, 'zeebe:AssignmentDefinition');
    const functie = groupOf(groups?.candidateGroups);
    const zonder = known.zonderKantoor.get(functie ?? '');
    return [
      ...(extension(element, 'zeebe:UserTask') ? [] : problem('geen-gebruikerstaak')),
      ...unless(known.formulieren, form, 'formulier-ontbreekt', 'formulier-onbekend'),
      ...unless(known.functies, functie, 'functie-ontbreekt', 'functie-onbekend'),
      ...(zonder ? problem('functie-zonder-kantoor', `${functie}: ${zonder}`) : []),
      // Without it nobody sees the task: a task belongs to a case.
      ...(groups?.candidateUsers === '=[zaakId]' ? [] : problem('zaak-ontbreekt')),
    ];
  }
  if (['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:ScriptTask'].includes($type)) {
    const type = extension(element, 'zeebe:TaskDefinition')?.type;
    return unless(known.taaktypen, type, 'taaktype-ontbreekt', 'taaktype-onbekend');
  }
  if ($type === 'bpmn:CallActivity') {
    const called = extension(element, 'zeebe:CalledElement')?.processId;
    if (called === known.proces) return problem('roept-zichzelf');
    if (typeof called === 'string' && comesTo(called, known.proces, known.aanroepen))
      return problem('roept-terug', called);
    return unless(known.processen, called, 'proces-ontbreekt', 'proces-onbekend');
  }
  if ($type === 'bpmn:BusinessRuleTask') {
    const decision = extension(element, 'zeebe:CalledDecision')?.decisionId;
    return unless(known.beslistabellen, decision, 'tabel-ontbreekt', 'tabel-onbekend');
  }
  return [];
}

/** Does this process call the other one, itself or by those that it calls? */
function comesTo(from: string, to: string, calls: Known['aanroepen']): boolean {
  const seen = new Set([from]);
  for (const process of seen) for (const called of calls.get(process) ?? []) seen.add(called);
  return seen.has(to);
}

/** `=["fo"]` → 'fo': one function per task. */
const groupOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /^=\s*\[\s*"([a-z0-9-]+)"\s*\]$/.exec(value)?.[1] : undefined;
