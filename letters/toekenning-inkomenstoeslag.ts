import { alinea, kop } from './parts.ts';
import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision that grants the individual income supplement (art. 36 Pw). */
export const toekenningInkomenstoeslag = defineSchemeGrant('toekenning-inkomenstoeslag', {
  artikelen: ['artikel 36 van de Participatiewet (individuele inkomenstoeslag)'],
  plichten: (zeg) => [
    kop(zeg('kunt-u-de-toeslag-nog')),
    alinea(zeg('u-kunt-de-toeslag-pas'), zeg('vraag-hem-dan-opnieuw-aan')),
  ],
});
