import { isDeepStrictEqual } from 'node:util';
import type { BsnVault } from '../../db/bsn-vault.ts';
import { putDossier } from '../../db/queries/dossiers/put-dossier.ts';
import { changePersoonOfZaak, upsertPersoon } from '../../db/queries/personen/upsert-persoon.ts';
import { completeTaakRij } from '../../db/queries/taken/complete-taak.ts';
import { lockTaakMetDossier } from '../../db/queries/taken/find-taak.ts';
import type { TaakRij } from '../../db/queries/taken/taak-rij.ts';
import { mergeDossier, receive, takeSecrets } from '../../forms/dossier.ts';
import { procesVariabelen } from '../../forms/proces-variabelen.ts';
import type { Data } from '../../forms/schema.ts';
import { dayOf } from '../../law/clock.ts';
import { FourEyes, InvalidForm } from '../errors.ts';
import { tooLong } from './extension.ts';
import {
  audit,
  type Context,
  formOf,
  lezerOf,
  mirror,
  mustBeCurrent,
  mustHold,
  mustKeepApart,
  mustStillSubstitute,
  onBehalf,
  preparedText,
  visible,
} from './guards.ts';
import type { AfrondingVerzoek, TaakStand } from './schema.ts';
import { taakStand } from './view.ts';

/**
 * Completes a task: check, submission, case file, audit line and the message to the engine are one transaction; the
 * engine hears of it after commit, and until it answered the task is `wordt-verwerkt`. The audit line comes
 * last: it makes the other writers of the municipality wait until the commit.
 */
export async function completeTaak(
  context: Context,
  id: string,
  { versie, gegevens }: AfrondingVerzoek,
  bsnVault: BsnVault,
): Promise<TaakStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaakMetDossier(trx, id, lezerOf(context)), actor);
  mustHold(rij, actor.id);
  mustBeCurrent(rij, versie);
  mustStillSubstitute(rij);
  mustKeepApart(rij);
  if (rij.voorbereid) throw new FourEyes(preparedText(rij, rij.voorbereid));

  const form = await formOf(trx, rij);
  const dossier = rij.dossier as Data;
  const { volledig, eigen } = receive(form.schema, dossier, gegevens as Data);
  const fouten = [
    ...form.validate(volledig, dayOf(now)),
    ...(await tooLong(trx, rij.zaak_id, form.schema, volledig)),
  ];
  if (fouten.length > 0) throw new InvalidForm(fouten);
  const { gegevens: open, geheim } = takeSecrets(form.schema, eigen);
  const variabelen = procesVariabelen(form, volledig);
  const next = mergeDossier(form.schema, dossier, open);

  await completeTaakRij(trx, {
    taakId: id,
    gegevens: open,
    procesVariabelen: variabelen,
    door: actor.id,
    op: now,
    herstelbaar: Object.keys(geheim).length === 0,
  });
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
  await correctPerson(context, rij, geheim, bsnVault);
  await mirror(context, rij, 'taak-afronden', { variabelen });
  await audit(context, rij, 'taak.afgerond', {
    element: rij.element_id,
    ...onBehalf(rij, actor),
  });
  return taakStand(
    {
      ...rij,
      status: 'wordt-verwerkt',
      versie: rij.versie + 1,
      afgerond_door: actor.id,
      afgerond_op: now,
    },
    actor,
  );
}

/** A form that asks for the BSN corrects it: the case is about the person with that number. */
async function correctPerson(
  { trx, now }: Context,
  rij: TaakRij,
  geheim: Record<string, unknown>,
  bsnVault: BsnVault,
): Promise<void> {
  const [, bsn] = Object.entries(geheim).find(([pointer]) => pointer.endsWith('/bsn')) ?? [];
  if (typeof bsn !== 'string') return;
  const persoonId = await upsertPersoon(trx, {
    gemeente: rij.gemeente,
    bsnVersleuteld: bsnVault.encrypt(bsn),
    bsnHash: bsnVault.hash(bsn),
    op: now,
  });
  await changePersoonOfZaak(trx, rij.zaak_id, persoonId);
}
