import { addDays, weekday } from '../../../law/calendar.ts';
import type { Trx } from '../../connect.ts';
import { blokken, blokkenVoor } from './blokken.ts';
import type { Periode } from './periode.ts';

export type VerloopRij = { vanaf: string; instroom: number; uitstroom: number; voorraad: number };
export type Stap = 'dag' | 'week' | 'maand';

/**
 * Inflow, outflow and the stock at its end for each step of the period: the stock is what was in hand before, plus what came in, less
 * what went out.
 */
export async function findVerloop(
  trx: Trx,
  vraag: Periode & { proces: string; stap: Stap },
): Promise<VerloopRij[]> {
  const { van, totEn, stap } = vraag;
  const first = steps(van, totEn, stap);
  // What was before the period is its step 0.
  const parts = [
    ...blokkenVoor(van).map((blok) => ({ ...blok, nummer: 0 })),
    ...first.flatMap((vanaf, i) =>
      blokken(vanaf, first[i + 1] ?? totEn).map((blok) => ({ ...blok, nummer: i + 1 })),
    ),
  ];
  const { rows } = await trx.raw(
    `with deel as (select * from unnest(:nummers::int[], :korrels::int[], :blokken::date[]) as d (nummer, korrel, vanaf)),
     stroom as (
       select nummer, sum(instroom) as instroom, sum(uitstroom) as uitstroom
       from deel join zaakstromen s using (korrel, vanaf)
       where s.gemeente = any(:gemeenten) and s.proces = :proces and (:regeling::text is null or s.regeling = :regeling)
       group by 1),
     stap as (
       select nummer, d.vanaf, coalesce(instroom, 0)::int as instroom, coalesce(uitstroom, 0)::int as uitstroom
       from unnest(:stappen::date[]) with ordinality as d (vanaf, nummer) left join stroom using (nummer))
     select to_char(vanaf, 'YYYY-MM-DD') as vanaf, instroom, uitstroom,
       (coalesce((select instroom - uitstroom from stroom where nummer = 0), 0) + sum(instroom - uitstroom) over (order by nummer))::int as voorraad
     from stap order by nummer limit 5000`,
    {
      ...vraag,
      stappen: first,
      nummers: parts.map(({ nummer }) => nummer),
      korrels: parts.map(({ korrel }) => korrel),
      blokken: parts.map(({ vanaf }) => vanaf),
    } as never,
  );
  return rows;
}

/** The first day of each step; weeks begin on Monday, and the first step when the period does. */
function steps(van: string, totEn: string, stap: Stap): string[] {
  const found: string[] = [];
  for (let day = van; day < totEn; day = next(day, stap)) found.push(day);
  return found;
}

function next(day: string, stap: Stap): string {
  if (stap === 'dag') return addDays(day, 1);
  if (stap === 'week') return addDays(day, 7 - ((weekday(day) + 6) % 7));
  return `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}
