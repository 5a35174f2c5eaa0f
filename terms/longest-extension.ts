import type { Trx } from '../db/connect.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import { findZaak } from '../db/queries/zaken/find-zaak.ts';
import type { Day } from '../law/calendar.ts';
import { recompute, type TermEvent } from './change.ts';
import { termKind } from './kinds.ts';

/** The last day that one extension may reach, and by how much that lengthens the term (ISO 8601). */
export type LongestExtension = { readonly tot: Day; readonly duur: string };

/**
 * How far a term may be extended at once without consent: art. 7:10 lid 3 Awb names six weeks, the Bbz as long again as the term itself
 * (terms/kinds.ts). The Algemene termijnenwet moves the last day as it would move any other.
 *
 * @returns null when the law names no maximum: then the new day must be reasonable (art. 4:14 lid 3 Awb)
 */
export async function longestExtension(
  trx: Trx,
  termijn: TermijnRij,
): Promise<LongestExtension | null> {
  const { verlenging: grond, verlengingHoogstens: hoogstens } = termKind(termijn.soort);
  if (!grond || !hoogstens) return null;
  const regeling = (await findZaak(trx, termijn.zaak_id))?.regeling ?? '';
  const duur = hoogstens[regeling] ?? hoogstens['*'];
  if (duur === undefined) return null;
  const event: TermEvent = { soort: 'verlengd', datum: termijn.einddatum, grond, duur };
  return { tot: (await recompute(trx, termijn, event)).einddatum, duur };
}
