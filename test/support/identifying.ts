import { residents } from '../../demo/residents.ts';

/**
 * Everything by which a resident of the tests could be known. Numbers stand alone: the nine digits of a BSN occur inside
 * longer keys of the engine by chance.
 */
const identifying = new RegExp(
  [
    ...new Set(
      residents.flatMap(({ bsn, brp }) => [
        `(?<!\\d)${bsn}(?!\\d)`,
        `(?<!\\d)${brp.geboortedatum}(?!\\d)`,
        brp.naam,
        ...(brp.adres ? [brp.adres.straat, brp.adres.postcode.replace(' ', ' ?')] : []),
        ...brp.huisgenoten.flatMap((other) => [
          other.naam,
          `(?<!\\d)${other.geboortedatum}(?!\\d)`,
        ]),
      ]),
    ),
  ].join('|'),
  'gi',
);

/** What in a text identifies a resident of the tests, each once. */
export const identifyingIn = (text: string): string[] => [
  ...new Set(text.match(identifying) ?? []),
];

const seen = new Map<string, string>();

/** Looks at a bulk of the record stream of the run's broker, whichever spec caused it. */
export function watchIdentifying(bulk: string): void {
  for (const hit of identifyingIn(bulk)) {
    const line = bulk.split('\n').find((one) => identifyingIn(one).includes(hit)) ?? '';
    if (!seen.has(hit)) seen.set(hit, line.slice(0, 300));
  }
}

/** Looks at a line of the log of a platform under test, at every level. */
export function watchLog(line: string): void {
  for (const hit of identifyingIn(line))
    if (!seen.has(`log: ${hit}`)) seen.set(`log: ${hit}`, line.slice(0, 300));
}

/** What the engine or the log was told that identifies a resident, with the beginning of the first record that holds it. */
export const identifyingSeen = (): [string, string][] => [...seen];
