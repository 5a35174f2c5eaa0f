import type { TabelControle } from '../../api/ontwerpen/trial-schema.ts';

type Asked = TabelControle['gevraagd'];
/** What was typed, by the name of what is asked. */
export type Answers = Readonly<Record<string, string>>;

/** The facts of a case as the engine knows them: what is not filled in is null, `leefvorm.leefvorm` stands in `leefvorm`. */
export function factsOf(asked: Asked, answers: Answers): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const { naam, soort } of asked) {
    const [first = '', ...rest] = naam.split('.');
    const value = factOf(answers[naam]?.trim() ?? '', soort);
    const [inner] = rest;
    if (inner === undefined) facts[first] = value;
    else facts[first] = { ...(facts[first] as object | undefined), [inner]: value };
  }
  return facts;
}

function factOf(text: string, soort: string): unknown {
  if (text === '') return null;
  if (soort === 'boolean') return text === 'true';
  if (soort !== 'number') return text;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

/** The other way around: an example in the fields. */
export function answersOf(asked: Asked, facts: Record<string, unknown>): Answers {
  return Object.fromEntries(
    asked.map(({ naam, soort }) => {
      const value = naam
        .split('.')
        .reduce<unknown>(
          (from, part) =>
            typeof from === 'object' && from !== null
              ? (from as Record<string, unknown>)[part]
              : undefined,
          facts,
        );
      const text = value === null || value === undefined ? '' : String(value);
      return [naam, soort === 'number' ? text.replace('.', ',') : text];
    }),
  );
}
