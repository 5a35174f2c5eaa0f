import { type Cijfers, type Figuur, figuren } from '../doorlooptijden/schema.ts';
import type { Cell } from './csv.ts';

/** Of each figure on which one of the rows has an agreement: what it is, and whether it was met. */
export const agreedColumns = (
  rows: readonly Cijfers[],
): readonly (readonly [title: string, value: (cijfers: Cijfers) => Cell])[] =>
  figuren
    .filter((figuur) =>
      rows.some(({ afspraken }) => afspraken.some((one) => one.figuur === figuur)),
    )
    .flatMap((figuur) => {
      const of = ({ afspraken }: Cijfers) => afspraken.find((one) => one.figuur === figuur);
      return [
        [`Afspraak: ${AFGESPROKEN[figuur]}`, (cijfers: Cijfers) => agreedValue(of(cijfers))],
        [`Gehaald: ${AFGESPROKEN[figuur]}`, (cijfers: Cijfers) => inWords(of(cijfers)?.gehaald)],
      ] as const;
    });

/** A figure with its unit, as a column and a mail call it. */
export const AFGESPROKEN: Readonly<Record<Figuur, string>> = {
  wettelijk: 'binnen wettelijke termijn, %',
  eigen: 'binnen eigen termijn, %',
  'netto-p50': 'helft binnen, dagen',
  'netto-p90': '90% binnen, dagen',
  'bruto-p50': 'helft binnen met stilstand, dagen',
  'bruto-p90': '90% binnen met stilstand, dagen',
};

const agreedValue = (afspraak: Cijfers['afspraken'][number] | undefined): Cell => {
  if (!afspraak) return 'geen afspraak';
  return afspraak.waarde ?? 'verschilt per gemeente';
};
const inWords = (gehaald: boolean | null | undefined): Cell => {
  if (gehaald === null || gehaald === undefined) return null;
  return gehaald ? 'ja' : 'nee';
};
