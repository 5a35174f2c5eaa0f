import type { FromSchema } from 'json-schema-to-ts';

/** The main processes. */
export const proces = {
  type: 'string',
  enum: ['aanvraag', 'heronderzoek', 'terugvordering', 'bezwaar', 'srt-verwijzing'],
} as const;
export type Proces = FromSchema<typeof proces>;

/** A number of cases; of a small group only that it is small. */
export const aantal = {
  type: ['integer', 'null'],
  description: 'Leeg: minder dan `kleinsteGroep`',
} as const;
export const dagenOfLeeg = {
  type: ['number', 'null'],
  description: 'Dagen; leeg als er niets te meten is, of te weinig',
} as const;

export const lijst = <const P extends object, const R extends readonly string[]>(
  properties: P,
  required: R,
) =>
  ({
    type: 'array',
    items: { type: 'object', properties, required, additionalProperties: false },
  }) as const;
