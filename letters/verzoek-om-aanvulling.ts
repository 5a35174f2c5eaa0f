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
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    data.eerderOntvangenOp === null
      ? alinea(
          zeg('op-hebben-wij-uw-aanvraag', {
            aanvraagOp: dag(data.aanvraagOp),
            regeling: regelingNaam(data),
          }),
        )
      : alinea(
          zeg('op-stuurde-u-ons-gegevens', {
            eerderOntvangenOp: dag(data.eerderOntvangenOp),
            regeling: regelingNaam(data),
          }),
        ),
    kop(zeg('wat-hebben-wij-van-u')),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    ...(data.online ? onlineAanvullen(data.online, data.uiterlijkOp) : []),
    kop(zeg('wanneer-moeten-wij-het-hebben')),
    alinea(
      zeg('zorg-dat-wij-alles-uiterlijk', { uiterlijkOp: dag(data.uiterlijkOp) }),
      zeg('lukt-dat-niet-op-tijd'),
    ),
    kop(zeg('wat-gebeurt-er-als-u')),
    alinea(zeg('krijgen-wij-niet-alles-op')),
    kop(zeg('wat-betekent-dit-voor-ons')),
    alinea(zeg('de-tijd-die-wij-hebben')),
    ...grondslag(sjabloon, [
      'artikel 4:5, lid 1, van de Algemene wet bestuursrecht (aanvraag aanvullen)',
      'artikel 4:15, lid 1, van de Algemene wet bestuursrecht (beslistermijn staat stil)',
      'artikel 17 van de Participatiewet (gegevens geven)',
    ]),
  ],
});
