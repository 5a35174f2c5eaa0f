/**
 * A decision table that the studio publishes gets an id of its own in the engine: Zeebe 8.5 always takes the newest table of an id, and a
 * running case keeps the table of its version (docs/adr/0033).
 */
export const ownId = (tabel: string, ontwerpId: string): string =>
  `${tabel}.${ontwerpId.slice(0, 8)}`;

const OWN_ID = /^([a-z][a-z0-9-]*)\.[0-9a-f]{8}$/;
const CALLED = /(<zeebe:calledDecision\b[^>]*\bdecisionId=")([^"]+)(")/g;
const MARK = /\n<!-- bundel [0-9a-f-]{36} -->\n?$/;

/** The tables that a model calls, by the ids that stand in it. */
export const calledIn = (xml: string): string[] => [
  ...new Set([...xml.matchAll(CALLED)].map(([, , id]) => id as string)),
];

/** The model with each table called by the id that the engine knows it by; a table that is not named keeps its id. */
export const bindTables = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(CALLED, (_, before, id, after) => `${before}${ids.get(id) ?? id}${after}`);

/** The model as a designer knows it, from what the engine has. */
export const unbound = (xml: string): string =>
  xml
    .replace(MARK, '\n')
    .replace(CALLED, (_, before, id, after) => `${before}${OWN_ID.exec(id)?.[1] ?? id}${after}`);

/** Says of which bundle a model is: when only its forms change, the engine would take it for the version that it has. */
export const marked = (xml: string, ontwerpId: string): string =>
  `${xml.replace(/\n$/, '')}\n<!-- bundel ${ontwerpId} -->\n`;

/** The table under another id; its file counts as another one too, so that neither becomes a version of the other. */
export function renamedTable(xml: string, tabel: string, id: string): string {
  const suffix = id.slice(tabel.length);
  return xml
    .replace(/(<(?:\w+:)?definitions\b[^>]*?\sid=")([^"]+)(")/, `$1$2${suffix}$3`)
    .replaceAll(`id="${tabel}"`, `id="${id}"`)
    .replaceAll(`dmnElementRef="${tabel}"`, `dmnElementRef="${id}"`)
    .replaceAll(`href="#${tabel}"`, `href="#${id}"`);
}
