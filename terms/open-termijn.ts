import { randomUUID } from 'node:crypto';
import type { Trx } from '../db/connect.ts';
import { insertTermijn } from '../db/queries/termijnen/insert-termijn.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import type { Clock } from '../law/clock.ts';
import { nextWatchMoment, recordEvent, tellWatch, termDates } from './change.ts';
import { type TermKindName, termKind } from './kinds.ts';

export type NewTerm = {
  readonly zaakId: string;
  readonly gemeente: string;
  readonly soort: TermKindName;
  /** the day from which the term is counted */
  readonly begintOp: string;
  /** ISO 8601; default: what terms/kinds.ts says of this soort */
  readonly duur?: string;
  readonly grondslag?: string;
  readonly toelichting?: string;
  readonly door?: string | null;
};

/** The dates that a new term would have, for a letter that has to be written before the term is stored. */
export function planTermijn({
  soort,
  begintOp,
  duur,
  grondslag,
}: Omit<NewTerm, 'zaakId' | 'gemeente'>) {
  const kind = termKind(soort);
  const basis = {
    soort,
    grondslag: grondslag ?? kind.grondslag,
    begint_op: begintOp,
    duur: duur ?? kind.duur,
  };
  return { ...basis, ...termDates(basis, { opschortingen: [], verlengingen: [] }) };
}

/** Opens a term of law for a case and starts its watch. One case has one running term of a soort. */
export async function openTermijn(trx: Trx, term: NewTerm, clock: Clock): Promise<TermijnRij> {
  const plan = planTermijn(term);
  const termijn = await insertTermijn(trx, {
    id: randomUUID(),
    zaak_id: term.zaakId,
    gemeente: term.gemeente,
    wettelijk: termKind(term.soort).wettelijk,
    ...plan,
  });
  await recordEvent(
    trx,
    termijn,
    { soort: 'geopend', datum: term.begintOp, grond: plan.grondslag },
    term,
    clock,
  );
  await tellWatch(trx, termijn, 'termijn-geopend', {
    termijnId: termijn.id,
    zaakId: termijn.zaak_id,
    gemeente: termijn.gemeente,
    volgendeDatum: await nextWatchMoment(trx, termijn, null),
  });
  return termijn;
}
