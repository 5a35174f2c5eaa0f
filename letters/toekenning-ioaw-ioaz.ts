import { alinea, kop } from './parts.ts';
import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision that grants IOAW or IOAZ (art. 2 and 5 of both acts). */
export const toekenningIoawIoaz = defineSchemeGrant('toekenning-ioaw-ioaz', {
  artikelen: [
    'artikel 2 en 5 van de IOAW of de IOAZ (wie recht heeft en hoeveel)',
    'artikel 13 van de IOAW of de IOAZ (veranderingen doorgeven)',
    'artikel 3:46 van de Algemene wet bestuursrecht (motivering)',
  ],
  plichten: (zeg) => [
    kop(zeg('geef-veranderingen-meteen-door')),
    alinea(zeg('verandert-er-iets-in-uw'), zeg('geef-dat-meteen-aan-ons')),
  ],
});
