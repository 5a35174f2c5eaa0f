/** A decision table as its page shows it. */
export type TableFile = {
  readonly naam: string;
  readonly uitleg: string;
  readonly treffer: string;
  readonly inputs: readonly Column[];
  readonly outputs: readonly Column[];
  readonly rules: readonly TableRule[];
  readonly voorbeelden: readonly TableExample[];
};
/** An input (`woord` is its expression) or an output (`woord` is its name). */
export type Column = {
  readonly id: string;
  readonly label: string;
  readonly woord: string;
  readonly soort: string;
};
export type TableRule = {
  readonly id: string;
  readonly uitleg: string;
  readonly als: readonly string[];
  readonly dan: readonly string[];
};
export type TableExample = {
  readonly naam: string;
  readonly gegevens: Record<string, unknown>;
  readonly antwoord: unknown;
};
export type CellKind = 'als' | 'dan' | 'uitleg';

const EXAMPLES = 'https://noaberflow.nl/dmn/voorbeelden';
const HEADING = 'Geschiedenis (geldt vanaf: wat er veranderde; bron; merk van de regels)';
export const SORTS = ['string', 'number', 'boolean', 'date'] as const;
export const POLICIES = ['FIRST', 'UNIQUE'] as const;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A table that asks one thing, and has no rules yet. */
export const emptyTable = (id: string, naam = id): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="tabel-${id}" name="${escaped(naam)}" namespace="https://noaberflow.nl/dmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.5.0">
  <decision id="${id}" name="${escaped(naam)}">
    <decisionTable id="${id}-tabel" hitPolicy="FIRST">
      <input id="${id}-in-1" label="Peildatum">
        <inputExpression id="${id}-in-1-uitdrukking" typeRef="date"><text>date(peildatum)</text></inputExpression>
      </input>
      <output id="${id}-uit-1" label="Uitkomst" name="uitkomst" typeRef="string" />
    </decisionTable>
  </decision>
</definitions>
`;

/** The file as a tree; null when it is no table that can be shown. Document types are refused unread. */
export function openTable(xml: string): Document | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return null;
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = tree.getElementsByTagName('parsererror').length > 0;
  return broken || !find(tree, 'decision') || !find(tree, 'decisionTable') ? null : tree;
}

/** The text of a tree; where nothing was changed it is as it was. */
export function xmlOf(tree: Document, before: string): string {
  const head = /^<\?xml[^>]*\?>\s*/.exec(before)?.[0] ?? '';
  const written = new XMLSerializer().serializeToString(tree.documentElement);
  // Empty elements are closed as they were: a bracket in a text is written as `&gt;`.
  const body = before.includes(' />') ? written.replace(/(\S)\/>/g, '$1 />') : written;
  return `${head}${body}\n`;
}

export function readTable(tree: Document): TableFile {
  const decision = find(tree, 'decision');
  const table = find(tree, 'decisionTable');
  return {
    naam: decision?.getAttribute('name') ?? '',
    uitleg: childText(decision, 'description'),
    treffer: table?.getAttribute('hitPolicy') ?? 'UNIQUE',
    inputs: childrenOf(table, 'input').map((input) => {
      const expression = childrenOf(input, 'inputExpression')[0];
      return {
        id: input.id,
        label: input.getAttribute('label') ?? '',
        woord: childText(expression, 'text'),
        soort: expression?.getAttribute('typeRef') ?? '',
      };
    }),
    outputs: childrenOf(table, 'output').map((output) => ({
      id: output.id,
      label: output.getAttribute('label') ?? '',
      woord: output.getAttribute('name') ?? '',
      soort: output.getAttribute('typeRef') ?? '',
    })),
    rules: rulesOf(tree).map((rule) => ({
      id: rule.id,
      uitleg: childText(rule, 'description'),
      als: childrenOf(rule, 'inputEntry').map((cell) => childText(cell, 'text')),
      dan: childrenOf(rule, 'outputEntry').map((cell) => childText(cell, 'text')),
    })),
    voorbeelden: examplesIn(tree),
  };
}

export function setCell(tree: Document, rule: string, kind: CellKind, at: number, text: string) {
  const found = rulesOf(tree).find(({ id }) => id === rule);
  if (!found) return;
  if (kind === 'uitleg') return setDescription(tree, found, text);
  const cell = childrenOf(found, kind === 'als' ? 'inputEntry' : 'outputEntry')[at];
  if (cell) setText(tree, cell, text);
}

/** A rule after this one, or at the end; empty, or a copy. @returns its id */
export function addRule(tree: Document, after: string | null, copy = false): string {
  const table = find(tree, 'decisionTable');
  const decision = find(tree, 'decision')?.id ?? 'tabel';
  const rules = rulesOf(tree);
  const place = rules.find(({ id }) => id === after) ?? rules.at(-1);
  const number = firstFree(tree, (count) => `${decision}-regel-${count}`);
  const { inputs, outputs } = readTable(tree);
  const rule = element(tree, 'rule');
  rule.id = `${decision}-regel-${number}`;
  const source = copy ? place : undefined;
  const description = source ? childText(source, 'description') : '';
  if (description) setDescription(tree, rule, description);
  for (const [kind, short, columns] of [
    ['inputEntry', 'i', inputs],
    ['outputEntry', 'u', outputs],
  ] as const)
    for (const at of columns.keys()) {
      const cell = element(tree, kind);
      cell.id = `${decision}-r${number}-${short}${at + 1}`;
      const from = source && childrenOf(source, kind)[at];
      setText(tree, cell, from ? childText(from, 'text') : '');
      append(tree, rule, cell, 8);
    }
  rule.append(tree.createTextNode(newLine(6)));
  if (place) place.after(tree.createTextNode(newLine(6)), rule);
  else if (table) append(tree, table, rule, 6);
  return rule.id;
}

export function removeRule(tree: Document, id: string) {
  const rule = rulesOf(tree).find((one) => one.id === id);
  if (rule) removeWithSpace(rule);
}

export function moveRule(tree: Document, id: string, by: -1 | 1) {
  const rules = rulesOf(tree);
  const at = rules.findIndex((one) => one.id === id);
  const [rule, other] = [rules[at], rules[at + by]];
  if (!rule || !other) return;
  const place = tree.createTextNode('');
  rule.replaceWith(place);
  other.replaceWith(rule);
  place.replaceWith(other);
}

export type Head = Partial<Omit<Column, 'id'>>;

export function setColumn(tree: Document, id: string, { label, woord, soort }: Head) {
  const column = byId(tree, id);
  if (!column) return;
  if (label !== undefined) column.setAttribute('label', label);
  const isInput = column.localName === 'input';
  const typed = isInput ? childrenOf(column, 'inputExpression')[0] : column;
  if (soort !== undefined) typed?.setAttribute('typeRef', soort);
  if (woord === undefined || !typed) return;
  if (isInput) setText(tree, typed, woord);
  else typed.setAttribute('name', woord);
}

/** One more thing that is asked or answered; every rule leaves it open. */
export function addColumn(tree: Document, kind: 'input' | 'output', label: string) {
  const table = find(tree, 'decisionTable');
  const decision = find(tree, 'decision')?.id ?? 'tabel';
  const [short, entry] = kind === 'input' ? ['in', 'inputEntry'] : ['uit', 'outputEntry'];
  const number = firstFree(tree, (count) => `${decision}-${short}-${count}`);
  const column = element(tree, kind);
  column.id = `${decision}-${short}-${number}`;
  column.setAttribute('label', label);
  if (kind === 'input') {
    const expression = element(tree, 'inputExpression');
    expression.id = `${column.id}-uitdrukking`;
    expression.setAttribute('typeRef', 'string');
    setText(tree, expression, `gegeven${number}`);
    column.append(expression);
  } else {
    column.setAttribute('name', `uitkomst${number}`);
    column.setAttribute('typeRef', 'string');
  }
  const same = childrenOf(table, kind).at(-1) ?? childrenOf(table, 'input').at(-1);
  if (same) same.after(tree.createTextNode(newLine(6)), column);
  else table?.prepend(tree.createTextNode(newLine(6)), column);
  for (const rule of rulesOf(tree)) {
    const cell = element(tree, entry);
    const code = `${rule.id}-${short}`;
    cell.id = `${code}-${firstFree(tree, (count) => `${code}-${count}`)}`;
    setText(tree, cell, '');
    const last = childrenOf(rule, entry).at(-1) ?? childrenOf(rule, 'inputEntry').at(-1);
    if (last) last.after(tree.createTextNode(newLine(8)), cell);
    else rule.prepend(cell);
  }
}

export function removeColumn(tree: Document, id: string) {
  const column = byId(tree, id);
  const table = column?.parentElement;
  if (!column || !table) return;
  const kind = column.localName;
  const at = childrenOf(table, kind).indexOf(column);
  const entry = kind === 'input' ? 'inputEntry' : 'outputEntry';
  for (const rule of rulesOf(tree)) {
    const cell = childrenOf(rule, entry)[at];
    if (cell) removeWithSpace(cell);
  }
  removeWithSpace(column);
}

export function setAbout(
  tree: Document,
  about: Partial<Pick<TableFile, 'naam' | 'uitleg' | 'treffer'>>,
) {
  const decision = find(tree, 'decision');
  if (!decision) return;
  if (about.naam !== undefined) decision.setAttribute('name', about.naam);
  if (about.uitleg !== undefined) setDescription(tree, decision, about.uitleg);
  if (about.treffer !== undefined)
    find(tree, 'decisionTable')?.setAttribute('hitPolicy', about.treffer);
}

/** The examples stand in the decision, as JSON. */
export function setExamples(tree: Document, examples: readonly TableExample[]) {
  const decision = find(tree, 'decision');
  if (!decision) return;
  const [known] = [...tree.getElementsByTagNameNS(EXAMPLES, 'voorbeelden')];
  const json = JSON.stringify(examples);
  if (known) {
    known.textContent = json;
    return;
  }
  const own = tree.createElementNS(EXAMPLES, 'noaberflow:voorbeelden');
  own.textContent = json;
  const [holder] = childrenOf(decision, 'extensionElements');
  if (holder) {
    holder.append(own);
    return;
  }
  const added = element(tree, 'extensionElements');
  added.append(own);
  const [description] = childrenOf(decision, 'description');
  if (description) description.after(tree.createTextNode(newLine(4)), added);
  else decision.prepend(tree.createTextNode(newLine(4)), added);
}

/** A line in the history of the table: processes/README.md says what stands in it. */
export function addHistory(
  tree: Document,
  { vanaf, wat, bron, merk }: { vanaf: string; wat: string; bron: string; merk: string },
) {
  const root = tree.documentElement;
  const plain = (text: string) => text.replace(/[;\n]/g, ',').trim();
  const line = `${vanaf}: ${plain(wat)}; ${plain(bron)}; merk ${merk}`;
  const before = childText(root, 'description') || HEADING;
  setDescription(tree, root, `${before}\n${line}`);
}

function examplesIn(tree: Document): TableExample[] {
  const [own] = [...tree.getElementsByTagNameNS(EXAMPLES, 'voorbeelden')];
  try {
    const read: unknown = JSON.parse(own?.textContent ?? '[]');
    return Array.isArray(read) ? (read as TableExample[]) : [];
  } catch {
    return [];
  }
}

const find = (tree: Document, name: string): Element | undefined =>
  tree.getElementsByTagNameNS('*', name)[0];
const byId = (tree: Document, id: string): Element | undefined =>
  [...tree.getElementsByTagNameNS('*', '*')].find((one) => one.id === id);
const childrenOf = (parent: Element | undefined, name: string): Element[] =>
  [...(parent?.children ?? [])].filter(({ localName }) => localName === name);
const childText = (parent: Element | undefined, name: string): string =>
  childrenOf(parent, name)[0]?.textContent ?? '';
const rulesOf = (tree: Document): Element[] => childrenOf(find(tree, 'decisionTable'), 'rule');

function element(tree: Document, name: string): Element {
  const { namespaceURI, prefix } = tree.documentElement;
  return tree.createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name);
}

function setText(tree: Document, parent: Element, text: string) {
  const [known] = childrenOf(parent, 'text');
  const holder = known ?? element(tree, 'text');
  if (!known) parent.append(holder);
  holder.textContent = text;
}

function setDescription(tree: Document, parent: Element, text: string) {
  const [known] = childrenOf(parent, 'description');
  if (known) known.textContent = text;
  else {
    const added = element(tree, 'description');
    added.textContent = text;
    const indent = newLine(parent === tree.documentElement ? 2 : 4);
    parent.prepend(tree.createTextNode(indent), added);
  }
}

const newLine = (indent: number): string => `\n${' '.repeat(indent)}`;

function append(tree: Document, parent: Element, child: Element, indent: number) {
  const last = parent.lastElementChild;
  const space = tree.createTextNode(newLine(indent));
  if (last) last.after(space, child);
  else parent.append(space, child);
}

/** With the white space before it. */
function removeWithSpace(child: Element) {
  const before = child.previousSibling;
  if (before?.nodeType === 3 && !before.textContent?.trim()) before.remove();
  child.remove();
}

/** The first number for which nothing in the file has this id. */
function firstFree(tree: Document, make: (count: number) => string): number {
  const taken = new Set([...tree.getElementsByTagNameNS('*', '*')].map(({ id }) => id));
  let count = 1;
  while (taken.has(make(count))) count += 1;
  return count;
}
