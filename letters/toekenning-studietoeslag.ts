import { alinea, kop } from './parts.ts';
import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision that grants the study supplement (art. 36b Pw). */
export const toekenningStudietoeslag = defineSchemeGrant('toekenning-studietoeslag', {
  artikelen: ['artikel 36b van de Participatiewet (studietoeslag)'],
  plichten: (zeg) => [
    kop(zeg('geef-veranderingen-meteen-door')),
    alinea(zeg('stopt-u-met-uw-studie'), zeg('geef-dat-meteen-aan-ons')),
  ],
});
