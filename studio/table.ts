import { DmnModdle } from 'dmn-moddle';

/** A decision table as it is drawn: what we ask of it. */
export type Table = {
  readonly id: string;
  readonly naam: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly hitPolicy: string;
  readonly rules: readonly { readonly id: string; readonly cells: readonly string[] }[];
};

/** Larger than any table that a person can still read. */
export const LARGEST_TABLE = 400_000;

/** Why a text is no table that can be kept; `code` is a text of the catalogue. */
export class UnreadableTable extends Error {
  readonly code: 'te-groot' | 'doctype' | 'geen-dmn' | 'een-tabel' | 'andere-id' | 'geen-tabel';
  readonly detail: string;
  constructor(code: UnreadableTable['code'], detail = '') {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

type Text = { readonly text?: string };
type Decision = {
  readonly $type: string;
  readonly id: string;
  readonly name?: string;
  readonly decisionLogic?: {
    readonly $type: string;
    readonly hitPolicy?: string;
    readonly input?: readonly { readonly label?: string; readonly inputExpression?: Text }[];
    readonly output?: readonly { readonly name?: string }[];
    readonly rule?: readonly {
      readonly id: string;
      readonly inputEntry?: readonly Text[];
      readonly outputEntry?: readonly Text[];
    }[];
  };
};

/**
 * Reads DMN 1.3 XML with one decision, which is a table. Document types and entities are refused unread, as in a model.
 *
 * @param naam id of the table that it must be
 * @throws UnreadableTable
 */
export async function readTable(naam: string, xml: string): Promise<Table> {
  if (Buffer.byteLength(xml) > LARGEST_TABLE) throw new UnreadableTable('te-groot');
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new UnreadableTable('doctype');
  const { rootElement, warnings } = await new DmnModdle()
    .fromXML(xml, 'dmn:Definitions')
    .catch((error: Error) => {
      throw new UnreadableTable('geen-dmn', firstLine(error));
    });
  const [warning] = warnings;
  if (warning) throw new UnreadableTable('geen-dmn', firstLine(warning));
  const { drgElement = [] } = rootElement as { drgElement?: Decision[] };
  const decisions = drgElement.filter(({ $type }) => $type === 'dmn:Decision');
  const [decision] = decisions;
  if (!decision || decisions.length > 1) throw new UnreadableTable('een-tabel');
  if (decision.id !== naam) throw new UnreadableTable('andere-id', decision.id);
  const { decisionLogic: logic } = decision;
  if (logic?.$type !== 'dmn:DecisionTable') throw new UnreadableTable('geen-tabel');
  return {
    id: naam,
    naam: decision.name ?? naam,
    inputs: (logic.input ?? []).map(({ inputExpression }) => inputExpression?.text ?? ''),
    hitPolicy: logic.hitPolicy ?? 'UNIQUE',
    outputs: (logic.output ?? []).map(({ name }) => name ?? ''),
    rules: (logic.rule ?? []).map(({ id, inputEntry = [], outputEntry = [] }) => ({
      id,
      cells: [...inputEntry, ...outputEntry].map(({ text = '' }) => text),
    })),
  };
}

const firstLine = ({ message }: { message: string }): string =>
  (message.split('\n')[0] ?? '').slice(0, 200);
