import { alinea, kop } from './parts.ts';
import { defineSchemeGrant } from './scheme-grant.ts';

/** The decision that grants IOAW or IOAZ (art. 2 and 5 of both acts). */
export const toekenningIoawIoaz = defineSchemeGrant('toekenning-ioaw-ioaz', {
  artikelen: [
    'artikel 2 en 5 van de IOAW of de IOAZ (wie recht heeft en hoeveel)',
    'artikel 13 van de IOAW of de IOAZ (veranderingen doorgeven)',
    'artikel 3:46 van de Algemene wet bestuursrecht (motivering)',
  ],
  plichten: () => [
    kop('Geef veranderingen meteen door'),
    alinea(
      'Verandert er iets in uw situatie? Bijvoorbeeld uw inkomen, uw adres of met wie u woont?',
      'Geef dat meteen aan ons door. Dat moet van de wet (artikel 13 van de IOAW of de IOAZ).',
    ),
  ],
});
