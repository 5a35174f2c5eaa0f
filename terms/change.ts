import type { Trx } from '../db/connect.ts';
import { appendAuditregel } from '../db/queries/auditregels/append-auditregel.ts';
import { enqueue } from '../db/queries/outbox/enqueue.ts';
import {
  appendTermijnGebeurtenis,
  type TermijnGebeurtenisRij,
  type TermijnGebeurtenisSoort,
} from '../db/queries/termijn-gebeurtenissen/append-termijn-gebeurtenis.ts';
import { findTermijnGebeurtenissen } from '../db/queries/termijn-gebeurtenissen/find-termijn-gebeurtenissen.ts';
import { lockTermijn } from '../db/queries/termijnen/lock-termijn.ts';
import type { TermijnRij } from '../db/queries/termijnen/termijn-rij.ts';
import { updateTermijn } from '../db/queries/termijnen/update-termijn.ts';
import type { Clock } from '../law/clock.ts';
import { computeTerm } from '../law/terms.ts';
import { warningDate } from '../law/warning.ts';
import { TermRefused } from './errors.ts';
import { termKind } from './kinds.ts';
import { nextSignal, type Signal, type WatchedTerm } from './next-signal.ts';

/** Which term, which version of it the caller saw, and who acts (absent = the platform). */
export type TermTarget = {
  readonly termijnId: string;
  /** refuse when the term has another version by now */
  readonly versie?: number;
  readonly door?: string | null;
  readonly toelichting?: string;
};

export type TermEvent = {
  readonly soort: TermijnGebeurtenisSoort;
  readonly datum: string;
  readonly grond?: string;
  readonly duur?: string;
};

/**
 * The term under a lock, in the version that the caller saw.
 *
 * @throws TermRefused `onbekend`, `gewijzigd`
 */
export async function takeTerm(trx: Trx, { termijnId, versie }: TermTarget): Promise<TermijnRij> {
  const termijn = await lockTermijn(trx, termijnId);
  if (!termijn) throw new TermRefused('onbekend', 'there is no such term');
  if (versie !== undefined && versie !== termijn.versie) {
    throw new TermRefused('gewijzigd', 'the term was changed by another meanwhile');
  }
  return termijn;
}

/** Dates and explanation of a term after all its events so far and the one being added. */
export async function recompute(trx: Trx, termijn: TermijnRij, added: TermEvent) {
  return datesAfter(termijn, [...(await findTermijnGebeurtenissen(trx, termijn.id)), added]);
}

/** What moves the end of a term, as it is kept. */
export type PastEvent = {
  readonly soort: TermijnGebeurtenisSoort;
  readonly datum: string;
  readonly grond?: string | null;
  readonly duur?: string | null;
};

/** Dates and explanation of a term after these events, oldest first. */
export function datesAfter(
  termijn: Parameters<typeof termDates>[0],
  events: readonly PastEvent[],
): ReturnType<typeof termDates> {
  const opschortingen: { van: string; tot: string | null; grond: string }[] = [];
  for (const { soort, datum, grond } of events) {
    if (soort === 'opgeschort') opschortingen.push({ van: datum, tot: null, grond: grond ?? '' });
    const last = opschortingen.at(-1);
    if (soort === 'hervat' && last) last.tot = datum;
  }
  const verlengingen = events
    .filter(({ soort }) => soort === 'verlengd')
    .map(({ duur, grond }) => ({ duur: duur ?? '', grond: grond ?? '' }));
  return termDates(termijn, { opschortingen, verlengingen });
}

/** What `law/` says of a term of this soort, with the day of its warning. */
export function termDates(
  {
    soort,
    grondslag,
    begint_op,
    duur,
  }: Pick<TermijnRij, 'soort' | 'grondslag' | 'begint_op' | 'duur'>,
  {
    opschortingen,
    verlengingen,
  }: Required<Pick<Parameters<typeof computeTerm>[0], 'opschortingen' | 'verlengingen'>>,
) {
  const { atw, waarschuwing } = termKind(soort);
  const { einddatum, uitleg } = computeTerm({
    grondslag,
    begintOp: begint_op,
    duur,
    opschortingen,
    verlengingen,
    atw,
  });
  const waarschuwing_op = waarschuwing ? warningDate(begint_op, einddatum) : null;
  return { einddatum, waarschuwing_op, uitleg: [...uitleg] };
}

/** Writes the next version of the term with its event and audit line. @throws TermRefused `gewijzigd` */
export async function changeTerm(
  trx: Trx,
  termijn: TermijnRij,
  waarden: Parameters<typeof updateTermijn>[2],
  event: TermEvent,
  target: TermTarget,
  clock: Clock,
): Promise<TermijnRij> {
  const changed = await updateTermijn(trx, termijn, waarden);
  if (!changed) throw new TermRefused('gewijzigd', 'the term was changed by another meanwhile');
  await recordEvent(trx, changed, event, target, clock);
  return changed;
}

/** The event and the audit line of one change. */
export async function recordEvent(
  trx: Trx,
  termijn: TermijnRij,
  { soort, datum, grond, duur }: TermEvent,
  { door = null, toelichting }: Pick<TermTarget, 'door' | 'toelichting'>,
  clock: Clock,
): Promise<void> {
  const op = clock();
  await appendTermijnGebeurtenis(trx, {
    termijn_id: termijn.id,
    gemeente: termijn.gemeente,
    soort,
    datum,
    grond: grond ?? null,
    duur: duur ?? null,
    toelichting: toelichting ?? null,
    door,
    op,
  });
  await appendAuditregel(
    trx,
    {
      gemeente: termijn.gemeente,
      actor: door ?? 'systeem:workers',
      actie: `termijn.${soort}`,
      objectSoort: 'termijn',
      objectId: termijn.id,
      zaakId: termijn.zaak_id,
      herkomst: door ? 'api' : 'worker',
      details: { soort: termijn.soort, einddatum: termijn.einddatum, versie: termijn.versie },
    },
    op,
  );
}

/** Tells the watch (process `termijnbewaking`). One message per version of the term, in the order of the versions. */
export async function tellWatch(
  trx: Trx,
  termijn: TermijnRij,
  naam: 'termijn-geopend' | 'termijn-gewijzigd' | 'termijn-gesloten',
  variabelen: Record<string, unknown>,
): Promise<void> {
  const berichtId = `termijn-${termijn.id}-${termijn.versie}`;
  await enqueue(trx, {
    soort: 'proces-bericht',
    sleutel: berichtId,
    reeks: `termijn-${termijn.id}`,
    zaakId: termijn.zaak_id,
    gemeente: termijn.gemeente,
    // A watch that is between two waits (a signal being worked on) hears the message when it waits again.
    inhoud: { naam, correlatie: termijn.id, berichtId, variabelen, geldigMs: 86_400_000 },
  });
}

/** What the watch has to know of a term; warned = the day of its last `gewaarschuwd`. */
export function watched(
  termijn: TermijnRij,
  events: readonly Pick<TermijnGebeurtenisRij, 'soort' | 'datum'>[],
): WatchedTerm {
  return {
    einddatum: termijn.einddatum,
    waarschuwingOp: termijn.waarschuwing_op,
    opgeschort: termijn.status === 'opgeschort',
    gewaarschuwdOp: events.findLast(({ soort }) => soort === 'gewaarschuwd')?.datum ?? null,
  };
}

/** When the watch of this term wakes up next. */
export async function nextWatchMoment(
  trx: Trx,
  termijn: TermijnRij,
  after: Signal | null,
): Promise<string> {
  return nextSignal(watched(termijn, await findTermijnGebeurtenissen(trx, termijn.id)), after);
}
