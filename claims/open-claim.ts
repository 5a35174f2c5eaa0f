import { randomUUID } from 'node:crypto';
import type { Trx } from '../db/connect.ts';
import { insertVordering } from '../db/queries/vorderingen/insert-vordering.ts';
import type { VorderingRij } from '../db/queries/vorderingen/vordering-rij.ts';
import type { Clock } from '../law/clock.ts';
import { addResident } from './debtors.ts';

export type NewClaim = {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly soort: VorderingRij['soort'];
  readonly oorzaak: string;
  readonly periodeVan?: string | null;
  readonly periodeTot?: string | null;
  /** opened twice with one key = one claim */
  readonly sleutel: string;
};

/** Opens a claim of a case, with the resident as its debtor. Nothing is owed until a decision books the principal. */
export async function openClaim(trx: Trx, claim: NewClaim, clock: Clock): Promise<VorderingRij> {
  const opened = await insertVordering(trx, {
    id: randomUUID(),
    zaak_id: claim.zaakId,
    gemeente: claim.gemeente,
    soort: claim.soort,
    oorzaak: claim.oorzaak,
    periode_van: claim.periodeVan ?? null,
    periode_tot: claim.periodeTot ?? null,
    geopend_op: clock(),
    sleutel: claim.sleutel,
  });
  await addResident(trx, opened);
  return opened;
}
