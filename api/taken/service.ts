import { isDeepStrictEqual } from 'node:util';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { deleteConcept, findConcept, putConcept } from '../../db/queries/concepten/concept.ts';
import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { lockDossier, putDossier } from '../../db/queries/dossiers/put-dossier.ts';
import { findVoorbereiding } from '../../db/queries/inzendingen/find-voorbereiding.ts';
import { insertInzending } from '../../db/queries/inzendingen/insert-inzending.ts';
import { findActorOf } from '../../db/queries/medewerkers/find-actor.ts';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { findTaak, lockTaak } from '../../db/queries/taken/find-taak.ts';
import { findTaakGebeurtenissen } from '../../db/queries/taken/find-taak-gebeurtenissen.ts';
import type { TaakRij } from '../../db/queries/taken/taak-rij.ts';
import { updateTaak } from '../../db/queries/taken/update-taak.ts';
import { mergeDossier, prefill, receive, takeSecrets } from '../../forms/dossier.ts';
import { procesVariabelen } from '../../forms/proces-variabelen.ts';
import type { Data } from '../../forms/schema.ts';
import { dayOf } from '../../law/clock.ts';
import {
  ChangedMeanwhile,
  FourEyes,
  InvalidForm,
  NotAllowed,
  NotFound,
  NotPossible,
} from '../errors.ts';
import { publishedForm } from '../formulieren/published.ts';
import type { Call } from '../http/route.ts';
import { moment, text } from '../http/texts.ts';
import { permits } from '../policy/decide.ts';
import type {
  AfrondingVerzoek,
  BehandelaarVerzoek,
  ConceptStand,
  ConceptVerzoek,
  TaakDetail,
  TaakStand,
} from './schema.ts';
import { handelingen, iso, ref, taakRegel, taakStand } from './view.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** One task with its form, filled with what the case file knows and what was saved before. */
export async function readTaak({ trx, actor }: Context, id: string): Promise<TaakDetail> {
  const rij = visible(await findTaak(trx, id), actor);
  const form = await formOf(trx, rij);
  const concept = await findConcept(trx, id);
  const dossier = await findDossier(trx, rij.zaak_id);
  const voorbereid = await preparedBy({ trx, actor }, rij);
  const path = `/api/v1/formulieren/${rij.formulier_id}/versies/${rij.formulier_versie}`;
  return {
    ...taakRegel(rij),
    afgerondDoor: ref(rij.afgerond_door, rij.afgerond_door_naam),
    afgerondOp: iso(rij.afgerond_op),
    vierOgen: voorbereid ? { reden: text('taak.vier-ogen', { taak: voorbereid }) } : null,
    handelingen: handelingen(rij, actor),
    formulier: {
      id: rij.formulier_id,
      versie: rij.formulier_versie,
      pad: path,
      validatorPad: `${path}/validator.js`,
    },
    gegevens: { ...prefill(form.schema, dossier as Data), ...(concept?.gegevens ?? {}) },
    concept: concept
      ? {
          versie: concept.versie,
          op: concept.op.toISOString(),
          door: { id: concept.door, naam: concept.naam },
        }
      : null,
    gebeurtenissen: (await findTaakGebeurtenissen(trx, id)).map(
      ({ soort, op, door, naam, toelichting }) => ({
        soort,
        op: op.toISOString(),
        door: ref(door, naam),
        toelichting,
      }),
    ),
  };
}

/** Takes a task, or gives it to a colleague. The engine hears of it through the outbox. */
export async function assignTaak(
  context: Context,
  id: string,
  { versie, medewerkerId }: BehandelaarVerzoek,
): Promise<TaakStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id), actor);
  const place = { gemeente: rij.gemeente, kantoorId: rij.kantoor_id, functie: rij.functie };
  const forMe = medewerkerId === undefined || medewerkerId === actor.id;
  if (!permits(actor, forMe ? 'taken.behandelen' : 'taken.toewijzen', place))
    throw new NotAllowed();
  if (rij.status === 'open' && rij.behandelaar_id === (medewerkerId ?? actor.id))
    return taakStand(rij, actor);
  mustBeOpen(rij, versie);
  if (forMe && rij.behandelaar_id) throw heldByOther(rij);
  if (!forMe) {
    const colleague = await findActorOf(trx, medewerkerId, dayOf(now));
    if (!colleague || !permits(colleague, 'taken.behandelen', place))
      throw new NotPossible(text('taak.collega-ongeschikt'));
  }
  const behandelaar = medewerkerId ?? actor.id;
  await updateTaak(
    trx,
    id,
    { behandelaar_id: behandelaar, geclaimd_op: now },
    { soort: forMe ? 'geclaimd' : 'toegewezen', door: actor.id, op: now },
  );
  await mirror(context, rij, 'taak-toewijzen', { medewerkerId: behandelaar });
  await audit(context, rij, forMe ? 'taak.geclaimd' : 'taak.toegewezen', { behandelaar });
  return taakStand((await findTaak(trx, id)) as TaakRij, actor);
}

/** Gives a task back to the office. */
export async function releaseTaak(
  context: Context,
  id: string,
  versie: number,
): Promise<TaakStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id), actor);
  if (rij.status === 'open' && !rij.behandelaar_id) return taakStand(rij, actor);
  mustBeOpen(rij, versie);
  if (!handelingen(rij, actor).includes('vrijgeven')) throw heldByOther(rij);
  await updateTaak(
    trx,
    id,
    { behandelaar_id: null, geclaimd_op: null },
    { soort: 'vrijgegeven', door: actor.id, op: now },
  );
  await mirror(context, rij, 'taak-vrijgeven', {});
  await audit(context, rij, 'taak.vrijgegeven', {});
  return taakStand((await findTaak(trx, id)) as TaakRij, actor);
}

/** Saves what was typed so far; it need not be valid. */
export async function saveConcept(
  context: Context,
  id: string,
  { versie, gegevens }: ConceptVerzoek,
): Promise<ConceptStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id), actor);
  mustHold(rij, actor.id);
  const before = await findConcept(trx, id);
  if ((before?.versie ?? 0) !== versie) {
    const names = { moment: before ? moment(before.op) : '', naam: before?.naam ?? text('iemand') };
    throw new ChangedMeanwhile(text('taak.concept-gewijzigd', names), {
      versie: before?.versie ?? 0,
      status: rij.status,
      door: before ? { id: before.door, naam: before.naam } : null,
      op: iso(before?.op ?? null),
    });
  }
  const form = await formOf(trx, rij);
  // Secrets are never kept in a draft.
  const clean = takeSecrets(form.schema, gegevens as Data).gegevens;
  const next = await putConcept(trx, {
    taakId: id,
    gemeente: rij.gemeente,
    gegevens: clean,
    door: actor.id,
    op: now,
  });
  await audit(context, rij, 'taak.concept', { versie: next });
  return { taakId: id, versie: next, op: now.toISOString() };
}

/**
 * Completes a task: check, submission, case file, audit line and the message to the engine are one transaction; the
 * engine hears of it after commit, and until it answered the task is `wordt-verwerkt`.
 */
export async function completeTaak(
  context: Context,
  id: string,
  { versie, gegevens }: AfrondingVerzoek,
): Promise<TaakStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id), actor);
  mustHold(rij, actor.id);
  mustBeOpen(rij, versie);
  const voorbereid = await preparedBy(context, rij);
  if (voorbereid) throw new FourEyes(text('taak.vier-ogen', { taak: voorbereid }));

  const form = await formOf(trx, rij);
  const dossier = (await lockDossier(trx, rij.zaak_id)) as Data;
  const { volledig, eigen } = receive(form.schema, dossier, gegevens as Data);
  const fouten = form.validate(volledig);
  if (fouten.length > 0) throw new InvalidForm(fouten);
  const { gegevens: open } = takeSecrets(form.schema, eigen);

  const variabelen = procesVariabelen(form, volledig);
  await insertInzending(trx, {
    taakId: id,
    zaakId: rij.zaak_id,
    gemeente: rij.gemeente,
    elementId: rij.element_id,
    gegevens: open,
    procesVariabelen: variabelen,
    door: actor.id,
    op: now,
  });
  const next = mergeDossier(form.schema, dossier, open);
  await putDossier(trx, {
    zaakId: rij.zaak_id,
    gemeente: rij.gemeente,
    gegevens: next,
    secties: Object.keys(next).filter(
      (sectie) => !isDeepStrictEqual(next[sectie], dossier[sectie]),
    ),
    taakId: id,
    door: actor.id,
    op: now,
  });
  await deleteConcept(trx, id);
  await updateTaak(
    trx,
    id,
    { status: 'wordt-verwerkt', afgerond_door: actor.id, afgerond_op: now },
    { soort: 'afgerond', door: actor.id, op: now },
  );
  await mirror(context, rij, 'taak-afronden', { variabelen });
  await audit(context, rij, 'taak.afgerond', { element: rij.element_id });
  return taakStand((await findTaak(trx, id)) as TaakRij, actor);
}

function visible(rij: TaakRij | undefined, actor: Call['actor']): TaakRij {
  if (!rij) throw new NotFound();
  const place = { gemeente: rij.gemeente, kantoorId: rij.kantoor_id, functie: rij.functie };
  if (!permits(actor, 'taken.lezen', place)) throw new NotFound();
  return rij;
}

function mustHold(rij: TaakRij, medewerkerId: string): void {
  if (rij.status !== 'open') throw ended(rij);
  if (rij.behandelaar_id === medewerkerId) return;
  if (rij.behandelaar_id) throw heldByOther(rij);
  throw new ChangedMeanwhile(text('taak.niet-in-behandeling'), stand(rij));
}

function mustBeOpen(rij: TaakRij, versie: number): void {
  if (rij.status !== 'open') throw ended(rij);
  if (rij.versie !== versie) {
    throw rij.behandelaar_id
      ? heldByOther(rij)
      : new ChangedMeanwhile(text('taak.gewijzigd'), stand(rij));
  }
}

function heldByOther(rij: TaakRij): ChangedMeanwhile {
  const names = {
    naam: rij.behandelaar_naam ?? text('iemand'),
    moment: rij.geclaimd_op ? moment(rij.geclaimd_op) : '',
  };
  return new ChangedMeanwhile(text('taak.in-behandeling', names), stand(rij));
}

function ended(rij: TaakRij): ChangedMeanwhile {
  const op = rij.afgerond_op ?? rij.beeindigd_op;
  const names = { naam: rij.afgerond_door_naam ?? text('iemand'), moment: op ? moment(op) : '' };
  return new ChangedMeanwhile(
    text(rij.status === 'vervallen' ? 'taak.vervallen' : 'taak.afgerond', names),
    stand(rij),
  );
}

function stand(rij: TaakRij) {
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

const preparedBy = ({ trx, actor }: Pick<Context, 'trx' | 'actor'>, rij: TaakRij) =>
  findVoorbereiding(trx, { zaakId: rij.zaak_id, elementen: rij.vier_ogen, medewerkerId: actor.id });

async function formOf(trx: Context['trx'], rij: TaakRij) {
  const form = await publishedForm(trx, rij.formulier_id, rij.formulier_versie);
  if (!form) throw new Error(text('taak.formulier-weg'));
  return form;
}

function mirror({ trx }: Context, rij: TaakRij, soort: string, inhoud: object): Promise<void> {
  return enqueue(trx, {
    soort,
    sleutel: `${soort}-${rij.id}-${rij.versie}`,
    reeks: `taak-${rij.id}`,
    zaakId: rij.zaak_id,
    gemeente: rij.gemeente,
    inhoud: { userTaskKey: rij.user_task_key, ...inhoud },
  });
}

function audit(
  { trx, actor, now }: Context,
  rij: TaakRij,
  actie: string,
  details: Record<string, unknown>,
) {
  return appendAuditregel(
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
}
