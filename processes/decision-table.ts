import { createHash } from 'node:crypto';

/** A line in the history of a table: from which day it holds, what changed, where that was read. */
export type Wijziging = {
  readonly vanaf: string;
  readonly wat: string;
  readonly bron: string;
  /** how sure it is: read in the official source, a choice until somebody makes one, or not read there yet */
  readonly status: 'vastgesteld' | 'aanname' | 'niet-geverifieerd';
  /** digest of the rules after the change; the lines of one publication share the last one's */
  readonly merk: string | undefined;
};

/** What a decision table says. */
export type DecisionTable = {
  readonly id: string;
  readonly naam: string;
  /** for whom reads it: what it decides, by which article */
  readonly uitleg: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly rules: readonly { readonly id: string; readonly cells: readonly string[] }[];
  /** changes when a rule, an input, an output or the order of the rules does; not for another wording of an explanation */
  readonly merk: string;
  readonly geschiedenis: readonly Wijziging[];
};

/** How the histories say that a text was not read where it is published, and that there is no text at all. */
const NOT_VERIFIED = /niet geverifieerd|niet gelezen|niet gevonden|tweede hand|oudere tekst/;
const ASSUMED = /aanname|is beleid/;
const HEADING = 'Geschiedenis';
const LINE =
  /^(?<vanaf>\d{4}-\d{2}-\d{2}): (?<wat>[^;]+); (?<bron>[^;]+?)(?:; merk (?<merk>[0-9a-f]{8}))?$/;

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
const textsIn = (xml: string): string[] =>
  [...xml.matchAll(/<text>(.*?)<\/text>|<text\s*\/>/gs)].map(([, text]) => plain(text ?? ''));

/** Reads a table from the text of its .dmn file. The description of the file itself is its history. */
export function readTable(xml: string): DecisionTable {
  const inputs = [...xml.matchAll(/<input .*?<\/input>/gs)].flatMap(([input]) => textsIn(input));
  const outputs = [...xml.matchAll(/<output [^>]*\bname="([^"]+)"/g)].map(([, name]) => `${name}`);
  const rules = [...xml.matchAll(/<rule id="([^"]+)">(.*?)<\/rule>/gs)].map(([, id, rule]) => ({
    id: `${id}`,
    cells: textsIn(`${rule}`),
  }));
  const hitPolicy = /hitPolicy="([^"]+)"/.exec(xml)?.[1];
  const said = JSON.stringify([hitPolicy, inputs, outputs, rules.map(({ cells }) => cells)]);
  const [, id, naam, uitleg] =
    /<decision id="([^"]+)" name="([^"]+)"[^>]*>\s*<description>(.*?)<\/description>/s.exec(xml) ??
    [];
  return {
    id: `${id}`,
    naam: plain(`${naam}`),
    uitleg: plain(`${uitleg}`),
    inputs,
    outputs,
    rules,
    merk: createHash('sha256').update(said).digest('hex').slice(0, 8),
    geschiedenis: historyOf(xml),
  };
}

/** @throws Error naming the line that cannot be read */
function historyOf(xml: string): Wijziging[] {
  const text = /<definitions [^>]*>\s*<description>(.*?)<\/description>/s.exec(xml)?.[1] ?? '';
  const [heading, ...lines] = plain(text).split('\n');
  if (!heading?.startsWith(HEADING)) return [];
  return lines.map((line) => {
    const found = LINE.exec(line.trim())?.groups;
    if (!found) throw new Error(`cannot read this line of the history: ${line}`);
    return {
      vanaf: `${found.vanaf}`,
      wat: `${found.wat}`,
      bron: `${found.bron}`,
      status: statusOf(`${found.wat}; ${found.bron}`),
      merk: found.merk,
    };
  });
}

function statusOf(text: string): Wijziging['status'] {
  if (NOT_VERIFIED.test(text)) return 'niet-geverifieerd';
  return ASSUMED.test(text) ? 'aanname' : 'vastgesteld';
}
