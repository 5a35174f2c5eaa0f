import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import type { Lezer, TaakRij } from '../../db/queries/taken/taak-rij.ts';
import { dayOf } from '../../law/clock.ts';
import { ChangedMeanwhile, FourEyes, NotFound, NotPossible } from '../errors.ts';
import { type PublishedForm, publishedForm } from '../formulieren/published.ts';
import type { Call } from '../http/route.ts';
import type { HuidigeStand } from '../http/schema.ts';
import { moment, text } from '../http/texts.ts';
import { type Actor, type Place, permits } from '../policy/decide.ts';
import { iso, namensOf, ref } from './view.ts';

export type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** Who reads, and on which day. */
export const lezerOf = ({ actor, now }: Pick<Context, 'actor' | 'now'>): Lezer => ({
  medewerkerId: actor.id,
  vandaag: dayOf(now),
});

/** For whom the holder acts: what the audit line says besides who did it. */
export const onBehalf = (rij: TaakRij, actor: Actor): { namens?: string } =>
  rij.behandelaar_id === actor.id && rij.namens_id ? { namens: rij.namens_id } : {};

export const placeOf = (rij: TaakRij): Place => ({
  gemeente: rij.gemeente,
  kantoorId: rij.kantoor_id,
  functie: rij.functie,
});

/** The task, when this reader may see it; otherwise it does not exist for him. */
export function visible<T extends TaakRij>(rij: T | undefined, actor: Actor): T {
  if (!rij || !permits(actor, 'taken.lezen', placeOf(rij))) throw new NotFound();
  return rij;
}

/** Refuses who does not hold the task, naming who does or who was first. */
export function mustHold(rij: TaakRij, medewerkerId: string): void {
  mustBeOpen(rij);
  if (rij.behandelaar_id === medewerkerId) return;
  if (rij.behandelaar_id) throw heldByOther(rij);
  throw new ChangedMeanwhile(text('taak.niet-in-behandeling'), standOf(rij));
}

/** Refuses a change based on another version than the task has. */
export function mustBeCurrent(rij: TaakRij, versie: number): void {
  mustBeOpen(rij);
  if (rij.versie === versie) return;
  throw rij.behandelaar_id
    ? heldByOther(rij)
    : new ChangedMeanwhile(text('taak.gewijzigd'), standOf(rij));
}

/** Refuses a change of a task that is done or gone, naming who did it. */
export function mustBeOpen(rij: TaakRij): void {
  if (rij.status !== 'open') throw ended(rij);
}

/** Refuses a change of priority when somebody changed it meanwhile. */
export function mustHavePriority(rij: TaakRij, prioriteit: number): void {
  if (rij.prioriteit !== prioriteit)
    throw new ChangedMeanwhile(text('taak.prioriteit-gewijzigd'), standOf(rij));
}

/** Refuses to put a task away, or bring it back, when somebody did so meanwhile. */
export function mustBeAwayUntil(rij: TaakRij, datum: string | null): void {
  if (rij.opvolgdatum !== datum)
    throw new ChangedMeanwhile(text('taak.opvolgdatum-gewijzigd'), standOf(rij));
}

/** Refuses who had a hand in the decision that the case contests (art. 7:5 Awb). */
export function mustKeepApart(rij: TaakRij): void {
  if (rij.uitgesloten) throw new FourEyes(decidedText(rij));
}

/** Refuses who acts for somebody whose absence is over, or ended. */
export function mustStillSubstitute(rij: TaakRij): void {
  if (rij.namens_id && !rij.vervangt)
    throw new NotPossible(
      text('taak.vervanging-voorbij', { naam: rij.namens_naam ?? text('iemand') }),
    );
}

/** Why four eyes keep this task from the reader, or from whom he acts for. */
export const decidedText = (rij: TaakRij): string => {
  const { naam } = namensOf(rij) ?? {};
  return naam ? text('taak.vier-ogen-besluit-namens', { naam }) : text('taak.vier-ogen-besluit');
};
export const preparedText = (rij: TaakRij, taak: string): string => {
  const { naam } = namensOf(rij) ?? {};
  return naam ? text('taak.vier-ogen-namens', { naam, taak }) : text('taak.vier-ogen', { taak });
};

export function heldByOther(rij: TaakRij): ChangedMeanwhile {
  const names = {
    naam: rij.behandelaar_naam ?? text('iemand'),
    moment: rij.geclaimd_op ? moment(rij.geclaimd_op) : '',
  };
  return new ChangedMeanwhile(text('taak.in-behandeling', names), standOf(rij));
}

function ended(rij: TaakRij): ChangedMeanwhile {
  const op = rij.afgerond_op ?? rij.beeindigd_op;
  const names = { naam: rij.afgerond_door_naam ?? text('iemand'), moment: op ? moment(op) : '' };
  return new ChangedMeanwhile(
    text(rij.status === 'vervallen' ? 'taak.vervallen' : 'taak.afgerond', names),
    standOf(rij),
  );
}

export function standOf(rij: TaakRij): HuidigeStand {
  const done = rij.status !== 'open';
  return {
    versie: rij.versie,
    status: rij.status,
    door: done
      ? ref(rij.afgerond_door, rij.afgerond_door_naam)
      : ref(rij.behandelaar_id, rij.behandelaar_naam),
    op: iso(done ? (rij.afgerond_op ?? rij.beeindigd_op) : rij.geclaimd_op),
  };
}

export async function formOf(trx: Context['trx'], rij: TaakRij): Promise<PublishedForm> {
  const form = await publishedForm(trx, rij.formulier_id, rij.formulier_versie);
  if (!form) throw new Error(text('taak.formulier-weg'));
  return form;
}

/** Tells the engine after commit; in the order of the changes of this task. */
export const mirror = (
  { trx }: Context,
  rij: TaakRij,
  soort: 'taak-toewijzen' | 'taak-vrijgeven' | 'taak-afronden' | 'taak-heropenen',
  inhoud: object,
): Promise<void> =>
  enqueue(trx, {
    soort,
    sleutel: `${soort}-${rij.id}-${rij.versie}`,
    reeks: `taak-${rij.id}`,
    zaakId: rij.zaak_id,
    gemeente: rij.gemeente,
    inhoud: { userTaskKey: rij.user_task_key, ...inhoud },
  });

export const audit = (
  { trx, actor, now }: Context,
  rij: TaakRij,
  actie: string,
  details: Record<string, unknown> = {},
): Promise<void> =>
  appendAuditregel(
    trx,
    {
      gemeente: rij.gemeente,
      actor: actor.id,
      actie,
      objectSoort: 'taak',
      objectId: rij.id,
      zaakId: rij.zaak_id,
      herkomst: 'api',
      details,
    },
    now,
  );
