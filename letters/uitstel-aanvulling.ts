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

export type UitstelAanvullingData = Briefgegevens & {
  /** What was asked for, one thing per item, in plain words. */
  readonly ontbreekt: readonly string[];
  /** The new last day. */
  readonly uiterlijkOp: Day;
  /** The way to answer on the web; `null`: there is none. */
  readonly online: Online | null;
};

const sjabloon = 'uitstel-aanvulling';

/** Tells that there is more time to send what an application lacks (art. 4:5 lid 1 Awb). */
export const uitstelAanvulling = defineTemplate<UitstelAanvullingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(zeg('u-vroeg-om-meer-tijd', { regeling: regelingNaam(data) })),
    kop(zeg('wat-hebben-wij-van-u')),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    ...(data.online ? onlineAanvullen(data.online, data.uiterlijkOp) : []),
    kop(zeg('wanneer-moeten-wij-het-hebben')),
    alinea(
      zeg('zorg-dat-wij-alles-uiterlijk', { uiterlijkOp: dag(data.uiterlijkOp) }),
      zeg('krijgen-wij-niet-alles-op'),
    ),
    alinea(zeg('de-tijd-die-wij-hebben')),
    ...grondslag(sjabloon, [
      'artikel 4:5, lid 1, van de Algemene wet bestuursrecht (aanvraag aanvullen)',
      'artikel 4:15, lid 1, van de Algemene wet bestuursrecht (beslistermijn staat stil)',
    ]),
  ],
});
