import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import { ChangedMeanwhile } from '../errors.ts';
import { moment, text } from '../http/texts.ts';
import type { Actor } from '../policy/decide.ts';
import { ref } from '../taken/view.ts';
import type { OntwerpDetail, OntwerpRegel } from './schema.ts';

export const line = (rij: OntwerpRij): OntwerpRegel => ({
  id: rij.id,
  proces: rij.proces,
  naam: /<bpmn:process [^>]*name="([^"]+)"/.exec(rij.xml)?.[1] ?? rij.proces,
  status: rij.status,
  versie: rij.versie,
  gewijzigdDoor: { id: rij.gewijzigd_door, naam: rij.gewijzigd_door_naam },
  gewijzigdOp: rij.gewijzigd_op.toISOString(),
  ingediendDoor: ref(rij.ingediend_door, rij.ingediend_door_naam),
  ingediendOp: rij.ingediend_op?.toISOString() ?? null,
  beoordeeldDoor: ref(rij.beoordeeld_door, rij.beoordeeld_door_naam),
  beoordeeldOp: rij.beoordeeld_op?.toISOString() ?? null,
  toelichting: rij.toelichting,
  opmerking: rij.opmerking,
  nieuw: rij.basis_xml === null,
  notities: rij.notities,
  ingaatOp: rij.ingaat_op?.toISOString() ?? null,
  gepubliceerdOp: rij.gepubliceerd_op?.toISOString() ?? null,
  publicatieFout: rij.publicatie_fout,
});

export const detail = (
  rij: OntwerpRij,
  actor: Actor,
  startformulier: string | null,
): OntwerpDetail => ({
  ...line(rij),
  xml: rij.xml,
  startformulier,
  mag: allowed(rij, actor.id),
});

/** Whoever began, changed or handed in a draft does not judge it: another person does. */
export const workedOn = (
  { ingediend_door, bewerkers }: Pick<OntwerpRij, 'ingediend_door' | 'bewerkers'>,
  medewerker: string,
): boolean => ingediend_door === medewerker || bewerkers.includes(medewerker);

function allowed(rij: OntwerpRij, lezer: string): OntwerpDetail['mag'] {
  if (rij.status === 'concept') return ['bewerken', 'indienen', 'intrekken'];
  if (rij.status === 'goedgekeurd') return ['goedkeuring-intrekken'];
  if (rij.status !== 'ingediend') return [];
  return workedOn(rij, lezer) ? ['intrekken'] : ['beoordelen', 'intrekken'];
}

export const changedMeanwhile = (rij: OntwerpRij): ChangedMeanwhile =>
  new ChangedMeanwhile(
    text('ontwerp.gewijzigd', { naam: rij.gewijzigd_door_naam, moment: moment(rij.gewijzigd_op) }),
    {
      versie: rij.versie,
      status: rij.status,
      door: { id: rij.gewijzigd_door, naam: rij.gewijzigd_door_naam },
      op: rij.gewijzigd_op.toISOString(),
    },
  );
