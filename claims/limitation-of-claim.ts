import type { Trx } from '../db/connect.ts';
import {
  findVerjaringsgebeurtenissen,
  insertVerjaringsgebeurtenis,
} from '../db/queries/verjaringsgebeurtenissen/verjaringsgebeurtenis.ts';
import type { VorderingRij } from '../db/queries/vorderingen/vordering-rij.ts';
import type { Day } from '../law/calendar.ts';
import { type LimitationEvent, limitation } from '../law/limitation.ts';
import type { Stap } from '../law/uitleg.ts';

/** The last day before a claim expires, with its explanation; `null` while no payment date has been set. */
export async function limitationOf(
  trx: Trx,
  { id, vervaldatum }: Pick<VorderingRij, 'id' | 'vervaldatum'>,
): Promise<{ readonly einddatum: Day; readonly uitleg: readonly Stap[] } | null> {
  if (!vervaldatum) return null;
  const events = (await findVerjaringsgebeurtenissen(trx, id)).map(
    ({ soort, van, tot, grond }): LimitationEvent =>
      soort === 'stuiting' ? { soort, op: van, grond } : { soort, van, tot: tot ?? van, grond },
  );
  return limitation(vervaldatum, events);
}

/** An interruption: five new years begin (art. 4:110 Awb). The same `sleutel` counts once. */
export const interrupt = (
  trx: Trx,
  { id, gemeente }: Pick<VorderingRij, 'id' | 'gemeente'>,
  { op, grond, sleutel }: { op: Day; grond: string; sleutel: string },
): Promise<void> =>
  insertVerjaringsgebeurtenis(trx, {
    vordering_id: id,
    gemeente,
    soort: 'stuiting',
    van: op,
    tot: null,
    grond,
    sleutel,
  });

/** A deferral, an insolvency or a debt scheme: the limitation is longer by that time (art. 4:111 Awb). */
export const prolong = (
  trx: Trx,
  { id, gemeente }: Pick<VorderingRij, 'id' | 'gemeente'>,
  { van, tot, grond, sleutel }: { van: Day; tot: Day; grond: string; sleutel: string },
): Promise<void> =>
  insertVerjaringsgebeurtenis(trx, {
    vordering_id: id,
    gemeente,
    soort: 'verlenging',
    van,
    tot,
    grond,
    sleutel,
  });
