import type { CijferRij } from '../../db/queries/doorlooptijden/find-cijfers.ts';
import type { Measured } from '../../terms/measured.ts';
import type { Cijfers } from './schema.ts';

const NIETS: Omit<CijferRij, 'proces' | 'gemeente' | 'regeling'> = {
  instroom: 0,
  uitstroom: 0,
  voorraad: 0,
  opgeschort: 0,
  te_laat: 0,
  twee_weken: 0,
  gemeten: 0,
  bruto_p50: null,
  bruto_p90: null,
  netto_p50: null,
  netto_p90: null,
  wettelijk: 0,
  binnen_wettelijk: 0,
  eigen: 0,
  binnen_eigen: 0,
};

/** A number of cases that a reader may see: none when there are some, but fewer than the smallest group. */
export const shown = (aantal: number, kleinsteGroep: number): number | null =>
  aantal > 0 && aantal < kleinsteGroep ? null : aantal;

/**
 * How the times of a group are shown: tenths of days as days, and none when the group is small. Also none when it is empty: times without
 * a case are of cases that came back after the period and are counted there.
 */
export const daysOfGroup =
  (zaken: number, kleinsteGroep: number) =>
  (tienden: number | null): number | null =>
    zaken < kleinsteGroep || tienden === null ? null : Math.round(tienden) / 10;

/**
 * Figures as a reader sees them. Of a group that is too small neither the number is told, nor a lead time or a share: they would be
 * about a few people.
 */
export function cijfers(
  rij: CijferRij | undefined,
  { wettelijk, eigen }: Measured,
  kleinsteGroep: number,
): Omit<Cijfers, 'afspraken'> {
  const row = rij ?? NIETS;
  const count = (aantal: number) => shown(aantal, kleinsteGroep);
  const gemeten = count(row.gemeten);
  const days = (value: number | null) => (gemeten === null ? null : value);
  const inTime = (aantal: number, binnen: number) =>
    count(aantal)
      ? { aantal, binnen, aandeel: binnen / aantal }
      : { aantal: count(aantal), binnen: null, aandeel: null };
  return {
    instroom: count(row.instroom),
    uitstroom: count(row.uitstroom),
    voorraad: count(row.voorraad),
    opgeschort: count(row.opgeschort),
    teLaat: count(row.te_laat),
    binnenTweeWeken: count(row.twee_weken),
    gemeten,
    brutoP50: days(row.bruto_p50),
    brutoP90: days(row.bruto_p90),
    nettoP50: days(row.netto_p50),
    nettoP90: days(row.netto_p90),
    wettelijk: wettelijk && inTime(row.wettelijk, row.binnen_wettelijk),
    eigen: eigen && inTime(row.eigen, row.binnen_eigen),
  };
}
