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
  onderwerp: () => 'U krijgt meer tijd voor uw gegevens',
  opbouw: (data) => [
    alinea(
      `U vroeg om meer tijd om gegevens te sturen voor uw aanvraag voor ${regelingNaam(data)}. Die krijgt u.`,
    ),
    kop('Wat hebben wij van u nodig?'),
    lijst(sjabloon, 'ontbreekt', data.ontbreekt),
    ...(data.online ? onlineAanvullen(data.online, data.uiterlijkOp) : []),
    kop('Wanneer moeten wij het hebben?'),
    alinea(
      `Zorg dat wij alles uiterlijk op ${dag(data.uiterlijkOp)} hebben ontvangen.`,
      'Krijgen wij niet alles op tijd? Dan kunnen wij besluiten uw aanvraag niet te behandelen.',
    ),
    alinea('De tijd die wij hebben om te besluiten, blijft zo lang stilstaan.'),
    ...grondslag(sjabloon, [
      'artikel 4:5, lid 1, van de Algemene wet bestuursrecht (aanvraag aanvullen)',
      'artikel 4:15, lid 1, van de Algemene wet bestuursrecht (beslistermijn staat stil)',
    ]),
  ],
});
