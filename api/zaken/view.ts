import type { ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import type { TermijnMetGebeurtenissen, ZaakTaakRij } from '../../db/queries/zaken/zaak-parts.ts';
import type { Extension } from '../../terms/extensions.ts';
import { type Actor, permits } from '../policy/decide.ts';
import { iso, ref } from '../taken/view.ts';
import type { Termijn, ZaakDetail, ZaakRegel, ZaakTaak } from './schema.ts';

/** Rows of the database as the API shows them. */
export function zaakRegel(rij: ZaakMetTermijn): ZaakRegel {
  return {
    id: rij.id,
    nummer: rij.nummer,
    gemeente: rij.gemeente as ZaakRegel['gemeente'],
    proces: rij.proces,
    regeling: rij.regeling,
    status: rij.status,
    uitkomst: rij.uitkomst,
    naam: rij.naam,
    meldingOp: rij.melding_op,
    aanvraagOp: rij.aanvraag_op,
    beslotenOp: rij.besloten_op,
    gestartOp: rij.gestart_op.toISOString(),
    beeindigdOp: iso(rij.beeindigd_op),
    beslistermijn:
      rij.termijn_einddatum && rij.termijn_status
        ? {
            einddatum: rij.termijn_einddatum,
            waarschuwingOp: rij.termijn_waarschuwing_op,
            status: rij.termijn_status,
          }
        : null,
    versie: rij.versie,
  };
}

/** @param verlengingen how this reader may extend it now */
export function termijnView(
  rij: TermijnMetGebeurtenissen,
  verlengingen: readonly Extension[],
): Termijn {
  return {
    id: rij.id,
    soort: rij.soort,
    grondslag: rij.grondslag,
    wettelijk: rij.wettelijk,
    begintOp: rij.begint_op,
    duur: rij.duur,
    einddatum: rij.einddatum,
    waarschuwingOp: rij.waarschuwing_op,
    status: rij.status,
    geslotenOp: iso(rij.gesloten_op),
    versie: rij.versie,
    uitleg: rij.uitleg,
    verlengingen: verlengingen.map(({ uitleg, ...rest }) => ({ ...rest, uitleg: [...uitleg] })),
    gebeurtenissen: rij.gebeurtenissen.map(
      ({ soort, datum, grond, toelichting, door, naam, op }) => ({
        soort,
        datum,
        grond,
        toelichting,
        door: ref(door, naam),
        op,
      }),
    ),
  };
}

export function zaakTaak(rij: ZaakTaakRij, actor: Actor): ZaakTaak {
  const place = { gemeente: rij.gemeente, kantoorId: rij.kantoor_id, functie: rij.functie };
  return {
    id: rij.id,
    naam: rij.naam,
    elementId: rij.element_id,
    functie: rij.functie,
    kantoor: rij.kantoor,
    status: rij.status,
    behandelaar: ref(rij.behandelaar_id, rij.behandelaar_naam),
    uitersteDatum: rij.uiterste_datum === 'infinity' ? null : rij.uiterste_datum,
    aangemaaktOp: rij.aangemaakt_op.toISOString(),
    afgerondOp: iso(rij.afgerond_op ?? rij.beeindigd_op),
    afgerondDoor: ref(rij.afgerond_door, rij.afgerond_door_naam),
    toegankelijk: permits(actor, 'taken.lezen', place),
  };
}

/** What this reader may do with the case now. @param mijlpalen where it could begin again in a newer version: without one it cannot move */
export function zaakHandelingen(
  rij: ZaakMetTermijn,
  actor: Actor,
  mijlpalen: readonly string[],
): ZaakDetail['handelingen'] {
  const may = (right: Parameters<typeof permits>[1]) =>
    permits(actor, right, { gemeente: rij.gemeente });
  const open = rij.beeindigd_op === null;
  return [
    ...(open && rij.termijn_status === 'lopend' && may('zaken.opschorten')
      ? (['opschorten'] as const)
      : []),
    ...(open && rij.termijn_status === 'opgeschort' && may('zaken.opschorten')
      ? (['hervatten'] as const)
      : []),
    ...(may('zaken.bsn-inzien') ? (['bsn-inzien'] as const) : []),
    ...(rij.status === 'in-behandeling' && mijlpalen.length > 0 && may('zaken.verplaatsen')
      ? (['verplaatsen'] as const)
      : []),
  ];
}
