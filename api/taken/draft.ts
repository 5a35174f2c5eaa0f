import { findConcept, putConcept } from '../../db/queries/concepten/concept.ts';
import { lockTaak } from '../../db/queries/taken/find-taak.ts';
import { takeSecrets } from '../../forms/dossier.ts';
import type { Data } from '../../forms/schema.ts';
import { ChangedMeanwhile } from '../errors.ts';
import { moment, text } from '../http/texts.ts';
import { audit, type Context, formOf, lezerOf, mustHold, onBehalf, visible } from './guards.ts';
import type { ConceptStand, ConceptVerzoek } from './schema.ts';

/** Saves what was typed so far; it need not be valid. A BSN is not kept in a draft: it is asked again. */
export async function saveConcept(
  context: Context,
  id: string,
  { versie, gegevens }: ConceptVerzoek,
): Promise<ConceptStand> {
  const { trx, actor, now } = context;
  const rij = visible(await lockTaak(trx, id, lezerOf(context)), actor);
  mustHold(rij, actor.id);
  const before = await findConcept(trx, id);
  if ((before?.versie ?? 0) !== versie) {
    const names = { moment: before ? moment(before.op) : '', naam: before?.naam ?? text('iemand') };
    throw new ChangedMeanwhile(text('taak.concept-gewijzigd', names), {
      versie: before?.versie ?? 0,
      status: rij.status,
      door: before ? { id: before.door, naam: before.naam } : null,
      op: before?.op.toISOString() ?? null,
    });
  }
  const form = await formOf(trx, rij);
  const next = await putConcept(trx, {
    taakId: id,
    gemeente: rij.gemeente,
    gegevens: takeSecrets(form.schema, gegevens as Data).gegevens,
    door: actor.id,
    op: now,
  });
  await audit(context, rij, 'taak.concept', { versie: next, ...onBehalf(rij, actor) });
  return { taakId: id, versie: next, op: now.toISOString() };
}
