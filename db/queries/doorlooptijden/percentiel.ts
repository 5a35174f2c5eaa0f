/**
 * The n-th of the durations in order, and how far on the way to the next: what percentile_cont says of the facts themselves. Over rows
 * with `maat`, the length `dagen`, up to there so many (`tot`) and so many in all (`n`).
 */
export const percentiel = (maat: string, deel: number): string => {
  const at = (rounded: 'floor' | 'ceil') =>
    `min(dagen) filter (where maat = '${maat}' and tot > ${rounded}(${deel} * (n - 1)))`;
  return `(${at('floor')} + (${at('ceil')} - ${at('floor')}) * (${deel} * (max(n) filter (where maat = '${maat}') - 1) % 1))::float8 as ${maat}_p${deel * 100}`;
};

/** Lengths with their number, added up in their order within each group; what `percentiel` reads. */
export const opgeteld = (van: string, groep: string): string => `
  select *, sum(aantal) over (partition by ${groep}, maat order by dagen)::int as tot, sum(aantal) over (partition by ${groep}, maat)::int as n
  from ${van} where aantal > 0`;
