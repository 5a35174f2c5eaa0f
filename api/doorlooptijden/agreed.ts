import type { AfspraakRij } from '../../db/queries/instellingen/find-afspraken.ts';
import { MEASURED } from '../../terms/measured.ts';
import { type Cijfers, type Figuur, figuren } from './schema.ts';

export type Afspraak = Cijfers['afspraken'][number];
export const NIET_AFGESPROKEN = 'geen';

/** The setting in which a municipality lays down what it agreed on a figure of a process. */
export const agreedKey = (proces: string, figuur: Figuur): string => `afspraak-${proces}-${figuur}`;

/** Everything on which something can be agreed: a share only of a term that the process has. */
export const AGREED_KEYS: readonly string[] = Object.entries(MEASURED).flatMap(
  ([proces, { wettelijk, eigen }]) =>
    figuren
      .filter((figuur) => figuur !== 'wettelijk' || wettelijk)
      .filter((figuur) => figuur !== 'eigen' || eigen)
      .map((figuur) => agreedKey(proces, figuur)),
);

/**
 * What was agreed on a process on a day, laid beside its figures. Municipalities that agreed on something else, or of which one agreed on
 * nothing, have no agreement together. Of a figure that is not shown, because the group is small, it is not said whether it was met.
 */
export function agreedOn(
  rows: readonly AfspraakRij[],
  { proces, gemeenten, op }: { proces: string; gemeenten: readonly string[]; op: string },
  cijfers: Omit<Cijfers, 'afspraken'>,
): Afspraak[] {
  return figuren.flatMap((figuur): Afspraak[] => {
    const sleutel = agreedKey(proces, figuur);
    const held = gemeenten.map((gemeente) => inForce(rows, { gemeente, sleutel, op }));
    const agreed = held.filter((one) => one !== undefined);
    const [first] = agreed;
    if (!first) return [];
    const same =
      agreed.length === held.length && agreed.every(({ waarde }) => waarde === first.waarde);
    const was = figureOf(figuur, cijfers);
    if (!same) return [{ figuur, waarde: null, sinds: null, was, gehaald: null }];
    const sinds =
      agreed
        .map(({ geldig_vanaf }) => geldig_vanaf)
        .toSorted()
        .at(-1) ?? null;
    return [{ figuur, waarde: first.waarde, sinds, was, gehaald: met(figuur, first.waarde, was) }];
  });
}

/** Rows come with the latest day of a setting first. */
function inForce(
  rows: readonly AfspraakRij[],
  { gemeente, sleutel, op }: { gemeente: string; sleutel: string; op: string },
): { waarde: number; geldig_vanaf: string } | undefined {
  const row = rows.find(
    (one) => one.gemeente === gemeente && one.sleutel === sleutel && one.geldig_vanaf <= op,
  );
  return typeof row?.waarde === 'number'
    ? { waarde: row.waarde, geldig_vanaf: row.geldig_vanaf }
    : undefined;
}

/** A share is to be reached, a number of days not to be passed; null when there is nothing to compare with. */
const met = (figuur: Figuur, waarde: number, was: number | null): boolean | null => {
  if (was === null) return null;
  return figuur in DAYS ? was <= waarde : was >= waarde;
};

/** The figure in the unit in which it is agreed: percent, or days; null when it is not shown. */
function figureOf(figuur: Figuur, cijfers: Omit<Cijfers, 'afspraken'>): number | null {
  if (figuur !== 'wettelijk' && figuur !== 'eigen') return cijfers[DAYS[figuur]];
  const counted = cijfers[figuur];
  if (!counted?.aantal || counted.binnen === null) return null;
  // Multiplied first: 19 of 20 is the 95 percent that was agreed, whatever a fraction makes of it.
  return (counted.binnen * 100) / counted.aantal;
}

const DAYS = {
  'netto-p50': 'nettoP50',
  'netto-p90': 'nettoP90',
  'bruto-p50': 'brutoP50',
  'bruto-p90': 'brutoP90',
} as const;
