import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type AdviesGevraagdData = Briefgegevens & {
  readonly aanvraagOp: Day;
  /** Whether an advice came before that was not enough to decide on. */
  readonly opnieuw: boolean;
};

const sjabloon = 'advies-gevraagd';

/**
 * Tells that ROZ Twente was asked for advice and that the decision term runs on meanwhile (art. 3:5 Awb; art. 4:15 Awb knows no suspension for
 * advice). The last day stands in the confirmation of receipt, or in a letter about the term; it is not told again.
 */
export const adviesGevraagd = defineTemplate<AdviesGevraagdData>({
  sjabloon,
  besluit: false,
  onderwerp: ({ opnieuw }) =>
    `Wij hebben ${opnieuw ? 'opnieuw ' : ''}advies gevraagd over uw aanvraag`,
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.aanvraagOp)} hebt u ${regelingNaam(data)} aangevraagd.`,
      data.opnieuw
        ? 'ROZ Twente gaf ons advies. Wij weten nog niet genoeg om te beslissen. Daarom hebben wij ROZ Twente opnieuw om advies gevraagd.'
        : 'Wij hebben ROZ Twente om advies gevraagd. ROZ Twente kijkt of uw bedrijf genoeg oplevert, nu of later.',
    ),
    alinea(
      'Het is een advies. Wij nemen zelf het besluit.',
      !data.opnieuw &&
        'ROZ Twente heeft van ons uw naam, uw burgerservicenummer en de dag van uw aanvraag gekregen.',
    ),
    kop('Wanneer krijgt u ons besluit?'),
    alinea(
      'De dag waarop wij uiterlijk beslissen, blijft dezelfde. Wij wachten wel op het advies, maar de tijd loopt door.',
      'Lukt het niet op tijd? Dan krijgt u vóór die dag een brief met een nieuwe datum.',
      'Komt het advies niet? Dan mogen wij zonder advies beslissen.',
    ),
    kop('Wat kunt u doen?'),
    alinea(
      'ROZ Twente kan u bellen of om gegevens vragen. Geef die op tijd. Duurt het langer door iets wat aan uw kant ligt? Dan mogen wij de tijd stilzetten. Dat schrijven wij u dan.',
    ),
    ...grondslag(sjabloon, [
      'artikel 3:5 en 3:6 van de Algemene wet bestuursrecht (advies)',
      'artikel 4:14 van de Algemene wet bestuursrecht (later beslissen)',
      'artikel 4:15, lid 2, onder b, van de Algemene wet bestuursrecht (de tijd staat stil)',
      'het Besluit bijstandverlening zelfstandigen 2004 (Bbz)',
    ]),
  ],
});
