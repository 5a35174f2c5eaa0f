import type { Day } from '../law/calendar.ts';
import { type Briefgegevens, defineTemplate } from './letter.ts';
import { alinea, dag, grondslag, kop, regelingNaam } from './parts.ts';

export type BezwaarIntrekkingsbevestigingData = Briefgegevens & {
  readonly ontvangenOp: Day;
  readonly ingetrokkenOp: Day;
  readonly besluitdatum: Day;
};

const sjabloon = 'bezwaar-intrekkingsbevestiging';

/** Confirms that the objection was withdrawn, in writing or orally at the hearing (art. 6:21 Awb). */
export const bezwaarIntrekkingsbevestiging = defineTemplate<BezwaarIntrekkingsbevestigingData>({
  sjabloon,
  besluit: false,
  onderwerp: (_, zeg) => zeg('onderwerp'),
  opbouw: (data, zeg) => [
    alinea(
      zeg('op-hebben-wij-uw-bezwaar', {
        ontvangenOp: dag(data.ontvangenOp),
        ingetrokkenOp: dag(data.ingetrokkenOp),
      }),
      zeg('ons-besluit-van-over-blijft', {
        besluitdatum: dag(data.besluitdatum),
        regeling: regelingNaam(data),
      }),
    ),
    kop(zeg('klopt-dit-niet')),
    alinea(zeg('hebt-u-uw-bezwaar-niet'), zeg('is-de-termijn-voor-bezwaar')),
    ...grondslag(sjabloon, [
      'artikel 6:21 van de Algemene wet bestuursrecht (intrekken van een bezwaar)',
    ]),
  ],
});
