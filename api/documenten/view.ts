import type { DocumentRij } from '../../db/queries/documenten/document-rij.ts';
import type { BriefKop } from '../../db/queries/zaken/zaak-parts.ts';
import { KINDS, type Media } from '../../documents/kinds.ts';
import { dayOf } from '../../law/clock.ts';
import { text } from '../http/texts.ts';
import { type Actor, permits } from '../policy/decide.ts';
import { iso, ref } from '../taken/view.ts';
import { MEESTE_VERSIES } from './limits.ts';
import type { Document, DocumentStand, DocumentVersie } from './schema.ts';

type Zaak = { readonly id: string; readonly gemeente: string; readonly beeindigd_op: Date | null };
type Handeling = Document['handelingen'][number];

/** What this reader may do with a document now: nothing changes in a case that is over. */
export function documentHandelingen(
  rij: DocumentRij,
  zaak: Zaak,
  actor: Actor,
): readonly Handeling[] {
  const may = (right: 'documenten.bewerken' | 'documenten.vrijgeven') =>
    permits(actor, right, { gemeente: zaak.gemeente });
  const waiting = rij.versies.some(({ viruscontrole }) => viruscontrole === 'quarantaine');
  const open = rij.status === 'concept' && zaak.beeindigd_op === null && may('documenten.bewerken');
  return [
    ...(open && rij.versies.length < MEESTE_VERSIES ? (['nieuwe-versie'] as const) : []),
    ...(open ? (['wijzigen'] as const) : []),
    // Nobody lays down what nobody could look at.
    ...(open && !rij.versies.some(shut) ? (['vaststellen'] as const) : []),
    ...(open ? (['verwijderen'] as const) : []),
    ...(waiting && rij.status !== 'verwijderd' && may('documenten.vrijgeven')
      ? (['vrijgeven'] as const)
      : []),
  ];
}

export const documentView = (rij: DocumentRij, zaak: Zaak, actor: Actor): Document => ({
  id: rij.id,
  bron: 'document',
  soort: rij.soort as Document['soort'],
  titel: rij.titel,
  ontvangenOp: rij.ontvangen_op,
  status: rij.status,
  versie: rij.versie,
  toegevoegdDoor: ref(rij.toegevoegd_door, rij.toegevoegd_naam),
  vanInwoner: rij.van_inwoner,
  toegevoegdOp: rij.toegevoegd_op.toISOString(),
  afgeslotenDoor: ref(rij.afgesloten_door, rij.afgesloten_naam),
  afgeslotenOp: iso(rij.afgesloten_op),
  reden: rij.verwijderd_reden,
  versies: rij.versies.map((versie) => versieView(rij, versie)),
  handelingen: [...documentHandelingen(rij, zaak, actor)],
});

/** Is it closed: until somebody looks at the risk, or for good because a virus was found in it? */
export const shut = ({ viruscontrole }: DocumentRij['versies'][number]): boolean =>
  viruscontrole === 'quarantaine' || viruscontrole === 'besmet';

/** Is there something to read: not removed, and not closed? */
export const readable = (rij: DocumentRij, versie: DocumentRij['versies'][number]): boolean =>
  rij.status !== 'verwijderd' && !shut(versie);

/** Why a closed version is closed, in words. */
export const whyShut = ({ viruscontrole }: DocumentRij['versies'][number]): string =>
  text(viruscontrole === 'besmet' ? 'document.besmet' : 'document.in-quarantaine');

const versieView = (rij: DocumentRij, versie: DocumentRij['versies'][number]): DocumentVersie => ({
  nummer: versie.nummer,
  bestandsnaam: versie.bestandsnaam,
  media: versie.media,
  grootte: versie.grootte,
  paginas: versie.paginas,
  viruscontrole: versie.viruscontrole,
  door: ref(versie.toegevoegdDoor, versie.toegevoegdNaam),
  op: versie.toegevoegdOp,
  vrijgegeven:
    versie.vrijgegevenDoor && versie.vrijgegevenOp
      ? {
          door: { id: versie.vrijgegevenDoor, naam: versie.vrijgegevenNaam ?? '' },
          op: versie.vrijgegevenOp,
          reden: versie.vrijgegevenReden ?? '',
        }
      : null,
  pad: readable(rij, versie)
    ? `/api/v1/zaken/${rij.zaak_id}/documenten/${rij.id}/versies/${versie.nummer}/inhoud`
    : null,
  voorbeeld: KINDS[versie.media as Media]?.preview ?? null,
});

/** A letter of the case, as one of its documents: read where it is kept, and final from the beginning. */
export const briefView = (zaakId: string, brief: BriefKop): Document => ({
  id: brief.id,
  bron: 'brief',
  soort: 'brief',
  titel: brief.onderwerp,
  ontvangenOp: dayOf(brief.opgesteld_op),
  status: 'definitief',
  versie: 1,
  toegevoegdDoor: null,
  vanInwoner: false,
  toegevoegdOp: brief.opgesteld_op.toISOString(),
  afgeslotenDoor: null,
  afgeslotenOp: brief.opgesteld_op.toISOString(),
  reden: null,
  versies: [
    {
      nummer: 1,
      bestandsnaam: `${brief.sjabloon}.pdf`,
      media: 'application/pdf',
      grootte: brief.grootte,
      paginas: null,
      viruscontrole: null,
      door: null,
      op: brief.opgesteld_op.toISOString(),
      vrijgegeven: null,
      pad: `/api/v1/zaken/${zaakId}/brieven/${brief.id}`,
      voorbeeld: 'pdf',
    },
  ],
  handelingen: [],
});

export const standOf = (rij: DocumentRij, dubbel = false): DocumentStand => ({
  id: rij.id,
  versie: rij.versie,
  nummer: rij.versies[0]?.nummer ?? 1,
  titel: rij.titel,
  dubbel,
});
