import { findKantoren } from '../../db/queries/doorlooptijden/find-kantoren.ts';
import {
  findOverdrachten,
  type OverdrachtRij,
} from '../../db/queries/doorlooptijden/find-overdrachten.ts';
import type { Periode } from '../../db/queries/doorlooptijden/periode.ts';
import { MEASURED } from '../../terms/measured.ts';
import type { Kantoren, Overdracht, Overgang, Wachttijd } from './offices-schema.ts';
import type { Proces } from './parts.ts';
import { type Context, type Gemeente, NAMEN } from './selection.ts';
import { daysOfGroup, shown } from './smallest-group.ts';

type Selectie = Omit<Periode, 'gemeenten'> & {
  readonly gemeenten: readonly Gemeente[];
  readonly proces: Proces;
  readonly kleinsteGroep: number;
};

/** How long cases waited between front and back office: in all, in the period before, per municipality and per process. */
export async function readHandOver(
  { trx }: Pick<Context, 'trx'>,
  selectie: Selectie,
  vorige: { van: string; totEn: string },
): Promise<Overdracht> {
  const { proces, gemeenten, kleinsteGroep } = selectie;
  const processen = Object.keys(MEASURED) as Proces[];
  const rows = await findOverdrachten(trx, { ...selectie, processen, uitgesplitst: proces });
  const before = await findOverdrachten(trx, {
    ...selectie,
    ...vorige,
    processen: [proces],
    uitgesplitst: null,
  });
  const both = (
    from: readonly OverdrachtRij[],
    slug: string,
    gemeente: string | null = null,
  ): Overgang => {
    const to = (naar: OverdrachtRij['naar']) => {
      const rij = from.find(
        (one) => one.proces === slug && one.gemeente === gemeente && one.naar === naar,
      );
      return waitOf(rij, rij?.zaken ?? 0, kleinsteGroep);
    };
    return { naarBackoffice: to('back-office'), naarFrontoffice: to('front-office') };
  };
  return {
    totaal: both(rows, proces),
    vorige: both(before, proces),
    perGemeente: gemeenten.map((gemeente) => ({
      gemeente,
      naam: NAMEN[gemeente],
      ...both(rows, proces, gemeente),
    })),
    perProces: processen.map((slug) => ({ proces: slug, ...both(rows, slug) })),
  };
}

/** How long tasks waited and were worked on at each office. */
export async function readOffices(
  { trx }: Pick<Context, 'trx'>,
  selectie: Selectie,
): Promise<Kantoren> {
  const { kleinsteGroep } = selectie;
  const rows = await findKantoren(trx, selectie);
  return rows.map((rij) => {
    const days = daysOfGroup(rij.zaken, kleinsteGroep);
    return {
      kantoor: rij.kantoor_id,
      naam: rij.naam,
      zaken: shown(rij.zaken, kleinsteGroep),
      wachtP50: days(rij.wacht_p50),
      wachtP90: days(rij.wacht_p90),
      werkP50: days(rij.werk_p50),
      werkP90: days(rij.werk_p90),
      overdracht: waitOf(rij, rij.overgedragen, kleinsteGroep),
    };
  });
}

type Waits = { readonly overdracht_p50: number | null; readonly overdracht_p90: number | null };

function waitOf(rij: Waits | undefined, zaken: number, kleinsteGroep: number): Wachttijd {
  const days = daysOfGroup(zaken, kleinsteGroep);
  return {
    zaken: shown(zaken, kleinsteGroep),
    p50: days(rij?.overdracht_p50 ?? null),
    p90: days(rij?.overdracht_p90 ?? null),
  };
}
