import { residents } from '../../demo/residents.ts';

const people = residents.flatMap(({ brp }) => [brp, ...brp.huisgenoten]);

/** The numbers and dates of birth by which a resident of the tests could be known. */
const numbers = new Set([
  ...residents.map(({ bsn }) => bsn),
  ...people.map(({ geboortedatum }) => geboortedatum),
]);
/** Numbers stand alone: the nine digits of a BSN occur inside longer keys of the engine by chance. */
const NUMBER = /(?<!\d)(?:\d{9}|\d{4}-\d{2}-\d{2})(?!\d)/g;

/** The names and places. Apart from the numbers: of hundreds that may begin anywhere, each letter of each record was tried with all. */
const words = new RegExp(
  [
    ...new Set([
      ...people.map(({ naam }) => naam),
      ...residents.flatMap(({ brp: { adres } }) =>
        adres ? [adres.straat, adres.postcode.replace(' ', ' ?')] : [],
      ),
    ]),
  ].join('|'),
  'gi',
);

/** What in a text identifies a resident of the tests, each once. */
export const identifyingIn = (text: string): string[] => [
  ...new Set([
    ...(text.match(NUMBER) ?? []).filter((number) => numbers.has(number)),
    ...(text.match(words) ?? []),
  ]),
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
