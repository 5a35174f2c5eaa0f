import {
  type CijferRij,
  findCijfers,
  findDreigtTeLaat,
  findVerloop,
} from '../../db/queries/doorlooptijden/find-doorlooptijden.ts';
import { addDays, daysBetween, isDay } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidRequest } from '../errors.ts';
import { type Route, route } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import { type Cijfers, doorlooptijden, doorlooptijdenFilter } from './schema.ts';

const TWELVE_WEEKS = 84;
const LONGEST_PERIOD_DAYS = 3660;
const STAPPEN = { dag: 'day', week: 'week', maand: 'month' } as const;
const NAMEN = { dinkelland: 'Dinkelland', tubbergen: 'Tubbergen', oldenzaal: 'Oldenzaal' } as const;

/** What managers watch: flow, stock, lead times and the share within the term of law. */
export const doorlooptijdenRoutes = (): Route[] => [
  route({
    method: 'get',
    path: '/doorlooptijden',
    operation: 'doorlooptijdenLezen',
    summary: 'Instroom, voorraad, uitstroom en doorlooptijd',
    right: 'doorlooptijden.lezen',
    query: doorlooptijdenFilter,
    answer: { status: 200, schema: doorlooptijden },
    async handle({ trx, actor, query, now }) {
      const vandaag = dayOf(now);
      const tot = query.tot ?? vandaag;
      const van = query.van ?? addDays(isDay(tot) ? tot : vandaag, -TWELVE_WEEKS);
      if (van > tot) throw new InvalidRequest(text('periode.volgorde'));
      if (daysBetween(van, tot) > LONGEST_PERIOD_DAYS)
        throw new InvalidRequest(text('periode.lengte'));
      const { proces = 'aanvraag', stap = 'week' } = query;
      const all = reach(actor, 'doorlooptijden.lezen').gemeenten;
      const gemeenten = query.gemeente
        ? all.filter((gemeente) => gemeente === query.gemeente)
        : all;
      const periode = { van, totEn: addDays(tot, 1), gemeenten, proces };
      const rows = await findCijfers(trx, periode);
      return {
        periode: { van, tot, stap },
        totaal: cijfers(rows.find(({ gemeente }) => gemeente === null)),
        perGemeente: gemeenten.map((gemeente) => ({
          gemeente: gemeente as keyof typeof NAMEN,
          naam: NAMEN[gemeente as keyof typeof NAMEN],
          cijfers: cijfers(rows.find((rij) => rij.gemeente === gemeente)),
        })),
        verloop: (await findVerloop(trx, periode, STAPPEN[stap])).map((rij) => ({
          ...rij,
          gemeente: rij.gemeente as keyof typeof NAMEN,
        })),
        dreigtTeLaat: (await findDreigtTeLaat(trx, { gemeenten, proces, vandaag })).map((rij) => ({
          zaakId: rij.zaak_id,
          nummer: rij.nummer,
          gemeente: rij.gemeente as keyof typeof NAMEN,
          regeling: rij.regeling,
          einddatum: rij.einddatum,
          dagenTot: rij.dagen_tot,
          wachtOp: rij.wacht_op,
        })),
      };
    },
  }),
];

function cijfers(rij: CijferRij | undefined): Cijfers {
  const metTermijn = rij?.met_termijn ?? 0;
  const binnenTermijn = rij?.binnen_termijn ?? 0;
  return {
    instroom: rij?.instroom ?? 0,
    uitstroom: rij?.uitstroom ?? 0,
    voorraad: rij?.voorraad ?? 0,
    opgeschort: rij?.opgeschort ?? 0,
    gemeten: rij?.gemeten ?? 0,
    brutoP50: rij?.bruto_p50 ?? null,
    brutoP90: rij?.bruto_p90 ?? null,
    nettoP50: rij?.netto_p50 ?? null,
    nettoP90: rij?.netto_p90 ?? null,
    metTermijn,
    binnenTermijn,
    aandeelBinnenTermijn: metTermijn > 0 ? binnenTermijn / metTermijn : null,
  };
}
