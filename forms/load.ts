import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Bericht, screenBericht } from './bericht.ts';
import { bundle, type FormFile, type Rejected } from './bundle.ts';
import { screenVerleden } from './future-dates.ts';
import type { ProcesMapping } from './proces-variabelen.ts';
import type { Data, Schema } from './schema.ts';
import { screenProces } from './screen-proces.ts';
import { uiSchemaOf } from './ui.ts';

const directory = fileURLToPath(new URL('.', import.meta.url));

/** Raised when compiled code changes without a change of the forms: then every form gets a new version. */
export const COMPILER = 3;

/** One form, ready to be compiled, published and shown. */
export type FormDefinition = {
  /** `<slug>/<element-id>`, the path of its file */
  id: string;
  /** bundled: no `$ref`; with `x-ui`, `x-proces`, `x-bericht` and `x-doel`, without what only tests need */
  schema: Schema;
  /** for rjsf; the same as `schema['x-ui']` */
  uiSchema: Record<string, unknown>;
  /** process variable → pointer of the only fields that the engine gets */
  proces: ProcesMapping;
  /** set when the form is sent as a message instead of completing a task */
  bericht: Bericht | null;
  /** pointer → why this field of a person is asked (art. 5 lid 1 onder b AVG) */
  doel: Record<string, string>;
  /** of the schema and of the compiler; another hash is another version */
  hash: Buffer;
  /** valid data */
  voorbeelden: readonly Data[];
  /** data that is refused, with the pointer of the error */
  afgekeurd: readonly Rejected[];
};

/**
 * Reads all forms of `forms/<slug>/<element-id>.json`.
 *
 * @throws Error that names the file and the remedy when a form is not as `forms/README.md` describes
 */
export function loadForms(): Map<string, FormDefinition> {
  const sections = loadSections();
  const forms = new Map<string, FormDefinition>();
  for (const slug of folders()) {
    for (const name of jsonFiles(slug)) {
      const id = `${slug}/${name}`;
      forms.set(id, define(id, read(`${id}.json`), sections));
    }
  }
  return forms;
}

/** The sections of the case file by name. */
export function loadSections(): Map<string, FormFile> {
  return new Map(jsonFiles('shared').map((name) => [name, read(`shared/${name}.json`)]));
}

/** Makes a form out of its file. */
export function define(
  id: string,
  file: FormFile,
  sections: ReadonlyMap<string, FormFile>,
): FormDefinition {
  if (file.$id !== id) throw new Error(`forms/${id}.json: give it "$id": "${id}"`);
  const { examples, 'x-afgekeurd': afgekeurd, ...rest } = bundle(file, sections);
  const uiSchema = uiSchemaOf(rest, rest['x-ui'] ?? {});
  const schema: Schema = { ...rest, 'x-ui': uiSchema };
  const proces = rest['x-proces'] ?? {};
  const bericht = rest['x-bericht'] ?? null;
  const problems = [
    ...screenProces(schema, proces),
    ...screenBericht(schema, bericht),
    ...screenVerleden(schema, rest['x-verleden'] ?? []),
  ];
  if (problems.length > 0) throw new Error(`forms/${id}.json: ${problems.join('; ')}`);
  return {
    id,
    schema,
    uiSchema,
    proces,
    bericht,
    doel: rest['x-doel'] ?? {},
    hash: hashOf(schema),
    voorbeelden: examples ?? [],
    afgekeurd: afgekeurd ?? [],
  };
}

/** The order of the properties counts: it is the order on the screen. */
const hashOf = (schema: Schema): Buffer =>
  createHash('sha256')
    .update(`${COMPILER}\n${JSON.stringify(schema)}`)
    .digest();

/**
 * The text of the file of a form; null when the software has no form of that name.
 *
 * @param id checked to be `<slug>/<element-id>`: it names a file
 */
export function readFormText(id: string): string | null {
  if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id) || id.startsWith('shared/')) return null;
  const path = `${directory}${id}.json`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

const folders = (): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();

const jsonFiles = (folder: string): string[] =>
  readdirSync(`${directory}${folder}`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

const read = (path: string): FormFile => JSON.parse(readFileSync(`${directory}${path}`, 'utf8'));
