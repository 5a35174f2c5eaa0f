import type { MeldingLezer, MeldingRij } from '../../db/queries/meldingen/melding-rij.ts';
import { dayOf } from '../../law/clock.ts';
import type { Call } from '../http/route.ts';
import { longDay, text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import type { Melding } from './schema.ts';

/** What the rights of this reader reach: the cases that he reads, and the tasks that he sees. */
export const lezerOf = ({ actor, now }: Pick<Call, 'actor' | 'now'>): MeldingLezer => ({
  medewerkerId: actor.id,
  vandaag: dayOf(now),
  gemeenten: reach(actor, 'zaken.lezen').gemeenten,
  plaatsen: reach(actor, 'taken.lezen').plaatsen,
});

export const meldingView = (rij: MeldingRij): Melding => ({
  id: rij.id,
  soort: rij.soort,
  tekst: tekstOf(rij),
  zaakNummer: rij.nummer,
  proces: rij.proces,
  gemeente: rij.gemeente as Melding['gemeente'],
  pad: padOf(rij),
  op: rij.op.toISOString(),
  gelezen: rij.gelezen,
  actueel: rij.actueel,
  voor: rij.voor_naam,
});

/** What happened, in one sentence; the same in the page and in a mail. */
export function tekstOf({ soort, wat, datum, taak_naam }: MeldingRij): string {
  if (soort === 'termijn') {
    const key =
      wat === 'verstreken' ? 'verstreken' : wat === 'laatste-dag' ? 'laatste-dag' : 'gewaarschuwd';
    return text(`melding.termijn.${key}`, { dag: datum ? longDay(datum) : '' });
  }
  return text(`melding.${soort}`, { taak: taak_naam ?? '' });
}

const DEEL = {
  termijn: '',
  taak: '/taken',
  vraag: '/vragen',
  antwoord: '/vragen',
  incident: '/proces',
};

/** The place that it is about; who may not open the case goes to his task. */
export const padOf = ({ soort, taak_id, nummer, zaak_leesbaar }: MeldingRij): string =>
  taak_id && (soort === 'taak' || !zaak_leesbaar)
    ? `/taken/${taak_id}`
    : `/zaken/${nummer}${DEEL[soort]}`;
