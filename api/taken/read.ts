import { type GelezenTaak, readTaakRij } from '../../db/queries/taken/read-taak.ts';
import { prefill } from '../../forms/dossier.ts';
import { formPaths } from '../formulieren/paths.ts';
import { text } from '../http/texts.ts';
import { type Context, formOf, visible } from './guards.ts';
import type { TaakDetail } from './schema.ts';
import { handelingen, iso, ref, taakRegel } from './view.ts';

/**
 * One task with its form, filled with what the case file knows and what was saved before; of a completed task with
 * what it was completed with.
 */
export async function readTaak({ trx, actor }: Context, id: string): Promise<TaakDetail> {
  const rij = visible(await readTaakRij(trx, id, actor.id), actor);
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
    concept: concept && {
      versie: concept.versie,
      op: utc(concept.op),
      door: { id: concept.door, naam: concept.naam },
    },
    gebeurtenissen: rij.gebeurtenissen.map(({ soort, op, door, naam, toelichting }) => ({
      soort,
      op: utc(op),
      door: ref(door, naam),
      toelichting,
    })),
  };
}

function vierOgen({ uitgesloten, voorbereid }: GelezenTaak): TaakDetail['vierOgen'] {
  if (uitgesloten) return { reden: text('taak.vier-ogen-besluit') };
  return voorbereid ? { reden: text('taak.vier-ogen', { taak: voorbereid }) } : null;
}

/** PostgreSQL writes a moment inside JSON with the offset of its session. */
const utc = (op: string): string => new Date(op).toISOString();
