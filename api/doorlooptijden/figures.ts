import { type CijferRij, findCijfers } from '../../db/queries/doorlooptijden/find-cijfers.ts';
import { findDreigtTeLaat } from '../../db/queries/doorlooptijden/find-dreigt-te-laat.ts';
import { findVerloop } from '../../db/queries/doorlooptijden/find-verloop.ts';
import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { countingSealed } from '../../db/transaction.ts';
import { addDays, daysBetween, isDay } from '../../law/calendar.ts';
import { dayOf } from '../../law/clock.ts';
import { MEASURED, measuredKinds } from '../../terms/measured.ts';
import { InvalidRequest } from '../errors.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import type { Doorlooptijden, DoorlooptijdenFilter, Proces } from './schema.ts';
import { cijfers, shown } from './smallest-group.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;
type Gemeente = Doorlooptijden['perGemeente'][number]['gemeente'];

const TWELVE_WEEKS = 84;
const LONGEST_PERIOD_DAYS = 3660;
const STAPPEN = { dag: 'day', week: 'week', maand: 'month' } as const;
const NAMEN = { dinkelland: 'Dinkelland', tubbergen: 'Tubbergen', oldenzaal: 'Oldenzaal' } as const;
const GEMEENTEN = Object.keys(NAMEN) as Gemeente[];
/** The smallest group that is shown, until a municipality sets its own. */
const KLEINSTE_GROEP = 5;

/** Flow, stock, lead times and what is in time; of a process as a whole, and side by side. */
export async function readFigures(
  context: Context,
  query: DoorlooptijdenFilter,
): Promise<Doorlooptijden> {
  const { trx, actor, now } = context;
  const vandaag = dayOf(now);
  const { van, tot } = periodOf(query, vandaag);
  const { proces = 'aanvraag', stap = 'week', regeling = null } = query;
  const own = reach(actor, 'doorlooptijden.lezen').gemeenten;
  const gemeenten = GEMEENTEN.filter(
    (gemeente) => own.includes(gemeente) && (query.gemeente ?? gemeente) === gemeente,
  );
  const kleinsteGroep = await smallestGroup(context, gemeenten);
  const vorige = { van: addDays(van, -daysBetween(van, tot) - 1), tot: addDays(van, -1) };
  const selectie = { gemeenten, regeling, vandaag };
  const metingen = Object.entries(MEASURED).map(([slug, soorten]) => ({
    proces: slug,
    ...soorten,
  }));

  const [rows, before, verloop] = await countingSealed(trx, gemeenten, async () => [
    await findCijfers(trx, {
      ...selectie,
      van,
      totEn: addDays(tot, 1),
      metingen,
      uitgesplitst: true,
    }),
    await findCijfers(trx, {
      ...selectie,
      van: vorige.van,
      totEn: van,
      metingen: metingen.filter((meting) => meting.proces === proces),
      uitgesplitst: false,
    }),
    await findVerloop(trx, {
      gemeenten,
      regeling,
      van,
      totEn: addDays(tot, 1),
      proces,
      stap: STAPPEN[stap],
    }),
  ]);
  const view = (rij: CijferRij | undefined, slug: Proces = proces) =>
    cijfers(rij, MEASURED[slug] as never, kleinsteGroep);
  const whole = (slug: string) =>
    rows.find((rij) => rij.proces === slug && rij.gemeente === null && rij.regeling === null);
  const ofProces = rows.filter((rij) => rij.proces === proces);

  return {
    periode: { van, tot, stap },
    vorigePeriode: vorige,
    proces,
    kleinsteGroep,
    totaal: view(whole(proces)),
    vorige: view(before[0]),
    perProces: (Object.keys(MEASURED) as Proces[]).map((slug) => ({
      proces: slug,
      cijfers: view(whole(slug), slug),
    })),
    perGemeente: gemeenten.map((gemeente) => ({
      gemeente,
      naam: NAMEN[gemeente],
      cijfers: view(ofProces.find((rij) => rij.gemeente === gemeente)),
    })),
    perRegeling: ofProces
      .filter((rij) => rij.regeling !== null)
      .map((rij) => ({ regeling: rij.regeling as string, cijfers: view(rij) }))
      .sort((a, b) => a.regeling.localeCompare(b.regeling)),
    verloop: verloop.map((rij) => ({
      vanaf: rij.vanaf,
      instroom: shown(rij.instroom, kleinsteGroep),
      uitstroom: shown(rij.uitstroom, kleinsteGroep),
      voorraad: shown(rij.voorraad, kleinsteGroep),
    })),
    dreigtTeLaat: (
      await findDreigtTeLaat(trx, { ...selectie, proces, soorten: measuredKinds(proces) })
    ).map((rij) => ({
      zaakId: rij.zaak_id,
      nummer: rij.nummer,
      gemeente: rij.gemeente as Gemeente,
      regeling: rij.regeling,
      einddatum: rij.einddatum,
      dagenTot: rij.dagen_tot,
      wachtOp: rij.wacht_op,
    })),
  };
}

/** The days that are asked for; twelve weeks up to today unless the query says otherwise. */
function periodOf(query: DoorlooptijdenFilter, vandaag: string): { van: string; tot: string } {
  const tot = query.tot ?? vandaag;
  const van = query.van ?? addDays(isDay(tot) ? tot : vandaag, -TWELVE_WEEKS);
  if (van > tot) throw new InvalidRequest(text('periode.volgorde'));
  if (daysBetween(van, tot) > LONGEST_PERIOD_DAYS) throw new InvalidRequest(text('periode.lengte'));
  return { van, tot };
}

/** What the strictest of these municipalities set as `kleinste-groep`. */
async function smallestGroup({ trx, now }: Context, gemeenten: readonly string[]): Promise<number> {
  let smallest = 1;
  for (const gemeente of gemeenten) {
    const waarde = await findInstelling(trx, {
      sleutel: 'kleinste-groep',
      gemeente,
      op: dayOf(now),
    });
    const set = Number.isInteger(waarde) && Number(waarde) > 0 ? Number(waarde) : KLEINSTE_GROEP;
    smallest = Math.max(smallest, set);
  }
  return smallest;
}
