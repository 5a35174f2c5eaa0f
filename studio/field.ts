import type { Element } from './model.ts';

/** Questions of the panel of a step to which a fault can belong. */
export const VELDEN = [
  'naam',
  'voorwaarde',
  'datum',
  'vierOgen',
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
export type Veld = (typeof VELDEN)[number];

/**
 * The question that is answered wrong: by the place in the element, or by what the rule is about.
 *
 * @param element undefined when the problem is of none that the model has
 * @returns undefined when no answer is wrong: an arrow is missing, or it is in another program's part
 */
export const fieldOf = (
  { regel, plek = [] }: { readonly regel: string; readonly plek?: readonly string[] },
  element: Element | undefined,
): Veld | undefined => byPlace(plek, element) ?? byRule(regel, element);

const PLACES: Readonly<Record<string, Veld>> = {
  inputParameters: 'invoer',
  outputParameters: 'uitvoer',
  resultVariable: 'resultaat',
  conditionExpression: 'voorwaarde',
  timeDate: 'datum',
  timeDuration: 'datum',
  timeCycle: 'datum',
  inputElement: 'lijstElement',
  inputCollection: 'lijst',
  messageRef: 'berichten',
  errorRef: 'foutcodes',
  name: 'naam',
};
const EXTENSIONS: Readonly<Record<string, Veld>> = {
  'zeebe:FormDefinition': 'formulieren',
  'zeebe:UserTask': 'formulieren',
  'zeebe:AssignmentDefinition': 'functies',
  'zeebe:TaskDefinition': 'taaktypen',
  'zeebe:CalledElement': 'processen',
  'zeebe:CalledDecision': 'beslistabellen',
};

function byPlace(plek: readonly string[], element: Element | undefined): Veld | undefined {
  const named = plek.find((part) => Object.hasOwn(PLACES, part));
  if (named) return PLACES[named];
  const [first, , number] = plek;
  const found =
    first === 'extensionElements' && element?.extensionElements?.values?.[Number(number)];
  return found ? EXTENSIONS[found.$type] : undefined;
}

const RULES: Readonly<Record<string, Veld>> = {
  'label-required': 'naam',
  'geen-gebruikerstaak': 'formulieren',
  'formulier-ontbreekt': 'formulieren',
  'formulier-onbekend': 'formulieren',
  'zaak-ontbreekt': 'formulieren',
  'functie-ontbreekt': 'functies',
  'functie-onbekend': 'functies',
  'functie-zonder-kantoor': 'functies',
  'taaktype-ontbreekt': 'taaktypen',
  'taaktype-onbekend': 'taaktypen',
  'proces-ontbreekt': 'processen',
  'proces-onbekend': 'processen',
  'roept-zichzelf': 'processen',
  'roept-terug': 'processen',
  'tabel-ontbreekt': 'beslistabellen',
  'tabel-onbekend': 'beslistabellen',
  'bericht-onbekend': 'berichten',
  'foutcode-onbekend': 'foutcodes',
  'tijd-zonder-datum': 'datum',
  'vier-ogen-onbekend': 'vierOgen',
  'vier-ogen-ontbreekt': 'vierOgen',
  'conditional-flows': 'voorwaarde',
  'camunda-compat/sequence-flow-condition': 'voorwaarde',
  'camunda-compat/timer': 'datum',
  'camunda-compat/message-reference': 'berichten',
  'camunda-compat/subscription': 'berichten',
  'camunda-compat/error-reference': 'foutcodes',
  'camunda-compat/user-task-form': 'formulieren',
  'camunda-compat/called-element': 'processen',
  'camunda-compat/loop-characteristics': 'lijst',
};
const IMPLEMENTED: Readonly<Record<string, Veld>> = {
  'bpmn:ServiceTask': 'taaktypen',
  'bpmn:BusinessRuleTask': 'beslistabellen',
  'bpmn:CallActivity': 'processen',
};

const byRule = (regel: string, element: Element | undefined): Veld | undefined =>
  regel === 'camunda-compat/implementation' && element ? IMPLEMENTED[element.$type] : RULES[regel];
