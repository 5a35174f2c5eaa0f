import { DmnModdle } from 'dmn-moddle';
import examples from './dmn-examples.json' with { type: 'json' };
import { readTable } from './table.ts';

/** A decision table as it is edited, tried and judged. */
export type Table = {
  readonly id: string;
  readonly naam: string;
  /** FIRST, UNIQUE; what else DMN knows is read and then refused by the check */
  readonly treffer: string;
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
  readonly rules: readonly Rule[];
  /** cases with the answer that they must get; they stand in the file, so they go where the table goes */
  readonly voorbeelden: readonly Example[];
};
export type Example = {
  readonly naam: string;
  readonly gegevens: Readonly<Record<string, unknown>>;
  readonly antwoord: unknown;
};
export type Input = {
  readonly id: string;
  readonly label: string;
  readonly uitdrukking: string;
  readonly soort: string;
};
export type Output = {
  readonly id: string;
  readonly label: string;
  readonly naam: string;
  readonly soort: string;
};
export type Rule = {
  readonly id: string;
  readonly uitleg: string;
  readonly als: readonly string[];
  readonly dan: readonly string[];
};

type Element = {
  readonly $type: string;
  readonly id?: string;
  readonly name?: string;
  readonly label?: string;
  readonly typeRef?: string;
  readonly text?: string;
  readonly description?: string;
  readonly drgElement?: readonly Element[];
  readonly extensionElements?: { readonly values?: readonly (Element & { json?: string })[] };
  readonly decisionLogic?: Element;
  readonly hitPolicy?: string;
  readonly input?: readonly Element[];
  readonly output?: readonly Element[];
  readonly rule?: readonly Element[];
  readonly inputExpression?: Element;
  readonly inputEntry?: readonly Element[];
  readonly outputEntry?: readonly Element[];
};

/**
 * Reads a table with its rules apart from what they answer, and with its examples.
 *
 * @param naam id of the table that it must be
 * @throws UnreadableTable
 */
export async function readTableFile(naam: string, xml: string): Promise<Table> {
  await readTable(naam, xml);
  const { rootElement } = await new DmnModdle({ noaberflow: examples }).fromXML(
    xml,
    'dmn:Definitions',
  );
  const { drgElement = [] } = rootElement as Element;
  const decision = drgElement.find(({ $type }) => $type === 'dmn:Decision') ?? EMPTY;
  const logic = decision.decisionLogic ?? EMPTY;
  return {
    id: naam,
    naam: decision.name ?? naam,
    treffer: logic.hitPolicy ?? 'UNIQUE',
    inputs: (logic.input ?? []).map(({ id = '', label = '', inputExpression }) => ({
      id,
      label: label || (inputExpression?.text ?? ''),
      uitdrukking: inputExpression?.text?.trim() ?? '',
      soort: inputExpression?.typeRef ?? '',
    })),
    outputs: (logic.output ?? []).map(({ id = '', label = '', name = '', typeRef = '' }) => ({
      id,
      label: label || name,
      naam: name,
      soort: typeRef,
    })),
    rules: (logic.rule ?? []).map(({ id = '', description = '', inputEntry, outputEntry }) => ({
      id,
      uitleg: description,
      als: (inputEntry ?? []).map(({ text = '' }) => text.trim()),
      dan: (outputEntry ?? []).map(({ text = '' }) => text.trim()),
    })),
    voorbeelden: examplesIn(decision),
  };
}

const EMPTY: Element = { $type: '' };

/** They stand in the file as JSON; what is no example is left out. */
function examplesIn({ extensionElements }: Element): Example[] {
  const json = extensionElements?.values?.find(
    ({ $type }) => $type === 'noaberflow:Voorbeelden',
  )?.json;
  let read: unknown;
  try {
    read = JSON.parse(json ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(read) ? read.filter(isExample).slice(0, MOST_EXAMPLES) : [];
}

/** More than a person keeps right. */
export const MOST_EXAMPLES = 200;

const isExample = (value: unknown): value is Example =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Example).naam === 'string' &&
  typeof (value as Example).gegevens === 'object' &&
  (value as Example).gegevens !== null &&
  'antwoord' in value;

/** An empty cell and a dash ask for nothing. */
export const asksNothing = (cell: string): boolean => cell === '' || cell === '-';
