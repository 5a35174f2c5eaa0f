/** One record of the engine's stream, with keys of 16 digits and more as text (engine keys pass 2^53). */
export type EngineRecord = {
  readonly partitionId: number;
  readonly position: number | string;
  readonly key: number | string;
  readonly timestamp: number;
  readonly valueType: string;
  readonly intent: string;
  readonly value: Readonly<Record<string, unknown>>;
};

/** What the projections work on: positions compared as numbers, keys as text, moments as ISO 8601. */
export type Fact = {
  readonly partition: number;
  readonly position: number;
  readonly key: string;
  readonly at: string;
  readonly valueType: string;
  readonly intent: string;
  readonly value: Readonly<Record<string, unknown>>;
};

// A string (left alone), or an integer of 16 or more digits. Matching strings as well is what keeps a long
// number inside a text from being changed; a look-behind expression cannot.
const STRING_OR_LONG_INTEGER = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Parses JSON without rounding keys: integers of 16 or more digits become text. */
export function parseLossless(text: string): unknown {
  return JSON.parse(
    text.replace(STRING_OR_LONG_INTEGER, (match) => (match.startsWith('"') ? match : `"${match}"`)),
  );
}

/** @throws when the record lacks what every record has */
export function toFact(record: EngineRecord): Fact {
  const { partitionId, position, key, timestamp, valueType, intent, value } = record;
  if (
    !Number.isInteger(partitionId) ||
    position === undefined ||
    !valueType ||
    !intent ||
    typeof value !== 'object'
  ) {
    throw new Error('this is not a record of the engine');
  }
  return {
    partition: partitionId,
    position: Number(position), // a counter of one partition's log: stays below 2^53
    key: String(key),
    at: new Date(timestamp).toISOString(),
    valueType,
    intent,
    value,
  };
}

/** A key of the engine as text; -1 ("none") as null. */
export const keyOf = (value: unknown): string | null =>
  value === undefined || value === null || Number(value) === -1 ? null : String(value);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
