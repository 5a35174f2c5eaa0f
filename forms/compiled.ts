import { type FormError, formErrors, type RawError } from './errors.ts';
import type { Field } from './fields.ts';
import { type Data, isRecord, membersOf } from './schema.ts';

/** A function that ajv compiled: the verdict, and the errors left behind on the function. */
export type Verdict = ((data: unknown) => boolean) & { errors?: RawError[] | null };

/** What the code of a compiled form exports, in Node and in the browser. */
export type CompiledForm = Record<string, unknown> & {
  /** the verdict on the whole form */
  'x-hoofd': Verdict;
  /** its fields in the order of the screen */
  'x-velden': readonly Field[];
};

/** A group in a group in a section is as deep as a form goes. */
const MAX_ROUNDS = 3;

/** The validator of a form: nothing wrong is an empty list. */
export function validateWith(compiled: CompiledForm): (data: Data) => FormError[] {
  const { 'x-hoofd': verdict, 'x-velden': fields } = compiled;
  const groups = new Set(fields.filter(({ soort }) => soort === 'groep').map(({ pad }) => pad));
  return (data) => {
    let full = data;
    let errors = judge(full);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const absent = errors.filter(isAbsentGroup);
      if (absent.length === 0) break;
      // A group that nobody touched counts as empty, so that each of its fields gets its own error.
      full = absent.reduce((filled, error) => withGroup(filled, error), full);
      errors = judge(full);
    }
    return formErrors(errors, fields);
  };

  function judge(data: Data): RawError[] {
    verdict(data);
    const errors = verdict.errors ?? [];
    verdict.errors = null;
    return errors;
  }

  function isAbsentGroup({ keyword, instancePath, params }: RawError): boolean {
    return keyword === 'required' && groups.has(`${instancePath}/${params.missingProperty}`);
  }
}

/** The data with an empty group where it is missed; groups stand in groups, never in lists. */
function withGroup(data: Data, { instancePath, params }: RawError): Data {
  const [next, ...rest] = membersOf(instancePath);
  if (next === undefined) return { ...data, [String(params.missingProperty)]: {} };
  const inner = isRecord(data[next]) ? data[next] : {};
  const below = { instancePath: rest.map((member) => `/${member}`).join(''), keyword: '', params };
  return { ...data, [next]: withGroup(inner, below) };
}
