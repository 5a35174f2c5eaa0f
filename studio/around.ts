import type { Known, Problem } from './known.ts';
import { type Element, extension, type Model } from './model.ts';
import { headersOf } from './said.ts';

/** What an element asks of the world around the model: who sends its message, who throws its fault, two people, a date, no names. */
export function problemsAround(element: Element, model: Model, known: Known): Problem[] {
  const at = (regel: string, waarde: string): Problem => ({ elementId: element.id, regel, waarde });
  return [
    ...events(element).flatMap((event) => [
      ...ofMessage(event, known).map((name) => at('bericht-onbekend', name)),
      ...ofFault(event, element, model, known).map((code) => at('foutcode-onbekend', code)),
      ...ofTimer(event).map((body) => at('tijd-zonder-datum', body)),
    ]),
    ...(element.$type === 'bpmn:ReceiveTask'
      ? ofMessage(element as Event, known).map((name) => at('bericht-onbekend', name))
      : []),
    ...ofFourEyes(element, model, known).map(([regel, waarde]) => at(regel, waarde)),
    ...personal(element).map(({ name, plek }) => ({ ...at('persoonsgegeven', name), plek })),
  ];
}

type Event = {
  readonly $type: string;
  readonly messageRef?: { readonly name?: string };
  readonly errorRef?: { readonly errorCode?: string };
  readonly timeDuration?: { readonly body?: string };
  readonly timeCycle?: { readonly body?: string };
};

const events = (element: Element): readonly Event[] =>
  (element as { eventDefinitions?: readonly Event[] }).eventDefinitions ?? [];

/** Each process begins by a message of its own name. */
function ofMessage({ messageRef }: Event, { berichten, proces }: Known): string[] {
  const name = messageRef?.name;
  if (!name || name === `${proces}-gestart` || berichten.has(name)) return [];
  return [name];
}

/** A fault is thrown by a step of the machine or by another process, which is known, or by an end in this model. */
function ofFault({ errorRef }: Event, element: Element, model: Model, { foutcodes }: Known) {
  const code = errorRef?.errorCode;
  if (!code || element.$type === 'bpmn:EndEvent' || foutcodes.has(code)) return [];
  const thrown = model.elements
    .filter(({ $type }) => $type === 'bpmn:EndEvent')
    .flatMap(events)
    .some(({ errorRef: own }) => own?.errorCode === code);
  return thrown ? [] : [code];
}

/** A term of law ends on a day that `law/` counts; hours from now know no holiday and no suspension. */
const ofTimer = ({ timeDuration, timeCycle }: Event): string[] =>
  [timeDuration, timeCycle].flatMap((time) => (time ? [time.body ?? ''] : []));

function ofFourEyes(element: Element, model: Model, known: Known): [string, string][] {
  if (element.$type !== 'bpmn:UserTask') return [];
  const headers = headersOf(element);
  const others = (headers.get('vier-ogen') ?? '').split(',').filter(Boolean);
  const tasks = new Set(
    model.elements.filter(({ $type }) => $type === 'bpmn:UserTask').map(({ id }) => id),
  );
  const form = String(extension(element, 'zeebe:FormDefinition')?.externalReference ?? '');
  const has = others.length > 0 || headers.get('vier-ogen-besluit') === 'ja';
  return [
    ...others
      .filter((id) => !tasks.has(id) || id === element.id)
      .map((id): [string, string] => ['vier-ogen-onbekend', id]),
    ...(known.vierOgen.has(form) && !has
      ? [['vier-ogen-ontbreekt', form] as [string, string]]
      : []),
  ];
}

/** Words that tell who somebody is, how he can be reached or what he has: they stay in the case file. */
const PERSONAL = new Set([
  ...['bsn', 'burgerservicenummer', 'naam', 'voornaam', 'achternaam', 'voornamen', 'geslachtsnaam'],
  ...['geboortedatum', 'geboorteplaats', 'adres', 'straat', 'huisnummer', 'postcode', 'woonplaats'],
  ...['telefoon', 'telefoonnummer', 'email', 'mailadres', 'emailadres', 'iban', 'rekeningnummer'],
  ...['nationaliteit', 'diagnose', 'ziekte', 'medisch', 'gezondheid'],
]);

/** A name of a variable, and where in the element it stands. */
type Named = { readonly name: string; readonly plek: readonly string[] };

/** Names of variables that a step makes, and those that its formulas read; each at the first place where it stands. */
function personal(element: Element): Named[] {
  const names = namesIn(element);
  return names
    .filter(({ name }, i) => names.findIndex((one) => one.name === name) === i)
    .filter(({ name }) =>
      name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[\s_.-]+/)
        .some((word) => PERSONAL.has(word)),
    );
}

function namesIn(element: Element): Named[] {
  const mapping = extension(element, 'zeebe:IoMapping') as
    | Readonly<Record<'inputParameters' | 'outputParameters', readonly Mapping[] | undefined>>
    | undefined;
  const result = extension(element, 'zeebe:CalledDecision')?.resultVariable;
  const condition = (element as { conditionExpression?: { body?: string } }).conditionExpression;
  const at = (plek: readonly string[], names: readonly string[]): Named[] =>
    names.map((name) => ({ name, plek }));
  return [
    ...(['inputParameters', 'outputParameters'] as const).flatMap((which) =>
      (mapping?.[which] ?? []).flatMap(({ source = '', target = '' }, i) =>
        at([which, String(i)], [target, ...wordsOf(source)]),
      ),
    ),
    ...at(['resultVariable'], typeof result === 'string' ? [result] : []),
    ...at(['conditionExpression'], wordsOf(condition?.body ?? '')),
  ];
}
type Mapping = { readonly source?: string; readonly target?: string };

/** The names in a formula; what stands between quotes is text. */
const wordsOf = (formula: string): string[] =>
  formula.startsWith('=') ? (formula.replace(/"[^"]*"/g, '').match(/[a-zA-Z_]\w*/g) ?? []) : [];
