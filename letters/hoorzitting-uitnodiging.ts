import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type HoorzittingUitnodigingData = Briefgegevens & {
  readonly zittingOp: Day;
  /** '10.30 uur'. */
  readonly tijdstip: string;
  /** Where, or how: 'gemeentehuis Denekamp, kamer 2'. */
  readonly plaats: string;
  /** First day on which the file is open, at least a week before (art. 7:4 lid 2 Awb). */
  readonly inzageVanafDatum: Day;
  /** Last day to send papers, ten days before (art. 7:4 lid 1 Awb). */
  readonly stukkenVoor: Day;
  readonly commissie: boolean;
};

const sjabloon = 'hoorzitting-uitnodiging';

/** Invites the objector to be heard, with the days of the file (art. 7:2, 7:4 and 7:13 Awb). */
export const hoorzittingUitnodiging = defineTemplate<HoorzittingUitnodigingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('u-maakte-bezwaar-tegen-een', {
        regeling: regelingNaam(data),
        zittingOp: dag(data.zittingOp),
        tijdstip: data.tijdstip,
        plaats: data.plaats,
      }),
      data.commissie ? zeg('u-praat-met-de-commissie') : zeg('u-praat-met-iemand-die'),
    ),
    kop(zeg('wat-kunt-u-vooraf-doen')),
    alinea(
      zeg('wilt-u-nog-papieren-sturen', { stukkenVoor: dag(data.stukkenVoor) }),
      zeg('vanaf-tot-de-zitting-kunt', { inzageVanafDatum: dag(data.inzageVanafDatum) }),
    ),
    kop(zeg('wie-kunt-u-meenemen')),
    alinea(zeg('u-mag-iemand-meenemen-of'), zeg('ook-getuigen-en-deskundigen-mag')),
    kop(zeg('kunt-of-wilt-u-niet')),
    alinea(zeg('bel-ons-dan-zo-snel'), zeg('komt-u-niet-en-horen')),
    ...grondslag(sjabloon, [
      'artikel 7:2 van de Algemene wet bestuursrecht (horen)',
      'artikel 7:4 van de Algemene wet bestuursrecht (papieren sturen en het dossier lezen)',
      data.commissie
        ? 'artikel 7:13 van de Algemene wet bestuursrecht (adviescommissie)'
        : 'artikel 7:5 van de Algemene wet bestuursrecht (door wie u wordt gehoord)',
    ]),
  ],
});
