import type { DoorlooptijdenFilter } from '../../api/doorlooptijden/schema.ts';
import { addDays } from '../text/dates.ts';
import { PROCESSEN, REGELINGEN } from '../text/processes.ts';

export const PERIODEN = ['4-weken', '12-weken', 'dit-jaar', 'vorig-jaar', 'eigen'] as const;
export type Periode = (typeof PERIODEN)[number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const GEMEENTEN = ['dinkelland', 'tubbergen', 'oldenzaal'] as const;

export type Vraag = {
  periode: Periode;
  filter: { van: string; tot: string; proces: (typeof PROCESSEN)[number] } & Pick<
    Partial<DoorlooptijdenFilter>,
    'gemeente' | 'regeling' | 'stap'
  >;
};

/** What the address asks for; applications of the last twelve weeks unless it says otherwise. */
export function vraagFrom(search: URLSearchParams, today: string): Vraag {
  const periode = PERIODEN.find((known) => known === search.get('periode')) ?? '12-weken';
  const gemeente = GEMEENTEN.find((known) => known === search.get('gemeente'));
  const proces = PROCESSEN.find((known) => known === search.get('proces')) ?? 'aanvraag';
  const regeling = REGELINGEN.find((known) => known === search.get('regeling'));
  const { van, tot } = daysOf(periode, search, today);
  return {
    periode,
    filter: {
      van,
      tot,
      proces,
      stap: stepFor(van, tot),
      ...(gemeente ? { gemeente } : {}),
      ...(regeling ? { regeling } : {}),
    },
  };
}

function daysOf(
  periode: Periode,
  search: URLSearchParams,
  today: string,
): { van: string; tot: string } {
  const year = Number(today.slice(0, 4));
  switch (periode) {
    case '4-weken':
      return { van: addDays(today, -27), tot: today };
    case 'dit-jaar':
      return { van: `${year}-01-01`, tot: today };
    case 'vorig-jaar':
      return { van: `${year - 1}-01-01`, tot: `${year - 1}-12-31` };
    case 'eigen': {
      const van = search.get('van') ?? '';
      const tot = search.get('tot') ?? '';
      if (DAY.test(van) && DAY.test(tot) && van <= tot) return { van, tot };
      return { van: addDays(today, -83), tot: today };
    }
    default:
      return { van: addDays(today, -83), tot: today };
  }
}

/** Steps such that the picture has some ten to thirty of them. */
export function stepFor(van: string, tot: string): 'dag' | 'week' | 'maand' {
  const days = (Date.parse(tot) - Date.parse(van)) / 86_400_000;
  if (days <= 31) return 'dag';
  return days <= 200 ? 'week' : 'maand';
}
