import {
  type DuurRij,
  findDuren,
  findLopend,
  type LopendRij,
} from '../../db/queries/doorlooptijden/find-verwachting.ts';
import { countingSealed } from '../../db/transaction.ts';
import { daysBetween } from '../../law/calendar.ts';
import { measuredKinds } from '../../terms/measured.ts';
import { chanceOfLate } from './chance.ts';
import type { Verwachting, VerwachtingFilter } from './schema.ts';
import { type Context, type Gemeente, selectionOf } from './selection.ts';

/** What a reader gets to see at most; the sum is of all. */
const SHOWN = 50;
/** A lower chance is no news. */
const WORTH_TELLING = 0.25;

/** Which running cases will miss their term at the speed of the last year, and at which step they are. */
export async function readForecast(
  context: Context,
  query: VerwachtingFilter,
): Promise<Verwachting> {
  const { trx } = context;
  const { proces, regeling, gemeenten, vandaag } = await selectionOf(context, query);
  const vraag = { proces, soorten: measuredKinds(proces), gemeenten, op: vandaag };
  const duren = await countingSealed(trx, gemeenten, () => findDuren(trx, vraag));
  const assessed = chances(duren, await findLopend(trx, { ...vraag, regeling }), vandaag);
  const known = assessed.filter((one): one is Assessed => one.kans !== null);
  return {
    proces,
    beoordeeld: known.length,
    nietBeoordeeld: assessed.length - known.length,
    verwachtTeLaat: Math.round(known.reduce((sum, { kans }) => sum + kans, 0)),
    zaken: known
      .filter(({ kans }) => kans >= WORTH_TELLING)
      .toSorted((one, other) => other.kans - one.kans)
      .slice(0, SHOWN)
      .map(({ rij, kans }) => ({
        zaakId: rij.zaak_id,
        nummer: rij.nummer,
        gemeente: rij.gemeente as Gemeente,
        regeling: rij.regeling,
        einddatum: rij.einddatum,
        stap: rij.stap,
        dagenBijStap: rij.gewacht,
        kans: Math.round(kans * 100) / 100,
      })),
  };
}

type Assessed = { readonly rij: LopendRij; readonly kans: number };

/** Each running case with its chance to be late; null where too few earlier cases are like it. */
export function chances(
  duren: readonly DuurRij[],
  lopend: readonly LopendRij[],
  op: string,
): { readonly rij: LopendRij; readonly kans: number | null }[] {
  const perStap = new Map<string, DuurRij[]>();
  for (const duur of duren)
    perStap.set(duur.element_id, [...(perStap.get(duur.element_id) ?? []), duur]);
  return lopend.map((rij) => ({
    rij,
    kans: chanceOfLate(
      perStap.get(rij.element_id) ?? [],
      rij.gewacht,
      daysBetween(op, rij.einddatum),
    ),
  }));
}
