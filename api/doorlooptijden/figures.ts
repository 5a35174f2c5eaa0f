import { type CijferRij, findCijfers } from '../../db/queries/doorlooptijden/find-cijfers.ts';
import { findDreigtTeLaat } from '../../db/queries/doorlooptijden/find-dreigt-te-laat.ts';
import { findVerloop } from '../../db/queries/doorlooptijden/find-verloop.ts';
import { countingSealed } from '../../db/transaction.ts';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { MEASURED, measuredKinds } from '../../terms/measured.ts';
import type { Doorlooptijden, DoorlooptijdenFilter, Proces } from './schema.ts';
import { type Context, type Gemeente, selectionOf } from './selection.ts';
import { cijfers, shown } from './smallest-group.ts';

const STAPPEN = { dag: 'day', week: 'week', maand: 'month' } as const;
const NAMEN = { dinkelland: 'Dinkelland', tubbergen: 'Tubbergen', oldenzaal: 'Oldenzaal' } as const;

/** Flow, stock, lead times and what is in time; of a process as a whole, and side by side. */
export async function readFigures(
  context: Context,
  query: DoorlooptijdenFilter,
): Promise<Doorlooptijden> {
  const { trx } = context;
  const { stap = 'week' } = query;
  const { van, tot, vandaag, proces, regeling, gemeenten, kleinsteGroep } = await selectionOf(
    context,
    query,
  );
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
