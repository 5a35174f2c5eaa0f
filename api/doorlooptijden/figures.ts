import { type CijferRij, findCijfers } from '../../db/queries/doorlooptijden/find-cijfers.ts';
import { findDreigtTeLaat } from '../../db/queries/doorlooptijden/find-dreigt-te-laat.ts';
import { findVerloop } from '../../db/queries/doorlooptijden/find-verloop.ts';
import { findVoorraad } from '../../db/queries/doorlooptijden/find-voorraad.ts';
import { findAfspraken } from '../../db/queries/instellingen/find-afspraken.ts';
import { countingSealed } from '../../db/transaction.ts';
import { addDays, daysBetween } from '../../law/calendar.ts';
import { MEASURED, measuredKinds } from '../../terms/measured.ts';
import { ageOfStock } from './age.ts';
import { agreedOn } from './agreed.ts';
import { readHandOver, readOffices } from './offices.ts';
import type { Proces } from './parts.ts';
import type { Cijfers, Doorlooptijden, DoorlooptijdenFilter } from './schema.ts';
import { type Context, type Gemeente, NAMEN, selectionOf } from './selection.ts';
import { cijfers, shown } from './smallest-group.ts';

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
  const nu = { gemeenten, regeling, van, totEn: addDays(tot, 1) };
  const [rows, before, verloop, voorraad] = await countingSealed(trx, gemeenten, async () => [
    await findCijfers(trx, {
      ...nu,
      vandaag,
      processen: Object.keys(MEASURED),
      uitgesplitst: proces,
    }),
    await findCijfers(trx, {
      ...nu,
      vandaag,
      van: vorige.van,
      totEn: van,
      processen: [proces],
      uitgesplitst: null,
    }),
    await findVerloop(trx, { ...nu, proces, stap }),
    await findVoorraad(trx, { ...selectie, proces }),
  ]);
  const waar = { ...nu, proces, kleinsteGroep };
  const afspraken = await findAfspraken(trx, gemeenten);
  const plain = (rij: CijferRij | undefined, slug: Proces = proces) =>
    cijfers(rij, MEASURED[slug] as never, kleinsteGroep);
  /** What is agreed is agreed for a process as a whole: a part of it is not held against it. */
  const view = (
    rij: CijferRij | undefined,
    {
      slug = proces,
      of = gemeenten,
      op = tot,
    }: { slug?: Proces; of?: typeof gemeenten; op?: string } = {},
  ): Cijfers => {
    const counted = plain(rij, slug);
    const over = { proces: slug, gemeenten: of, op };
    return { ...counted, afspraken: regeling ? [] : agreedOn(afspraken, over, counted) };
  };
  const whole = (slug: string) =>
    rows.find((rij) => rij.proces === slug && rij.gemeente === null && rij.regeling === null);
  const ofProces = rows.filter((rij) => rij.proces === proces);

  return {
    periode: { van, tot, stap },
    vorigePeriode: vorige,
    proces,
    kleinsteGroep,
    totaal: view(whole(proces)),
    vorige: view(before[0], { op: vorige.tot }),
    perProces: (Object.keys(MEASURED) as Proces[]).map((slug) => ({
      proces: slug,
      cijfers: view(whole(slug), { slug }),
    })),
    perGemeente: gemeenten.map((gemeente) => ({
      gemeente,
      naam: NAMEN[gemeente],
      cijfers: view(
        ofProces.find((rij) => rij.gemeente === gemeente),
        { of: [gemeente] },
      ),
    })),
    perRegeling: ofProces
      .filter((rij) => rij.regeling !== null)
      .map((rij) => ({
        regeling: rij.regeling as string,
        cijfers: { ...plain(rij), afspraken: [] },
      }))
      .sort((a, b) => a.regeling.localeCompare(b.regeling)),
    verloop: verloop.map((rij) => ({
      vanaf: rij.vanaf,
      instroom: shown(rij.instroom, kleinsteGroep),
      uitstroom: shown(rij.uitstroom, kleinsteGroep),
      voorraad: shown(rij.voorraad, kleinsteGroep),
    })),
    ouderdom: ageOfStock(voorraad, kleinsteGroep),
    overdracht: await readHandOver(context, waar, { van: vorige.van, totEn: van }),
    kantoren: await readOffices(context, waar),
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
