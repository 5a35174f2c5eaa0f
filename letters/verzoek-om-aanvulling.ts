import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import {
  alinea,
  dag,
  grondslag,
  kop,
  lijst,
  type Online,
  onlineAanvullen,
  regelingNaam,
} from './parts.ts';

export type VerzoekOmAanvullingData = Briefgegevens & {
  readonly aanvraagOp: Day;
  /** The day on which something came after an earlier request, which was not enough; `null`: the first request. */
  readonly eerderOntvangenOp: Day | null;
  /** What is missing, one thing per item, in plain words. */
  readonly ontbreekt: readonly string[];
  /** Last day to send it (art. 4:5 lid 1, c, Awb; the length is set by the college). */
  readonly uiterlijkOp: Day;
  /** The way to answer on the web; `null`: there is none. */
  readonly online: Online | null;
};

const sjabloon = 'verzoek-om-aanvulling';

/** Asks for what is missing and tells that the decision term stands still (art. 4:5 and 4:15 Awb). */
export const verzoekOmAanvulling = defineTemplate<VerzoekOmAanvullingData>({
  sjabloon,
  besluit: false,
  onderwerp: () => 'Wij hebben nog gegevens van u nodig',
  opbouw: (data) => [
    data.eerderOntvangenOp === null
      ? alinea(
          `Op ${dag(data.aanvraagOp)} hebben wij uw aanvraag voor ${regelingNaam(data)} ontvangen. Wij kunnen uw aanvraag nog niet goed beoordelen, omdat wij gegevens missen.`,
        )
      : alinea(
          `Op ${dag(data.eerderOntvangenOp)} stuurde u ons gegevens voor uw aanvraag voor ${regelingNaam(data)}. Daarvoor bedankt. Wij kunnen uw aanvraag nog niet goed beoordelen, omdat wij nog iets missen.`,
        ),
    kop('Wat hebben wij van u nodig?'),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    ...(data.online ? onlineAanvullen(data.online, data.uiterlijkOp) : []),
    kop('Wanneer moeten wij het hebben?'),
    alinea(
      `Zorg dat wij alles uiterlijk op ${dag(data.uiterlijkOp)} hebben ontvangen.`,
      'Lukt dat niet op tijd? Bel ons dan vóór die dag. Misschien kunt u meer tijd krijgen.',
    ),
    kop('Wat gebeurt er als u niets stuurt?'),
    alinea(
      'Krijgen wij niet alles op tijd? Dan kunnen wij besluiten uw aanvraag niet te behandelen. U krijgt dan geen uitkering op deze aanvraag.',
    ),
    kop('Wat betekent dit voor ons besluit?'),
    alinea(
      'De tijd die wij hebben om te besluiten, staat stil vanaf de dag na deze brief. De tijd loopt weer verder als wij alles van u hebben, of als de datum hierboven voorbij is.',
    ),
    ...grondslag(sjabloon, [
      'artikel 4:5, lid 1, van de Algemene wet bestuursrecht (aanvraag aanvullen)',
      'artikel 4:15, lid 1, van de Algemene wet bestuursrecht (beslistermijn staat stil)',
      'artikel 17 van de Participatiewet (gegevens geven)',
    ]),
  ],
});
