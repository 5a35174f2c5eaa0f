import { type GelezenTaak, readTaakRij } from '../../db/queries/taken/read-taak.ts';
import { prefill } from '../../forms/dossier.ts';
import { formPaths } from '../formulieren/paths.ts';
import type { LetterPreview } from './brief.ts';
import { type Context, decidedText, formOf, lezerOf, preparedText, visible } from './guards.ts';
import type { TaakDetail } from './schema.ts';
import { handelingen, iso, ref, taakRegel } from './view.ts';

/**
 * One task with its form, filled with what the case file knows and what was saved before; of a completed task with
 * what it was completed with.
 */
export async function readTaak(
  context: Context,
  id: string,
  letters: Pick<LetterPreview, 'mag'>,
): Promise<TaakDetail> {
  const { trx, actor } = context;
  const rij = visible(await readTaakRij(trx, id, lezerOf(context)), actor);
  const form = await formOf(trx, rij);
  const { voorbereid, concept } = rij;
  return {
    ...taakRegel(rij),
    afgerondDoor: ref(rij.afgerond_door, rij.afgerond_door_naam),
    afgerondOp: iso(rij.afgerond_op),
    vierOgen: vierOgen(rij),
    handelingen: handelingen(rij, actor).filter(
      (handeling) => handeling !== 'afronden' || !voorbereid,
    ),
    formulier: {
      id: rij.formulier_id,
      versie: rij.formulier_versie,
      ...formPaths(rij.formulier_id, rij.formulier_versie),
    },
    gegevens: { ...prefill(form.schema, rij.dossier), ...concept?.gegevens, ...rij.inzending },
    brief: rij.status === 'open' ? letters.mag(rij.formulier_id) : null,
    concept: concept && {
      versie: concept.versie,
      op: utc(concept.op),
      door: { id: concept.door, naam: concept.naam },
    },
    gebeurtenissen: rij.gebeurtenissen.map(({ soort, op, door, naam, namens, toelichting }) => ({
      soort,
      op: utc(op),
      door: ref(door, naam),
      namens,
      toelichting,
    })),
  };
}

function vierOgen(rij: GelezenTaak): TaakDetail['vierOgen'] {
  if (rij.uitgesloten) return { reden: decidedText(rij) };
  return rij.voorbereid ? { reden: preparedText(rij, rij.voorbereid) } : null;
}

/** PostgreSQL writes a moment inside JSON with the offset of its session. */
const utc = (op: string): string => new Date(op).toISOString();
