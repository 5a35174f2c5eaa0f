/** Which cases are counted, over which days. */
export type Periode = {
  /** first day, and the day after the last */
  readonly van: string;
  readonly totEn: string;
  readonly gemeenten: readonly string[];
  /** null: every scheme */
  readonly regeling: string | null;
};

/** The first moment of a day: cases begin and end at moments, a period is of calendar days here. */
const begin = (day: string) => `(${day}::date::timestamp at time zone 'Europe/Amsterdam')`;
export const VAN = begin(':van');
export const TOT_EN = begin(':totEn');

/** The calendar day of a moment. */
export const dayOf = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`;

const SELECTIE = `z.gemeente = any(:gemeenten) and (:regeling::text is null or z.regeling = :regeling) and z.gestart_op < ${TOT_EN}`;
/** The cases that ran on a day of the period: those that still run and those that ended, each from its own index. */
export const GETELD = `select z.* from zaken z where ${SELECTIE} and z.beeindigd_op is null
  union all select z.* from zaken z where ${SELECTIE} and z.beeindigd_op >= ${VAN}`;
