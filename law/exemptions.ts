import { type Cents, formatEuro, shareOf } from './amounts.ts';
import type { Day } from './calendar.ts';
import type { Zekerheid } from './uitleg.ts';

/** Which part of earnings is not counted; which ground applies, and since when, is judged by a person. */
export type ExemptionGround = 'arbeid-27' | 'alleenstaande-ouder' | 'medische-urenbeperking';

export type ExemptionRule = {
  readonly artikel: string;
  readonly percentage: number;
  /** Cents a month. */
  readonly maximum: Cents;
  /** How many months it may last; `null`: as long as the ground does. */
  readonly maximaalMaanden: number | null;
  readonly status: Zekerheid;
};

export type Exemption = {
  readonly vrijgelaten: Cents;
  readonly artikel: string;
  readonly waarom: string;
  readonly status: Zekerheid;
};

type Row = {
  readonly geldigVanaf: Day;
  readonly maximum: Record<ExemptionGround, Cents>;
  readonly status: Zekerheid;
};

const GROUNDS = {
  'arbeid-27': {
    artikel: 'art. 31 lid 2, onder n, en lid 5 Pw',
    percentage: 25,
    maximaalMaanden: 6,
  },
  'alleenstaande-ouder': {
    artikel: 'art. 31 lid 2, onder r, Pw',
    percentage: 12.5,
    maximaalMaanden: 30,
  },
  'medische-urenbeperking': {
    artikel: 'art. 31 lid 2, onder y, Pw',
    percentage: 15,
    maximaalMaanden: null,
  },
} as const;

/** The maxima by date; 2025 from the law text, 2026 from the ministry's letter of norms at second hand. */
const MAXIMA: readonly Row[] = [
  {
    geldigVanaf: '2025-01-01',
    maximum: {
      'arbeid-27': 273_00,
      'alleenstaande-ouder': 170_61,
      'medische-urenbeperking': 173_04,
    },
    status: 'vastgesteld',
  },
  {
    geldigVanaf: '2026-01-01',
    maximum: {
      'arbeid-27': 285_00,
      'alleenstaande-ouder': 177_66,
      'medische-urenbeperking': 180_19,
    },
    status: 'niet-geverifieerd',
  },
];

/**
 * The rule of an exemption on a day.
 *
 * @throws RangeError before 1 January 2025 and from 1 January 2027 on, when the law is expected to change: no
 * amount is known for those days, and none is made up
 */
export const exemptionRule = (ground: ExemptionGround, peildatum: Day): ExemptionRule => {
  const row = MAXIMA.findLast(({ geldigVanaf }) => geldigVanaf <= peildatum);
  if (!row || peildatum >= '2027-01-01') {
    throw new RangeError(`geen bedrag bekend voor de vrijlating op ${peildatum}`);
  }
  return { ...GROUNDS[ground], maximum: row.maximum[ground], status: row.status };
};

/**
 * The part of a month's earnings that is not counted: a percentage, up to a maximum (art. 31 lid 2 Pw).
 * `inkomen` in cents, net, above or equal to zero. Whether the months allowed have been used up is for the caller.
 *
 * @throws RangeError for a negative amount, or a day without a known amount
 */
export const exemption = (ground: ExemptionGround, inkomen: Cents, peildatum: Day): Exemption => {
  if (inkomen < 0) throw new RangeError('inkomsten zijn niet lager dan nul');
  const { artikel, percentage, maximum, status } = exemptionRule(ground, peildatum);
  const share = shareOf(inkomen, percentage);
  const vrijgelaten = Math.min(share, maximum);
  const waarom = `${String(percentage).replace('.', ',')}% van ${formatEuro(inkomen)} is ${formatEuro(share)}; ten hoogste ${formatEuro(maximum)} per maand`;
  return { vrijgelaten, artikel, waarom, status };
};
