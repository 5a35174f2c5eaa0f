/** Pointer of RFC 6901 into the data of a form, e.g. `/inkomen/posten/0/bedrag`. */
export type Pointer = string;

/**
 * A JSON Schema draft-07 as forms use it: objects, lists and fields, conditions in `allOf` with `if`/`then`.
 * Whatever else the draft knows is kept and validated, not looked into.
 */
export type Schema = {
  [keyword: string]: unknown;
  $id?: string;
  $ref?: string;
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  const?: unknown;
  enum?: readonly unknown[];
  oneOf?: readonly Schema[];
  required?: readonly string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: readonly Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  readOnly?: boolean;
  writeOnly?: boolean;
};

/** JSON data that a form holds. */
export type Data = Record<string, unknown>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One member name as it stands in a pointer (RFC 6901 §3). */
export const escapeMember = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The member names of a pointer. */
export const membersOf = (pointer: Pointer): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((member) => member.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value at a pointer, `undefined` when there is none. */
export const valueAt = (data: unknown, pointer: Pointer): unknown =>
  membersOf(pointer).reduce<unknown>((value, member) => {
    if (Array.isArray(value)) return value[Number(member)];
    return isRecord(value) && Object.hasOwn(value, member) ? value[member] : undefined;
  }, data);
