import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, lijst, regelingNaam } from './parts.ts';

export type HerinneringAanvullingData = Briefgegevens & {
  readonly gevraagdOp: Day;
  /** What was asked for, one thing per item, in plain words. */
  readonly ontbreekt: readonly string[];
  readonly uiterlijkOp: Day;
  /** The way to answer on the web, with the code of the earlier letter; `null`: there is none. */
  readonly adres: string | null;
};

const sjabloon = 'herinnering-aanvulling';

/** Reminds of what an application lacks before the hersteltermijn is over (policy; art. 4:5 Awb). */
export const herinneringAanvulling = defineTemplate<HerinneringAanvullingData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Herinnering: uw aanvraag is nog niet compleet',
  opbouw: (data) => [
    alinea(
      `Op ${dag(data.gevraagdOp)} vroegen wij u om gegevens voor uw aanvraag voor ${regelingNaam(data)}. Wij hebben nog niet alles.`,
    ),
    kop('Wat hebben wij van u nodig?'),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    alinea(
      `Zorg dat wij dit uiterlijk op ${dag(data.uiterlijkOp)} hebben. Hebt u het al gestuurd? Dan hoeft u niets te doen.`,
      data.adres &&
        `U kunt het sturen via ${data.adres}, met de code uit onze eerdere brief. Hebt u die niet meer? Bel ons, dan krijgt u een nieuwe.`,
    ),
    kop('Lukt het niet?'),
    alinea('Bel ons vóór die dag. Wij helpen u graag, en misschien kunt u meer tijd krijgen.'),
    kop('Wat gebeurt er als u niets stuurt?'),
    alinea(
      'Dan kunnen wij besluiten uw aanvraag niet te behandelen. U krijgt dan geen uitkering op deze aanvraag.',
    ),
    ...grondslag(sjabloon, [
      'artikel 4:5, lid 1, van de Algemene wet bestuursrecht (aanvraag aanvullen)',
      'artikel 17 van de Participatiewet (gegevens geven)',
    ]),
  ],
});
